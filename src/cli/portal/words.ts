/** How values of portal configurations are told to people. */
import type { Difference } from './compare.ts';
import type { Json } from './field.ts';

/** `features.subscription_cancel.mode: at_period_end -> immediately` */
export const difference = ({ path, from, to }: Difference) => `${path}: ${value(from)} -> ${value(to)}`;

/** Texts as they are, as far as they are words or links. */
export function value(value: Json | undefined): string {
  if (value === undefined || value === null) return '(nothing)';
  return typeof value === 'string' && /^[\w.:/-]+$/.test(value) ? value : JSON.stringify(value);
}
