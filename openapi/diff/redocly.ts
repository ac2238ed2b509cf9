/** What Redocly's `diff` sees between two contracts (https://redocly.com/docs/cli/commands/diff; its rules are set in redocly.yaml). */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contract } from '../generate/contract.ts';
import type { Change } from './compare.ts';

const CONFIG = fileURLToPath(new URL('../../redocly.yaml', import.meta.url));

interface Report {
  readonly changes: readonly {
    readonly path: string;
    readonly kind: 'added' | 'removed' | 'modified';
    readonly impact: 'major' | 'minor' | 'patch';
    readonly verdicts: readonly {
      readonly ruleId: string;
      readonly impact: string;
      readonly message: string;
    }[];
  }[];
}

/**
 * The changes that break callers or give them more. Edited texts are left out.
 *
 * @throws {Error} The tool gave no report.
 */
export async function redoclyChanges(base: Contract, current: Contract): Promise<Change[]> {
  const { changes } = await runDiff(base, current);
  return changes.flatMap(({ path, kind, impact, verdicts }): Change[] => {
    if (verdicts.length === 0)
      return impact === 'minor' ? [{ rule: kind, impact: 'added', where: path, message: '' }] : [];
    return verdicts.map(({ ruleId, message, ...verdict }) => ({
      rule: ruleId,
      impact: verdict.impact === 'major' ? 'breaking' : 'added',
      where: path,
      message,
    }));
  });
}

async function runDiff(base: Contract, current: Contract): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-diff-'));
  try {
    const files = [join(folder, 'base.json'), join(folder, 'current.json')] as const;
    await writeFile(files[0], JSON.stringify(base));
    await writeFile(files[1], JSON.stringify(current));
    const output = await redocly('diff', ...files, '--format', 'json', '--config', CONFIG);
    return parseReport(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The tool exits 1 for a breaking change and for its own failure alike, so only its report tells them apart. */
function redocly(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(dirname(manifest), 'bin/cli.js'), ...args],
      { env, maxBuffer: 100_000_000 },
      (_, stdout, stderr) => done({ stdout, stderr }),
    );
  });
}

function parseReport({ stdout, stderr }: { stdout: string; stderr: string }): Report {
  try {
    const report = JSON.parse(stdout);
    if (Array.isArray(report.changes)) return report;
  } catch {
    // Reported below, with what the tool said instead.
  }
  throw new Error(`redocly diff gave no report:\n${stdout}${stderr}`);
}
