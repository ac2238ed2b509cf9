/** Kinds of errors: what a dialect's code stands for in all dialects (`kind` in its list). */
import { errors } from '../../generated/operations.ts';
import type { DialectName } from './types.ts';

/** The codes of a dialect, by the kind that each stands for. Codes of its own have none. */
export function codesByKind(dialect: DialectName): Readonly<Record<string, string>> {
  const listed: Readonly<Record<string, { readonly kind: string | null }>> = errors[dialect];
  const entries = Object.entries(listed).flatMap(([code, { kind }]) => (kind ? [[kind, code] as const] : []));
  return Object.fromEntries(entries);
}
