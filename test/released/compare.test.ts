import { describe, expect, test } from 'vitest';
import { compareContracts, isAllowed, readBundle } from '../../openapi/diff/compare.ts';
import {
  BODIES,
  contract,
  GIVEN,
  OPERATIONS,
  PARAMETERS,
  type Planted,
  RESPONSES,
  SECURITY,
  SENT,
  type Verdict,
} from './changes.ts';

describe.each([
  ['operations', OPERATIONS],
  ['security', SECURITY],
  ['parameters', PARAMETERS],
  ['bodies', BODIES],
  ['what is sent', SENT],
  ['responses', RESPONSES],
  ['what is given', GIVEN],
] as const)('%s', (_, planted: readonly Planted[]) => {
  test.each(planted)('$what', ({ before, after, verdict, undone }) => {
    const [old, now] = [contract(before), contract(after)];
    expect(verdictOf(old, now)).toEqual(sorted(verdict));
    expect(verdictOf(now, old)).toEqual(sorted(undone));
  });
});

function verdictOf(...contracts: Parameters<typeof compareContracts>): Verdict {
  const comparison = compareContracts(...contracts);
  expect(isAllowed(comparison)).toBe(comparison.impact !== 'breaking');
  return sorted([comparison.impact, ...new Set(comparison.changes.map(({ rule }) => rule))]);
}

const sorted = ([impact, ...rules]: Verdict): Verdict => [impact, ...rules.toSorted()];

test('the same contract has not changed', () => {
  expect(compareContracts(contract(), contract()).changes).toEqual([]);
});

test('a change in a shared schema is found in every operation that sends it', () => {
  const { changes } = compareContracts(
    contract(),
    contract(({ components }) => {
      components.schemas.ReturnUrl.maxLength = 100;
    }),
  );
  const what = 'maxLength: 2048 -> 100';
  const part = 'request body';
  const narrowed = { rule: 'request-narrowed', part, what };
  for (const change of changes) expect(change).toMatchObject(narrowed);
  expect(changes).toEqual(
    expect.arrayContaining([
      {
        ...narrowed,
        operation: expect.stringMatching(/^POST .+\/billing-portals$/),
        field: 'defaultReturnUrl',
      },
      { ...narrowed, operation: 'POST /v1/billing/portal', field: 'return_url' },
    ]),
  );
});

test('what went with a whole response is reported once', () => {
  const { changes } = compareContracts(
    contract(),
    contract(({ paths }) => delete paths['/v1/billing/portal'].post.responses['403']),
  );
  expect(changes).toEqual([
    {
      rule: 'response-removed',
      operation: 'POST /v1/billing/portal',
      part: 'response 403',
      what: 'it is gone',
    },
  ]);
});

test('a breaking change is allowed once the version says so', () => {
  const change = (version: string) =>
    contract((c) => {
      c.info.version = version;
      delete c.paths['/readyz'];
    });
  const at = (version: string) => contract((c) => (c.info.version = version));
  expect(isAllowed(compareContracts(at('1.4.2'), change('1.5.0')))).toBe(false);
  expect(isAllowed(compareContracts(at('1.4.2'), change('2.0.0')))).toBe(true);
  expect(isAllowed(compareContracts(at('0.4.2'), change('0.4.3')))).toBe(false);
  expect(isAllowed(compareContracts(at('0.4.2'), change('0.5.0')))).toBe(true);
});

test('without a contract to compare with there is no result', async () => {
  await expect(readBundle('no/such/openapi.json')).rejects.toThrow('no contract to compare with');
  await expect(readBundle('package.json')).rejects.toThrow('is not a bundled contract');
});
