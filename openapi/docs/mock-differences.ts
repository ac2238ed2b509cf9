/** Where the mock answers otherwise than the service. Each row was found by running both, and a test sends it to both. */
import { operations } from '../../generated/operations.ts';
import type { ExampleRequest } from './example-request.ts';

export interface Difference {
  /** What the caller sends, as Markdown. */
  readonly sent: string;
  readonly operationId:
    | 'createBillingPortal'
    | 'createTenantBillingPortal'
    | 'createPortalSession'
    | 'getHealth'
    | 'listApps'
    | 'createApp'
    | 'getTenant'
    | 'updateTenant';
  /** What distinguishes it from the operation's valid example request. */
  readonly change: Partial<ExampleRequest>;
  /** Sent as it is, in place of the JSON body. */
  readonly rawBody?: string | Uint8Array<ArrayBuffer>;
  readonly service: StatusAndCode;
  readonly mock: StatusAndCode;
}

export interface StatusAndCode {
  readonly status: number;
  /** The code in the body of an error. */
  readonly code?: string;
}

/** Stands for a credential that the service accepts. */
export const CREDENTIAL = '{credential}';

/** What a browser asks before a call with a credential. */
const preflight = (Origin: string): Partial<ExampleRequest> => ({
  method: 'OPTIONS',
  headers: {
    Origin,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'authorization,content-type',
  },
  body: undefined,
});

export const DIFFERENCES: readonly Difference[] = [
  {
    sent: 'an unknown path',
    operationId: 'createPortalSession',
    change: { path: '/v1/billing/portals' },
    service: { status: 404, code: 'NOT_FOUND' },
    mock: { status: 404, code: 'NO_PATH_MATCHED_ERROR' },
  },
  {
    sent: 'a path with a bad escape (`%zz`)',
    operationId: 'createPortalSession',
    change: { path: '/v1/billing/%zz' },
    service: { status: 400, code: 'INVALID_REQUEST' },
    mock: { status: 404, code: 'NO_PATH_MATCHED_ERROR' },
  },
  {
    sent: 'a method that the path does not serve (the mock sends no `Allow`)',
    operationId: 'createPortalSession',
    change: { method: 'PUT' },
    service: { status: 405, code: 'METHOD_NOT_ALLOWED' },
    mock: { status: 405, code: 'NO_METHOD_MATCHED_ERROR' },
  },
  {
    sent: 'any API key at all',
    operationId: 'createPortalSession',
    change: { headers: { Authorization: 'Bearer nonsense' } },
    service: { status: 401, code: 'UNAUTHORIZED' },
    mock: { status: 200 },
  },
  {
    sent: 'any token at all',
    operationId: 'createBillingPortal',
    change: { headers: { Authorization: 'Bearer nonsense' } },
    service: { status: 401, code: '[E4010]' },
    mock: { status: 200 },
  },
  {
    sent: 'an `x-api-key-type` that is missing or not that of the key',
    operationId: 'createTenantBillingPortal',
    change: { headers: { 'x-api-key-type': 'read' } },
    service: { status: 401, code: '[E4011]' },
    mock: { status: 400, code: '[E4000]' },
  },
  {
    sent: 'an unknown app, or a tenant that is not the user’s',
    operationId: 'createBillingPortal',
    change: {
      body: {
        tenantUuid: '99999999-9999-9999-9999-999999999999',
        defaultReturnUrl: 'https://app.example.com/account',
      },
    },
    service: { status: 401, code: '[E4010]' },
    mock: { status: 200 },
  },
  {
    sent: 'an `appUuid` that is not a UUID',
    operationId: 'createBillingPortal',
    change: { path: '/api/v1/apps/1/payment-providers/stripe/billing-portals' },
    service: { status: 401, code: '[E4010]' },
    mock: { status: 400, code: '[E4000]' },
  },
  {
    sent: 'a `flow` without a field that its `type` needs, or with one that belongs to another',
    operationId: 'createPortalSession',
    change: { body: { flow: { type: 'subscription_update_confirm' } } },
    service: { status: 400, code: 'INVALID_REQUEST' },
    mock: { status: 200 },
  },
  {
    sent: 'a return URL from an origin that is not allowed',
    operationId: 'createPortalSession',
    change: { body: { return_url: 'https://elsewhere.example/' } },
    service: { status: 400, code: 'INVALID_RETURN_URL' },
    mock: { status: 200 },
  },
  {
    sent: 'a body of more than 64 KiB',
    operationId: 'createPortalSession',
    change: {},
    rawBody: `{}${' '.repeat(operations.createPortalSession.body.limit)}`,
    service: { status: 400, code: 'PAYLOAD_TOO_LARGE' },
    mock: { status: 400, code: 'INVALID_REQUEST' },
  },
  {
    sent: 'an empty list as the body',
    operationId: 'createPortalSession',
    change: {},
    rawBody: '[]',
    service: { status: 200 },
    mock: { status: 400, code: 'INVALID_REQUEST' },
  },
  {
    sent: 'a preflight from a page of an origin that is not allowed',
    operationId: 'createBillingPortal',
    change: preflight('https://elsewhere.example'),
    service: { status: 405, code: '[E4050]' },
    mock: { status: 204 },
  },
  {
    sent: 'a preflight for the hookbridge dialect, from any page',
    operationId: 'createPortalSession',
    change: preflight('https://app.example.com'),
    service: { status: 405, code: 'METHOD_NOT_ALLOWED' },
    mock: { status: 204 },
  },
  {
    sent: 'a list’s `cursor` that no page has given',
    operationId: 'listApps',
    change: { path: '/management/v1/apps?cursor=nonsense' },
    service: { status: 400, code: 'INVALID_REQUEST' },
    mock: { status: 200 },
  },
  {
    sent: 'the UUID of a tenant that does not exist',
    operationId: 'getTenant',
    change: { path: '/management/v1/tenants/77777777-7777-4777-8777-777777777777' },
    service: { status: 404, code: 'RESOURCE_NOT_FOUND' },
    mock: { status: 200 },
  },
  {
    sent: 'the `id` that another app has already',
    operationId: 'createApp',
    change: { body: { id: '22222222-2222-2222-2222-222222222222', name: 'Another' } },
    service: { status: 409, code: 'CONFLICT' },
    mock: { status: 201 },
  },
  {
    sent: '`If-Match` with an `ETag` that is out of date',
    operationId: 'updateTenant',
    change: {
      path: '/management/v1/tenants/11111111-1111-1111-1111-111111111111',
      headers: { 'If-Match': '"outdated"' },
    },
    service: { status: 412, code: 'PRECONDITION_FAILED' },
    mock: { status: 200 },
  },
  {
    sent: '`Prefer` with an example that does not exist',
    operationId: 'createPortalSession',
    change: { headers: { Prefer: 'code=401, example=nonsense' } },
    service: { status: 200 },
    mock: { status: 422, code: 'UNPROCESSABLE_ENTITY' },
  },
  {
    sent: '`Prefer` with a status that is not declared',
    operationId: 'createPortalSession',
    change: { headers: { Prefer: 'code=418' } },
    service: { status: 200 },
    mock: { status: 422, code: 'UNPROCESSABLE_ENTITY' },
  },
  {
    sent: '`Prefer` with an error’s example and no `code`',
    operationId: 'createPortalSession',
    change: { headers: { Prefer: 'example=missingKey' } },
    service: { status: 200 },
    mock: { status: 422, code: 'UNPROCESSABLE_ENTITY' },
  },
  {
    sent: '`Prefer` whose parts are not separated by a comma',
    operationId: 'createPortalSession',
    change: { headers: { Prefer: 'code=401 example=missingKey' } },
    service: { status: 200 },
    mock: { status: 422, code: 'UNPROCESSABLE_ENTITY' },
  },
];

