import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { ValidationError } from '../../generated/validators.js';
import { reasonOf } from '../../src/contract/reasons.ts';
import { validate } from '../../src/contract/validation.ts';

const URL_REASON = 'must be an absolute http or https URL of at most 2048 characters';
const id = '11111111-1111-1111-1111-111111111111';
const ok = { tenantUuid: id, defaultReturnUrl: 'https://app.example.com/account' };

test('nothing wrong', () => {
  expect(validate('UserdocksCreateBillingPortal', ok)).toEqual([]);
});

test.each([
  ['a missing field', { tenantUuid: id }, 'defaultReturnUrl', 'is required'],
  ['an unknown one', { ...ok, a: 1 }, 'a', 'is not a known property'],
  ['another type', { ...ok, tenantUuid: 1 }, 'tenantUuid', 'must be a string'],
  ['no UUID', { ...ok, tenantUuid: `{${id}}` }, 'tenantUuid', 'must be a UUID'],
  ['a URN', { ...ok, tenantUuid: `urn:uuid:${id}` }, 'tenantUuid', 'must be a UUID'],
  ['a line after the UUID', { ...ok, tenantUuid: `${id}\n` }, 'tenantUuid', 'must be a UUID'],
  ['no URL', { ...ok, defaultReturnUrl: 'x' }, 'defaultReturnUrl', URL_REASON],
  ['a script', { ...ok, defaultReturnUrl: 'javascript:alert(1)' }, 'defaultReturnUrl', URL_REASON],
  [
    'a long URL',
    { ...ok, defaultReturnUrl: `https://a.example/${'a'.repeat(2048)}` },
    'defaultReturnUrl',
    URL_REASON,
  ],
  ['no object', [], 'body', 'must be an object'],
  ['null', null, 'body', 'must be an object'],
])('%s', (_name, value, field, reason) => {
  expect(validate('UserdocksCreateBillingPortal', value)).toEqual([{ in: 'body', field, reason }]);
});

const KINDS = 'must be one of the six kinds of flow';
test.each([
  ['none is meant', {}, 'flow.type', 'is required'],
  ['one that there is not', { type: 'give_away' }, 'flow.type', KINDS],
  ['one by a number', { type: 1 }, 'flow.type', KINDS],
  ['no object at all', 'subscription_cancel', 'flow', 'must be an object'],
  [
    'a field of another one',
    { type: 'customer_update', priceId: 'price_1' },
    'flow.priceId',
    'is not a known property',
  ],
  ['a field that this one needs', { type: 'subscription_update_confirm' }, 'flow.priceId', 'is required'],
  [
    'one within it',
    { type: 'customer_update', afterCompletion: { type: 'redirect' } },
    'flow.afterCompletion.returnUrl',
    'is required',
  ],
])('of alternatives, what is wrong is said of the one that is meant: %s', (_name, flow, field, reason) => {
  expect(validate('UserdocksCreateBillingPortal', { ...ok, flow })).toEqual([{ in: 'body', field, reason }]);
});

test('one issue a field, however many rules it breaks', () => {
  const issues = validate('UserdocksCreateBillingPortal', { tenantUuid: '', defaultReturnUrl: '' });
  expect(issues.map(({ field }) => field)).toEqual(['tenantUuid', 'defaultReturnUrl']);
});

test('a nested field is named by its path', () => {
  const value = { kind: 'billingPortal', totalItems: 1, itemsLength: 1, items: [{ nextAction: { url: 1 } }] };
  expect(validate('UserdocksBillingPortal', value)).toEqual([
    { in: 'body', field: 'items.0.nextAction.url', reason: 'must be a string' },
  ]);
});

test('the names of unknown properties come back as they are, but short and printable', () => {
  const names = ['', 'a~b/c', 'tab\tnewline\n', '\ud800', '😀', 'é', '\u202e', '\u0000', 'constructor'];
  const fields = (name: string) =>
    validate('HookbridgeCreatePortalSession', { [name]: 1 }).map(({ field }) => field);
  expect(names.flatMap(fields)).toEqual([
    '""',
    'a~b/c',
    'tab?newline?',
    '\ufffd',
    '😀',
    'é',
    '?',
    '?',
    'constructor',
  ]);
  expect(fields('x'.repeat(64))).toEqual(['x'.repeat(64)]);
  expect(fields('x'.repeat(60_000))).toEqual([`${'x'.repeat(64)}…`]);
});

test('ten issues at most', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`a${i}`, 1]));
  expect(validate('HookbridgeCreatePortalSession', many)).toHaveLength(10);
});

test('a property of the prototype is an unknown one', () => {
  const value = JSON.parse('{"__proto__":{"return_url":"https://a.example/"}}');
  expect(validate('HookbridgeCreatePortalSession', value)).toEqual([
    { in: 'body', field: '__proto__', reason: 'is not a known property' },
  ]);
});

