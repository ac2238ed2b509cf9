/** Other processes: a script of this folder, run by this Node. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/**
 * Starts `test/support/<script>`. `exit` is what it leaves behind; `line` waits for the first thing it says.
 *
 * @param limit A limit of the shell to start it under, such as `-f 600`: no file grows beyond 600 blocks.
 */
export function startChild(script: string, args: readonly string[], limit?: string) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const command = [process.execPath, path, ...args];
  const [program = '', ...rest] = limit
    ? ['sh', '-c', `ulimit ${limit}; exec "$@"`, 'sh', ...command]
    : command;
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = once(child.stdout, 'data');
  const output = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return {
    line: async () => String(await said),
    exit: async () => {
      const [stdout, stderr, [code]] = await output;
      return { code: code as number | null, stdout, stderr };
    },
  };
}
