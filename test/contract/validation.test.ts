import { expect, test } from 'vitest';
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
