/** Requests with secrets where they belong, and where they do not. */
import { operations } from '../../../generated/operations.ts';
import type { OperationId } from '../../../src/contract/types.ts';
import { validRequest, type WireRequest } from '../../../src/contract-test/requests.ts';
import type { Variables } from '../../../src/contract-test/variables.ts';

export const OPERATIONS = Object.keys(operations) as OperationId[];

const JSON_TYPE = { 'content-type': 'application/json' };

/** The operation's valid request, and the same with each of these secrets in each place. */
export function* requestsOf(
  id: OperationId,
  variables: Required<Variables>,
  secrets: readonly string[],
): Generator<WireRequest> {
  const valid = validRequest(id, variables);
  if (!valid) throw new Error(`${id} has no valid request`);
  yield valid;
  yield { ...valid, method: valid.method === 'PATCH' ? 'PUT' : 'PATCH' };
  const { path, headers } = valid;
  for (const secret of secrets) {
    const inHeader = (name: string, value = secret) => ({ ...valid, headers: { ...headers, [name]: value } });
    yield { ...valid, path: `${path.split('?')[0]}/${encodeURIComponent(secret)}` };
    yield { ...valid, path: path.replace(/[0-9a-f-]{36}/, encodeURIComponent(secret)) };
    yield {
      ...valid,
      path: `${path}${path.includes('?') ? '&' : '?'}key=${secret}&limit=${secret}&cursor=${secret}`,
    };
    for (const name of [
      'X-Api-Key',
      'X-Client-Id',
      'X-Request-Id',
      'X-Forwarded-For',
      'Cookie',
      'User-Agent',
      'Idempotency-Key',
    ])
      yield inHeader(name);
    yield inHeader('Origin', `https://${secret}.example.com`);
    yield inHeader('If-Match', `"${secret}"`);
    yield inHeader('Content-Type', `application/${secret}`);
    yield inHeader('Stripe-Signature', `t=1,v1=${secret}`);
    for (const authorization of [
      secret,
      `Basic ${Buffer.from(secret).toString('base64')}`,
      `Bearer ${secret}x`,
      `Bearer ${secret}`,
    ])
      yield inHeader('authorization', authorization);
    if (valid.method === 'GET') continue;
    for (const body of bodies(valid.body, secret))
      yield { ...valid, headers: { ...headers, ...JSON_TYPE }, body };
  }
}

/** Bodies that are refused, with the secret in them; each field of the valid one in turn has it. */
function* bodies(valid: string | undefined, secret: string): Generator<string> {
  const body: Record<string, unknown> = JSON.parse(valid ?? '{}');
  yield `{"return_url":"${secret}`;
  yield `"${secret}"`;
  yield JSON.stringify({ ...body, [secret]: secret });
  yield JSON.stringify({ ...body, __proto__x: { [secret]: secret } });
  for (const name of Object.keys(body)) yield JSON.stringify({ ...body, [name]: secret });
  for (const name of ['return_url', 'defaultReturnUrl', 'success_url'].filter((name) => name in body))
    for (const url of [
      `https://u:${secret}@app.example.com/`,
      `https://${secret}.example.com/`,
      `https://app.example.com.evil.example/${secret}`,
    ])
      yield JSON.stringify({ ...body, [name]: url });
}

/** What no client of HTTP would send. */
export const malformed = (secret: string): readonly string[] => [
  `${secret}\r\n\r\n`,
  `GET /${secret} HTTP/9.9\r\nHost: localhost\r\n\r\n`,
  `POST /v1/billing/portal HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${secret}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n`,
  `POST /v1/billing/portal HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${secret}\r\nContent-Length: x\r\n\r\n`,
  `GET /v1/billing/portal HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${secret.repeat(1000)}\r\n\r\n`,
  `GET http://${secret}:${secret}@localhost/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  `GET /%zz${secret} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  `CONNECT ${secret}:443 HTTP/1.1\r\nHost: localhost\r\n\r\n`,
];
