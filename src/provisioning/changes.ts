/** What a change has changed, for the audit. Nobody passes a secret in here: keys are told by their prefix. */
import type { Actor } from './actor.ts';
import type { Change, Queries, Target } from './ports.ts';

type Fields = Readonly<Record<string, string | null>>;

/** The fields that differ. */
export function changesBetween(before: Fields, after: Fields): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => change.before !== change.after);
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

/** What a change of an app is about. */
export const targetOf = ({ id }: { readonly id: string }): Target => ({ appId: id, tenantId: null });
