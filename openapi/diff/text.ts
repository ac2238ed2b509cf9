/** Differences in words. */
import type { Excess } from './schema.ts';

/** `maxLength: 2048 -> 100` */
export function fromTo(name: string, before: unknown, after: unknown): string {
  return `${name}: ${shown(before)} -> ${shown(after)}`;
}

function shown(value: unknown): string {
  return value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);
}

/** What is no longer allowed. */
export function lossText({ keyword, more, less }: Excess): string {
  if (keyword === 'property') return 'it is gone';
  if (keyword === 'required') return 'it is required now';
  if (keyword === 'additionalProperties') return 'further properties are no longer allowed';
  if (keyword === 'type') return `its type can no longer be ${more}`;
  if (keyword === 'value') return `it can no longer be ${JSON.stringify(more)}`;
  return fromTo(keyword, more, less);
}

/** What is allowed that was not. */
export function gainText({ keyword, more, less }: Excess): string {
  if (keyword === 'property') return 'it is new';
  if (keyword === 'required') return 'it is no longer required';
  if (keyword === 'additionalProperties') return 'further properties are allowed now';
  if (keyword === 'type') return `its type can also be ${more}`;
  if (keyword === 'value') return `it can also be ${JSON.stringify(more)}`;
  return fromTo(keyword, less, more);
}
