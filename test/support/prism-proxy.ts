/** Prism as a proxy, in a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { printed, stop } from './process.ts';

const PRISM = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));
const CONTRACT = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));

/** Starts it on a random port. It names in the header `sl-violations` what breaks the contract on the way to `upstream` and back. */
export async function startProxy(upstream: string): Promise<{ url: string; close(): Promise<void> }> {
  const child = spawn(
    process.execPath,
    [PRISM, 'proxy', CONTRACT, upstream, '--host', '127.0.0.1', '--port', '0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return { url: await printed(child, /listening on (http:\S+)/), close: () => stop(child) };
}
