/** What breaks the contract does not compile. Each case is a file of its own to the compiler, beside this one. */
import { beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../../generated/operations.ts';
import { compile } from '../support/compile.ts';

const OPERATION = `
  import type { OperationRequest, OperationResponse } from '../../src/contract/types.ts';
  type Response = OperationResponse<'createPortalSession'>;
  const meta = { request_id: 'req_1' };
  const data = { portal_url: 'https://a.example/' };
  export const handle = async (): Promise<Response> => `;
const UNAUTHORIZED = `error: { code: 'UNAUTHORIZED', message: 'Invalid or missing API key' }`;
const UNAVAILABLE = `error: { code: 'PROVIDER_UNAVAILABLE', message: 'Payment provider is unavailable' }`;

const DECLARED = `
  import type { OperationResponse } from '../../src/contract/types.ts';
  import { operation } from '../../src/dialects/hookbridge/base.ts';
  declare const handle: () => Promise<OperationResponse<'createPortalSession'>>;
  export const declared = operation('createPortalSession', `;

const DIALECT = `
  import { dialect } from '../../src/dialects/hookbridge/base.ts';
  import { hookbridge } from '../../src/dialects/hookbridge/dialect.ts';
  import { userdocks } from '../../src/dialects/userdocks/dialect.ts';
  export const declared = dialect(`;

const PARTS = `
  import { declareDialect } from '../../src/dialects/declare.ts';
  import { authenticateEvent } from '../../src/dialects/event-authentication.ts';
  import { authenticateKey } from '../../src/dialects/key-authentication.ts';
  const errorBody = () => ({});
  const credentials = { hookbridgeKey: () => 'k', stripeSignature: (_: object, body: unknown) => String(body) };
  const key = { variables: { key: 'a key' }, credentials, errorBody };
  const none = { authenticators: {}, variables: {}, credentials: {}, errorBody };
  const authenticators = { hookbridgeKey: authenticateKey, stripeSignature: authenticateEvent };
  export const { operation } = declareDialect(`;

const declared = Object.keys(dialects).map((name) => `'${name}': AnyDialect<object> & { name: '${name}' }`);
const DIALECTS = `
  import type { AnyDialect } from '../../src/contract/dialect.ts';
  import { matcher } from '../../src/contract/match.ts';
  declare const all: { ${declared.join('; ')} };
  const { hookbridge, ...others } = all;
  export const middleware = matcher<object>(`;

const REQUEST = `
  import type { OperationRequest, OperationResponse, PrincipalOf } from '../../src/contract/types.ts';
  type Id = 'createBillingPortal';
  declare const answer: OperationResponse<Id>;
  type Principal = PrincipalOf<Id, { userdocksToken: { subject: string } }>;
  export const handle = async (request: OperationRequest<Id, Principal>) => {`;

/** Name -> source, and what the compiler has to say to it; nothing where it compiles. */
const cases: Readonly<Record<string, readonly [source: string, error?: RegExp]>> = {
  'a declared success': [`${OPERATION}({ status: 200, body: { data, meta } });`],
  'a declared error': [
    `${OPERATION}({ status: 401, body: { ${UNAUTHORIZED}, meta }, headers: { 'WWW-Authenticate': 'Bearer' } });`,
  ],
  'a declared error with seconds to wait': [
    `${OPERATION}({ status: 503, body: { ${UNAVAILABLE}, meta }, headers: { 'Retry-After': 5 } });`,
  ],
  'an undeclared status': [`${OPERATION}({ status: 201, body: { data, meta } });`, /'201' is not assignable/],
  'a missing field': [`${OPERATION}({ status: 200, body: { data } });`, /Property 'meta' is missing/],
  'a mistyped field': [
    `${OPERATION}({ status: 200, body: { data, meta: { request_id: 1 } } });`,
    /'number' is not assignable to type 'string'/,
  ],
  'a surplus field': [
    `${OPERATION}({ status: 200, body: { data, meta, extra: 1 } });`,
    /'extra' does not exist/,
  ],
  'a wrong code': [
    `${OPERATION}({ status: 403, body: { ${UNAUTHORIZED}, meta } });`,
    /'"UNAUTHORIZED"' is not assignable to type '"FORBIDDEN"'/,
  ],
  'a wrong message': [
    `${OPERATION}({ status: 403, body: { error: { code: 'FORBIDDEN', message: 'Go away' }, meta } });`,
    /'"Go away"' is not assignable/,
  ],
  'the message of another code of the same status': [
    `${OPERATION}({ status: 404, body: { error: { code: 'NO_SUBSCRIPTION', message: 'Not found' }, meta } });`,
    /is not assignable to type/,
  ],
  'each code of a status with its own message': [
    `${OPERATION}({ status: 404, body: { error: { code: 'NOT_FOUND', message: 'Not found' }, meta } });`,
  ],
  'fields at fault': [
    `${OPERATION}({ status: 400, body: { error: { code: 'INVALID_REQUEST', message: '', details: { a: 'b' } }, meta } });`,
  ],
  'fields at fault with an error that names none': [
    `${OPERATION}({ status: 404, body: { error: { code: 'NOT_FOUND', message: 'Not found', details: { a: 'b' } }, meta } });`,
    /is not assignable to type/,
  ],
  'fields at fault as a list': [
    `${OPERATION}({ status: 400, body: { error: { code: 'INVALID_REQUEST', message: '', details: [] }, meta } });`,
    /is not assignable to type/,
  ],
  'a missing WWW-Authenticate': [
    `${OPERATION}({ status: 401, body: { ${UNAUTHORIZED}, meta } });`,
    /Property 'headers' is missing/,
  ],
  'an empty set of headers where Retry-After is declared': [
    `${OPERATION}({ status: 503, body: { ${UNAVAILABLE}, meta }, headers: {} });`,
    /Type '\{\}' is not assignable/,
  ],
  'a missing Retry-After': [
    `${OPERATION}({ status: 503, body: { ${UNAVAILABLE}, meta } });`,
    /Property 'headers' is missing/,
  ],
  'Retry-After as text': [
    `${OPERATION}({ status: 503, body: { ${UNAVAILABLE}, meta }, headers: { 'Retry-After': 'soon' } });`,
    /'string' is not assignable to type 'number'/,
  ],
  'an undeclared header': [
    `${OPERATION}({ status: 200, body: { data, meta }, headers: { 'X-Powered-By': 'us' } });`,
    /'X-Powered-By'' does not exist/,
  ],

  'a request’s own fields': [
    `${REQUEST} request.body.tenantUuid.at(0); request.params.appUuid.at(0); return answer; };`,
  ],
  'a field that the request has not': [
    `${REQUEST} request.body.tenant; return answer; };`,
    /'tenant' does not exist/,
  ],
  'a parameter that the path has not': [
    `${REQUEST} request.params.appId; return answer; };`,
    /'appId' does not exist/,
  ],
  'a field of the principal that it has not': [
    `${REQUEST} request.principal.tenant; return answer; };`,
    /'tenant' does not exist/,
  ],

  'the scheme that proved the principal': [
    `${REQUEST} const scheme: 'userdocksToken' = request.principal.scheme; return [scheme, answer]; };`,
  ],

  'an operation that can fail as its contract declares': [
    `${DECLARED}{ fails: ['RETURN_URL_MISSING'], fields: { RETURN_URL_MISSING: 'return_url' }, handle });`,
  ],
  'an operation without a handler': [`${DECLARED}{});`, /Property 'handle' is missing/],
  'an operation that can fail as the dialect has no row for': [
    `${DECLARED}{ fails: ['NOT_READY'], handle });`,
    /'"NOT_READY"' is not assignable/,
  ],
  'an operation that blames a field it has not': [
    `${DECLARED}{ fails: ['RETURN_URL_MISSING'], fields: { RETURN_URL_MISSING: 'success_url' }, handle });`,
    /'"success_url"' is not assignable/,
  ],
  'an operation that blames a field for what it cannot fail with': [
    `${DECLARED}{ fails: ['NO_SUBSCRIPTION'], fields: { RETURN_URL_MISSING: 'return_url' }, handle });`,
    /'RETURN_URL_MISSING' does not exist/,
  ],
  'an operation that can fail as its contract has no answer for': [
    `import { operationsFor } from '../../src/contract/operation.ts';
     const operation = operationsFor<'service', object, never, object>()({ STORE_UNAVAILABLE: 'NOT_READY' });
     declare const handle: () => Promise<never>;
     export const ready = operation('getReadiness', { fails: ['STORE_UNAVAILABLE'], handle });
     export const health = operation('getHealth', { fails: ['STORE_UNAVAILABLE'], handle });`,
    /^Type 'string' is not assignable to type 'never'\.$/,
  ],
  'an operation of another dialect': [
    `import { operation } from '../../src/dialects/hookbridge/base.ts';
     export const declared = operation('createBillingPortal', { handle: async (): Promise<never> => { throw 1; } });`,
    /'"createBillingPortal"' is not assignable/,
  ],
  'a valid call with a wrong field': [
    `${DECLARED}{ handle, valid: ({ returnUrl }) => ({ body: { returnUrl } }) });`,
    /'\{ returnUrl: string; \}' has no properties in common/,
  ],
  'a valid call made of what the dialect has not': [
    `${DECLARED}{ handle, valid: ({ tenant }) => ({ body: { return_url: tenant } }) });`,
    /Property 'tenant' does not exist/,
  ],

  'a whole dialect': [`${DIALECT}{ ...hookbridge.operations });`],
  'a dialect without an operation': [
    `${DIALECT}{});`,
    /missing the following properties .*: createPortalSession/,
  ],
  'a dialect with an operation of another': [
    `${DIALECT}{ ...hookbridge.operations, createBillingPortal: userdocks.operations.createBillingPortal });`,
    /'createBillingPortal' does not exist/,
  ],
  'what a dialect says of itself': [`${PARTS}'hookbridge', { ...key, authenticators });`],
  'a dialect without its authenticator': [
    `${PARTS}'hookbridge', { ...key, authenticators: { stripeSignature: authenticateEvent } });`,
    /Property 'hookbridgeKey' is missing/,
  ],
  'a dialect without the credential of a scheme': [
    `${PARTS}'hookbridge', { ...key, authenticators, credentials: { hookbridgeKey: () => 'k' } });`,
    /Property 'stripeSignature' is missing/,
  ],
  'a credential made of a variable': [
    `${PARTS}'hookbridge', { ...key, authenticators, credentials: { ...credentials, hookbridgeKey: ({ key }) => key } });`,
  ],
  'a credential made of a variable that there is not': [
    `${PARTS}'hookbridge', { ...key, authenticators, credentials: { ...credentials, hookbridgeKey: ({ token }) => token } });`,
    /Property 'token' does not exist/,
  ],
  'a dialect that says nothing of faults that no kind of its errors stands for': [
    `${PARTS}'service', none);`,
    /Property 'faults' is missing/,
  ],
  'a dialect with a fault that has no code': [
    `${PARTS}'service', { ...none, faults: { badRequest: 'NOT_FOUND' } });`,
    /missing the following properties .*: unauthorized, payloadTooLarge/,
  ],
  'a dialect that says twice which code a fault has': [
    `${PARTS}'hookbridge', { ...key, authenticators, faults: { internal: 'INTERNAL_ERROR' } });`,
    /is not assignable to type 'never'/,
  ],
  'a row with an undeclared code': [
    `${PARTS}'hookbridge', { ...key, authenticators, errors: { TENANT_UNKNOWN: 'GONE' } });`,
    /'"GONE"' is not assignable/,
  ],
  'a row for what the domain cannot fail with': [
    `${PARTS}'hookbridge', { ...key, authenticators, errors: { APP_DISABLED: 'FORBIDDEN', OOPS: 'FORBIDDEN' } });`,
    /'string' is not assignable to type 'never'/,
  ],

  'all dialects': [`${DIALECTS}all);`],
  'a missing dialect': [`${DIALECTS}others);`, /Property 'hookbridge' is missing/],
  'an undeclared dialect': [`${DIALECTS}{ ...all, third: hookbridge });`, /'third' does not exist/],
  'a dialect in another’s place': [
    `${DIALECTS}{ ...all, userdocks: hookbridge });`,
    /'"hookbridge"' is not assignable to type '"userdocks"'/,
  ],
};

const fileOf = (name: string) => `test/contract/case-${Object.keys(cases).indexOf(name)}.ts`;
let diagnosticsOf: (name: string) => string;

beforeAll(() => {
  const complaints = compile(
    Object.fromEntries(Object.entries(cases).map(([name, [source]]) => [fileOf(name), source])),
  );
  diagnosticsOf = (name) => complaints(fileOf(name));
}, 60_000);

describe('compiles', () => {
  test.each(Object.keys(cases).filter((name) => !cases[name]?.[1]))('%s', (name) => {
    expect(diagnosticsOf(name)).toBe('');
  });
});

describe('does not compile', () => {
  test.each(Object.keys(cases).filter((name) => cases[name]?.[1]))('%s', (name) => {
    expect(diagnosticsOf(name)).toMatch(cases[name]?.[1] ?? /^$/);
  });
});