/** The section of the docs on the differences, as Markdown. */
export function mockDifferences(): string {
  const rows = DIFFERENCES.map(
    ({ sent, service, mock }) => `| ${sent} | ${shown(service)} | ${shown(mock)} |`,
  );
  return `## Where the mock differs from the service

The mock looks only at the form of a request. It keeps nothing, opens no portal, and always gives the same answer.

| You send | The service answers | The mock answers |
| --- | --- | --- |
${rows.join('\n')}

\`NO_PATH_MATCHED_ERROR\`, \`NO_METHOD_MATCHED_ERROR\` and \`UNPROCESSABLE_ENTITY\` are the mock's own codes; their bodies are
\`application/problem+json\`, not of the form of this API.

- **Invalid requests.** The mock answers with the first example of 400, 401 or 415, whatever is wrong; the service names the field. What
  the mock found is in its \`sl-violations\` response header and in its terminal.
- **Rate limit.** The mock never answers 429 by itself.
- **Lists** of the management API are a single page, the contract's example: the mock ignores \`limit\` and \`cursor\`.
- **Writes** to the management API change nothing, and are answered with the ids and values of the contract's example, not with those that
  you sent. 404, 409 and 412 come only if \`Prefer\` asks for them.
- **The \`type\` of a problem** leads to its entry in the docs, which the service has beside the API. The mock has no docs: there it leads nowhere.
- **Headers.** \`X-Request-Id\`, \`Retry-After\` and \`WWW-Authenticate\` are always the contract's examples. The service gives each request
  an id of its own, and adds \`error="invalid_token"\` to \`WWW-Authenticate\` when a credential was sent.
- **Other origins.** A page may send and read the same headers as with the service, and \`Prefer\` as well; neither allows cookies. But the
  mock answers pages of any origin, in all dialects. The service answers those of the app's allowed origins in the userdocks dialect, and
  none in the others.
`;
}

const shown = ({ status, code }: StatusAndCode): string => (code ? `${status} \`${code}\`` : `${status}`);
