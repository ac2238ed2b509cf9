/** The bodies of requests and responses: their media types, the names of their examples, and their schemas. */
import type { Contract } from '../generate/contract.ts';
import type { Found } from './rules.ts';
import type { Side } from './schema.ts';
import type { Forms } from './surface.ts';

/** Compares two schemas. A field is where the difference is; empty for the whole body. */
export type CompareSchemas = (before: Side, after: Side) => readonly Omit<Found, 'part'>[];

/** The changes in a body. Of one that only one contract has, there are none: that is for the caller to say. */
export function contentChanges(
  part: string,
  before: { readonly contract: Contract; readonly content: Forms },
  after: typeof before,
  compare: CompareSchemas,
): Found[] {
  const [old, now] = [Object.keys(before.content), Object.keys(after.content)];
  if (old.length === 0 || now.length === 0) return [];
  return [
    ...without(old, now).map(
      (type): Found => ({ rule: 'media-type-removed', part, what: `${type} is gone` }),
    ),
    ...without(now, old).map((type): Found => ({ rule: 'media-type-added', part, what: `${type} is new` })),
    ...old
      .filter((type) => now.includes(type))
      .flatMap((type) => {
        const [was, is] = [before.content[type], after.content[type]];
        const [names, newNames] = [Object.keys(was?.examples ?? {}), Object.keys(is?.examples ?? {})];
        return [
          ...without(names, newNames).map(
            (field): Found => ({
              rule: 'example-removed',
              part,
              kind: 'example',
              field,
              what: 'it is gone',
            }),
          ),
          ...without(newNames, names).map(
            (field): Found => ({ rule: 'example-added', part, kind: 'example', field, what: 'it is new' }),
          ),
          ...compare(
            { contract: before.contract, schema: was?.schema },
            { contract: after.contract, schema: is?.schema },
          ).map((change) => ({ ...change, part })),
        ];
      }),
  ];
}

const without = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((one) => !others.includes(one));
