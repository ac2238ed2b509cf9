/** What a change has changed, for the audit. Nobody passes a secret in here: keys are told by their prefix. */
import type { Actor } from './actor.ts';
import type { Queries } from './ports.ts';

/** One field before and after a change. */
export interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Fields = Readonly<Record<string, string | null>>;

/** The fields that differ. */
export function changesBetween(before: Fields, after: Fields): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => change.before !== change.after);
}

/** What a change is about. */
export interface Target {
  readonly appId: string | null;
  readonly tenantId: string | null;
}

/** Leaves one row for a change in the audit; none for what changed nothing. */
export async function auditChange(
  { audit }: Pick<Queries, 'audit'>,
  actor: Actor,
  action: string,
  target: Target,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length > 0) await audit.recordChanges(actor, action, [{ ...target, changes }]);
}
