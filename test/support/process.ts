/** Processes that a test starts, and ends. */
import type { ChildProcess } from 'node:child_process';

/** The environment of a user who has set nothing. What is compiled is kept between the processes of one run: it saves each half of its start. */
export function bareEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  return { PATH, HOME, NODE_COMPILE_CACHE };
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
