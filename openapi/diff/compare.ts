/** What changed between a released contract and the current one, and which version that takes. */
import { readFile } from 'node:fs/promises';
import type { Contract } from '../generate/contract.ts';
import { brokenPromises } from './promises.ts';
import { redoclyChanges } from './redocly.ts';
import { type Impact, isAtLeast, nextVersion } from './version.ts';

/** A change that callers can notice. */
export interface Change {
  /** The rule that is broken; for an addition that no rule speaks of, `added` or `modified`. */
  readonly rule: string;
  readonly impact: 'breaking' | 'added';
  /** The operation, or a pointer into the contract. */
  readonly where: string;
  readonly message: string;
}

export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  readonly impact: Impact;
  /** The lowest version that the changes may be released as. */
  readonly least: string;
}

/** Compares two bundled contracts. */
export async function compareContracts(base: Contract, current: Contract): Promise<Comparison> {
  const changes = [...(await redoclyChanges(base, current)), ...brokenPromises(base, current)];
  const has = (impact: Change['impact']) => changes.some((change) => change.impact === impact);
  const impact = has('breaking') ? 'breaking' : has('added') ? 'added' : 'none';
  const from = base.info.version;
  return { from, to: current.info.version, changes, impact, least: nextVersion(from, impact) };
}

/** Whether callers of the released contract may be broken: nothing is, or the version says so. */
export function isAllowed({ impact, to, least }: Comparison): boolean {
  return impact !== 'breaking' || isAtLeast(to, least);
}

/** The comparison for people. */
export function describe({ from, to, changes, impact }: Comparison): string {
  const line = ({ impact, rule, where, message }: Change) =>
    `  ${impact.padEnd(8)}  ${rule.padEnd(28)}  ${where}${message && `: ${message}`}`;
  const lines = changes.toSorted((a, b) => b.impact.localeCompare(a.impact)).map(line);
  return [`Contract ${from} (released) -> ${to} (current): ${impact}`, ...lines].join('\n');
}

/** Reads a bundled contract. @throws {Error} It is not there, or no contract. */
export async function readBundle(file: string | URL): Promise<Contract> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`There is no contract to compare with: ${error.message}`);
  });
  const contract = JSON.parse(text);
  if (!contract.info?.version || !contract.paths) throw new Error(`${file} is no bundled contract`);
  return contract;
}
