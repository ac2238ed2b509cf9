/** What breaks the contract does not compile. Each case is a file of its own to the compiler, beside this one. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const configFile = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

const OPERATION = `
  import type { Handler, OperationResponse } from '../../src/contract/types.ts';
  type Response = OperationResponse<'createPortalSession'>;
  const meta = { request_id: 'req_1' };
  const data = { portal_url: 'https://a.example/' };
  export const handle: Handler<'createPortalSession', object> = async (): Promise<Response> => `;
const UNAUTHORIZED = `error: { code: 'UNAUTHORIZED', message: 'Invalid or missing API key' }`;
const UNAVAILABLE = `error: { code: 'PROVIDER_UNAVAILABLE', message: 'Payment provider is unavailable' }`;

const DIALECT = `
  import type { Dialect } from '../../src/contract/dialect.ts';
  import { faults, errorBody } from '../../src/dialects/hookbridge/errors.ts';
  import { createPortalSession } from '../../src/dialects/hookbridge/create-portal-session.ts';
  import type { KeyPrincipal } from '../../src/dialects/hookbridge/authenticate.ts';
  declare const portal: import('../../src/billing/portal.ts').Portal;
  const name = 'hookbridge';
  const handlers = { createPortalSession: createPortalSession(portal) };
  const authenticators = { hookbridgeKey: async (): Promise<KeyPrincipal> => ({ id: '', tenantId: '', appId: '' }) };
  export const dialect: Dialect<'hookbridge', { hookbridgeKey: KeyPrincipal }> = `;

const DIALECTS = `
  import type { DispatchOptions } from '../../src/contract/dispatch.ts';
  import type { AnyDialect } from '../../src/contract/dispatch.ts';
  declare const userdocks: AnyDialect & { name: 'userdocks' };
  declare const hookbridge: AnyDialect & { name: 'hookbridge' };
  declare const service: AnyDialect & { name: 'service' };
  export const dialects: DispatchOptions['dialects'] = `;

const TABLE = `
  import type { BillingErrorCode } from '../../src/billing/errors.ts';
  import type { ErrorCode } from '../../src/contract/types.ts';
  const rest = {
    APP_DISABLED: 'FORBIDDEN', RETURN_URL_MISSING: 'INVALID_REQUEST', RETURN_URL_NOT_ALLOWED: 'INVALID_RETURN_URL',
    NO_SUBSCRIPTION: 'NO_SUBSCRIPTION', CUSTOMER_MISSING: 'NO_SUBSCRIPTION', PROVIDER_RATE_LIMITED: 'PROVIDER_UNAVAILABLE',
    PROVIDER_BUSY: 'PROVIDER_UNAVAILABLE', PROVIDER_UNREACHABLE: 'PROVIDER_UNAVAILABLE',
    PROVIDER_KEY_REFUSED: 'INTERNAL_ERROR', PROVIDER_NOT_CONFIGURED: 'INTERNAL_ERROR',
    PROVIDER_WRONG_MODE: 'INTERNAL_ERROR', PROVIDER_ERROR: 'INTERNAL_ERROR',
  } as const;
  export const codes = `;
const TABLE_END = " as const satisfies Record<BillingErrorCode, ErrorCode<'hookbridge'>>;";

const REQUEST = `
  import type { Handler } from '../../src/contract/types.ts';
  declare const answer: Awaited<ReturnType<Handler<'createBillingPortal', object>>>;
  export const handle: Handler<'createBillingPortal', { subject: string }> = async (request) => {`;

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

  'a whole dialect': [`${DIALECT}{ name, handlers, authenticators, faults, errorBody };`],
  'a dialect without an operation': [
    `${DIALECT}{ name, handlers: {}, authenticators, faults, errorBody };`,
    /Property 'createPortalSession' is missing/,
  ],
  'a dialect with an operation of another': [
    `${DIALECT}{ name, handlers: { ...handlers, createBillingPortal: async () => {} }, authenticators, faults, errorBody };`,
    /'createBillingPortal' does not exist/,
  ],
  'a dialect without its authenticator': [
    `${DIALECT}{ name, handlers, authenticators: {}, faults, errorBody };`,
    /Property 'hookbridgeKey' is missing/,
  ],
  'a dialect with a fault that has no code': [
    `const { internal, ...others } = faults; ${DIALECT}{ name, handlers, authenticators, faults: others, errorBody };`,
    /Property 'internal' is missing/,
  ],
  'a dialect with a code that is not declared': [
    `${DIALECT}{ name, handlers, authenticators, faults: { ...faults, internal: 'OOPS' }, errorBody };`,
    /'"OOPS"' is not assignable/,
  ],

  'all dialects': [`${DIALECTS}{ userdocks, hookbridge, service };`],
  'a missing dialect': [`${DIALECTS}{ userdocks, service };`, /Property 'hookbridge' is missing/],
  'an undeclared dialect': [
    `${DIALECTS}{ userdocks, hookbridge, service, third: service };`,
    /'third' does not exist/,
  ],
  'a dialect in another’s place': [
    `${DIALECTS}{ userdocks: hookbridge, hookbridge, service };`,
    /'"hookbridge"' is not assignable to type '"userdocks"'/,
  ],

  'a whole table of billing errors': [`${TABLE}{ ...rest, TENANT_UNKNOWN: 'UNAUTHORIZED' }${TABLE_END}`],
  'a billing error without a row': [
    `${TABLE}{ ...rest }${TABLE_END}`,
    /Property 'TENANT_UNKNOWN' is missing/,
  ],
  'a row for no billing error': [
    `${TABLE}{ ...rest, TENANT_UNKNOWN: 'UNAUTHORIZED', TENANT_UNPAID: 'UNAUTHORIZED' }${TABLE_END}`,
    /'TENANT_UNPAID' does not exist/,
  ],
  'a row with an undeclared code': [
    `${TABLE}{ ...rest, TENANT_UNKNOWN: 'GONE' }${TABLE_END}`,
    /'"GONE"' is not assignable/,
  ],
};

const fileOf = (name: string) => `${folder}case-${Object.keys(cases).indexOf(name)}.ts`;
let diagnosticsOf: (name: string) => string;

beforeAll(() => {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, files: [], include: [] },
    ts.sys,
    `${folder}../..`,
  );
  const sources = new Map(Object.entries(cases).map(([name, [source]]) => [fileOf(name), source]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const source = sources.get(file);
    if (source === undefined) return getSourceFile(file, language, ...rest);
    return ts.createSourceFile(file, source, language);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  diagnosticsOf = (name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(fileOf(name)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n');
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
