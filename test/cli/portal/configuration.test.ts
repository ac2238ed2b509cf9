/** The table of fields is held against stripe-node's types by the compiler. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../support/compile.ts';

const FOLDER = 'src/cli/portal';
const table = readFileSync(new URL(`../../../${FOLDER}/configuration.ts`, import.meta.url), 'utf8');

/** What is changed in the table, by what that is. */
const CHANGES: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'as it is': ['', ''],
  'a field that Stripe does not know': ['subscription_pause: {', 'subscription_halt: {'],
  'a field further in that Stripe does not know': ['interval_count:', 'count:'],
  'a word too many': ['at_period_end: true,', 'at_period_end: true, sometime: true,'],
  'a word too few': ['at_period_end: true,', ''],
  'another kind': ["{ is: 'integer', least: 1, unsaid: 1 }", "{ is: 'text' }"],
  'what cannot be taken away': ['least: 1,', 'least: 1, clearable: true,'],
  'what can be taken away': ["{ is: 'text', clearable: true } as const", "{ is: 'text' } as const"],
  'what need not be told': [
    "features: {\n    is: 'group',\n    needed: 'in new ones',",
    "features: {\n    is: 'group',",
  ],
};

const path = (name: string) => `${FOLDER}/${name.replaceAll(' ', '-')}.ts`;
const complaints = compile(
  Object.fromEntries(
    Object.entries(CHANGES).map(([name, [from, to]]) => {
      if (!table.includes(from)) throw new Error(`The table has no ${from}`);
      return [path(name), table.replace(from, to)];
    }),
  ),
);

describe('the table', () => {
  test.each(Object.keys(CHANGES))('%s', (name) => {
    if (name === 'as it is') expect(complaints(path(name))).toBe('');
    else expect(complaints(path(name))).not.toBe('');
  });
});