test('a schema that is not there is a fault of ours', () => {
  expect(() => validate('constructor', {})).toThrow('No validator for the schema constructor');
  expect(() => validate('Nothing', {})).toThrow('No validator for the schema Nothing');
});

describe('what is wrong is said in plain words', () => {
  /** As the generator makes validators. */
  const ajv = new Ajv2020.default({
    allErrors: true,
    verbose: true,
    messages: false,
    discriminator: true,
    keywords: ['x-gangway-reason'],
    strictTypes: false,
    strictRequired: false,
  });
  addFormats.default(ajv);

  function reasonFor(schema: object, value: unknown): string {
    const check = ajv.compile(schema);
    expect(check(value)).toBe(false);
    return reasonOf(check.errors?.[0] as ValidationError);
  }

  const letters = [...'abcdefghijkl'];
  const told = {
    type: 'object',
    discriminator: { propertyName: 'a' },
    oneOf: [{ properties: { a: { const: 'x' } }, required: ['a'] }],
  };

  test.each<[object, unknown, string]>([
    [{ required: ['a'] }, {}, 'is required'],
    [{ additionalProperties: false }, { a: 1 }, 'is not a known property'],
    [{ type: 'string' }, 1, 'must be a string'],
    [{ type: 'integer' }, 1.5, 'must be a whole number'],
    [{ type: 'number' }, '1', 'must be a number'],
    [{ type: 'boolean' }, 1, 'must be true or false'],
    [{ type: 'array' }, 1, 'must be a list'],
    [{ type: 'object' }, [], 'must be an object'],
    [{ type: ['string', 'null'] }, 1, 'must be a string or null'],
    [{ enum: ['read', 'write'] }, 'all', 'must be one of read, write'],
    [{ enum: [1, null] }, 2, 'must be one of 1, null'],
    [{ enum: ['read'] }, 'all', 'must be read'],
    [{ enum: letters }, 'z', 'must be one of a, b, c, d, e, f, g, h, i, j, …'],
    [{ const: 'error' }, 'fine', 'must be error'],
    [{ const: true }, false, 'must be true'],
    [told, {}, 'is required'],
    [told, { a: 'y' }, 'is not one of those that there are'],
    [{ minLength: 1 }, '', 'must not be empty'],
    [{ minLength: 3 }, 'a', 'must have at least 3 characters'],
    [{ maxLength: 2048 }, 'a'.repeat(2049), 'must have at most 2048 characters'],
    [{ minItems: 1 }, [], 'must have at least 1 item'],
    [{ minItems: 2 }, [], 'must have at least 2 items'],
    [{ maxItems: 1000 }, Array(1001).fill(0), 'must have at most 1000 items'],
    [{ uniqueItems: true }, [1, 1], 'must not have an item twice'],
    [{ minProperties: 1 }, {}, 'must have at least 1 property'],
    [{ maxProperties: 2 }, { a: 1, b: 1, c: 1 }, 'must have at most 2 properties'],
    [{ minimum: 1 }, 0, 'must be at least 1'],
    [{ maximum: 200 }, 201, 'must be at most 200'],
    [{ exclusiveMinimum: 0 }, 0, 'must be more than 0'],
    [{ exclusiveMaximum: 1 }, 1, 'must be less than 1'],
    [{ multipleOf: 5 }, 1, 'must be a multiple of 5'],
    [{ pattern: '^[a-z]+$' }, 'A', 'must match ^[a-z]+$'],
    [{ format: 'uuid' }, 'x', 'must be a UUID'],
    [{ format: 'date' }, 'x', 'must be a date, such as 2026-12-24'],
    [{ format: 'date-time' }, 'x', 'must be a date and time (RFC 3339), such as 2026-12-24T12:00:00Z'],
    [{ format: 'uri' }, 'x', 'must be an absolute URI'],
    [{ type: 'integer', format: 'int32' }, 2 ** 40, 'must be a whole number of 32 bits'],
    [{ format: 'ipv4' }, 'x', 'must be of the format ipv4'],
    [{ not: {} }, 1, 'is invalid'],
    [{ maxLength: 1, 'x-gangway-reason': 'must be a letter' }, 'ab', 'must be a letter'],
    [{ type: 'string', 'x-gangway-reason': 'must be a letter' }, 1, 'must be a string'],
  ])('%j of %j: %s', (schema, value, reason) => {
    expect(reasonFor(schema, value)).toBe(reason);
  });

  test('there are words for every keyword that the contract uses', () => {
    const source = readFileSync(new URL('../../generated/validators.js', import.meta.url), 'utf8');
    const keywords = new Set([...source.matchAll(/keyword: "(\w+)"/g)].map(([, keyword]) => String(keyword)));
    expect(keywords.size).toBeGreaterThan(10);
    const params = { allowedValues: [] };
    const words = (keyword: string) => reasonOf({ keyword, params, instancePath: '' });
    expect([...keywords].filter((keyword) => words(keyword) === 'is invalid')).toEqual([]);
  });
});
