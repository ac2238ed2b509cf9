/** The portable cases against CONTRACT_URL. Cases without credentials are skipped; src/contract-test/variables.ts says which there are. */
import { expect, test } from 'vitest';
import { contractCases } from '../../src/contract-test/cases.ts';
import { runCase } from '../../src/contract-test/run.ts';
import { readVariables } from '../../src/contract-test/variables.ts';

const url = process.env.CONTRACT_URL ?? '';
const cases = contractCases(readVariables(process.env));

test.for(cases.map((entry) => [`${entry.operation} ${entry.name}`, entry] as const))(
  '%s',
  async ([_label, entry], { skip }) => {
    const { outcome, violations } = await runCase(url, entry);
    skip(outcome === 'skipped', 'no credentials');
    expect(violations).toEqual([]);
  },
);
