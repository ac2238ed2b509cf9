/** curl, where this machine has it. */
import { spawnSync } from 'node:child_process';

/** Whether there is one; says so on one line if not, for the tests that need it are then skipped. */
export function hasCurl(): boolean {
  if (!spawnSync('curl', ['--version']).error) return true;
  console.log('Skipped: there is no curl on this machine.');
  return false;
}
