/** Prism on the bundled contract, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PRISM = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));
const CONTRACT = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));

/** Starts it on a random port. */
export async function startPrism(): Promise<{ url: string; close(): Promise<void> }> {
  const child = spawn(process.execPath, [PRISM, 'mock', '--port', '0', CONTRACT], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { url: await printed(child, /listening on (http:\S+)/), close: () => stop(child) };
}

/** Resolves to what a process prints on its standard output, once it matches: the first group, or all. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      const match = pattern.exec(text);
      if (match) resolve(match[1] ?? match[0]);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Exit code ${code} after: ${text}`)));
  });
}

/** Ends a process and resolves when it is gone. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}
