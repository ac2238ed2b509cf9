import { describe, expect, test, vi } from 'vitest';
import { compareContracts, isAllowed, readBundle } from '../../openapi/diff/compare.ts';
import { brokenPromises } from '../../openapi/diff/promises.ts';
import { BREAKING, BREAKING_UNSEEN, COMPATIBLE, contract } from './changes.ts';

// Every comparison starts the tool, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('a breaking change is found by its rule and not allowed at the same version', () => {
  test.concurrent.each(BREAKING)('%s: %s', async (_, rule, edit) => {
    const comparison = await compareContracts(contract(), contract(edit));
    const breaking = comparison.changes.filter(({ impact }) => impact === 'breaking');
    expect(breaking.map((change) => change.rule)).toContain(rule);
    expect(comparison.impact).toBe('breaking');
    expect(isAllowed(comparison)).toBe(false);
  });
});

describe('a breaking change that the tool does not see is found by our own rule', () => {
  test.each(BREAKING_UNSEEN)('%s: %s', (_, rule, edit) => {
    const found = brokenPromises(contract(), contract(edit));
    expect(found.map((change) => change.rule)).toContain(rule);
    expect(found.filter((change) => change.impact !== 'breaking')).toEqual([]);
  });

  test('and is not allowed at the same version', async () => {
    const comparison = await compareContracts(
      contract(),
      contract(({ tags }) => {
        tags[1]['x-gangway-prefix'] = '/v2/';
      }),
    );
    expect(comparison.changes.map(({ rule }) => rule)).toEqual(['dialect-prefix-changed']);
    expect(isAllowed(comparison)).toBe(false);
  });
});

describe('a compatible change passes', () => {
  test.concurrent.each(COMPATIBLE)('%s: %s', async (_, impact, edit) => {
    const comparison = await compareContracts(contract(), contract(edit));
    expect(comparison.changes.filter((change) => change.impact === 'breaking')).toEqual([]);
    expect(comparison.impact).toBe(impact);
    expect(isAllowed(comparison)).toBe(true);
  });
});

test('the same contract has not changed', async () => {
  expect((await compareContracts(contract(), contract())).changes).toEqual([]);
});

test('a further value of an enum is an addition, one that goes is a break', async () => {
  const [few, many] = [['ready'], ['ready', 'waiting']].map((values) =>
    contract(({ components }) => {
      components.schemas.HookbridgePortalSession.properties.data.properties.state = {
        type: 'string',
        enum: values,
      };
    }),
  ) as [ReturnType<typeof contract>, ReturnType<typeof contract>];
  expect((await compareContracts(few, many)).impact).toBe('added');
  const { changes } = await compareContracts(many, few);
  expect(changes).toMatchObject([{ rule: 'response-value-removed', where: 'POST /v1/billing/portal 200' }]);
});

test('a new alternative in a response is a break', async () => {
  const { impact } = await compareContracts(
    contract(({ paths }) => {
      const media = paths['/v1/billing/portal'].post.responses['200'].content['application/json'];
      media.schema = { anyOf: [media.schema] };
    }),
    contract(({ paths }) => {
      const media = paths['/v1/billing/portal'].post.responses['200'].content['application/json'];
      media.schema = { anyOf: [media.schema, { $ref: '#/components/schemas/HookbridgeForbiddenError' }] };
    }),
  );
  expect(impact).toBe('breaking');
});

test('what went with a whole response is reported once', async () => {
  const { changes } = await compareContracts(
    contract(),
    contract(({ paths }) => delete paths['/v1/billing/portal'].post.responses['403']),
  );
  expect(changes.map(({ rule }) => rule)).toEqual(['response-removed']);
});

test('a breaking change is allowed once the version says so', async () => {
  const change = (version: string) =>
    contract((c) => {
      c.info.version = version;
      delete c.paths['/readyz'];
    });
  const at = (version: string) => contract((c) => (c.info.version = version));
  expect(isAllowed(await compareContracts(at('1.4.2'), change('1.5.0')))).toBe(false);
  expect(isAllowed(await compareContracts(at('1.4.2'), change('2.0.0')))).toBe(true);
  expect(isAllowed(await compareContracts(at('0.4.2'), change('0.4.3')))).toBe(false);
  expect(isAllowed(await compareContracts(at('0.4.2'), change('0.5.0')))).toBe(true);
});

test('without a contract to compare with there is no result', async () => {
  await expect(readBundle('no/such/openapi.json')).rejects.toThrow('no contract to compare with');
  await expect(readBundle('package.json')).rejects.toThrow('no bundled contract');
});
