import openapi from '../../generated/openapi.json' with { type: 'json' };
import { operations } from '../../generated/operations.ts';
import type { OperationId } from '../contract/types.ts';
import { validRequest, type WireRequest } from '../contract-test/requests.ts';
import { SANDBOX_SECRET_KEY } from '../sandbox/index.ts';
import { VERSION } from '../version.ts';
import type { DemoCredentials } from './credentials.ts';
import { demoVariables } from './variables.ts';

/** What sandbox mode prints at its start. Each `curl` stands on one line and works as it is. */
export function banner(demo: {
  url: string;
  /** Where a dialect is served. */
  urlOf: (dialect: string) => string;
  sandboxUrl: string;
  credentials: DemoCredentials;
  token: string;
}): string {
  const { url, urlOf, sandboxUrl, credentials, token } = demo;
  const variables = demoVariables(credentials, token);
  const calls = firstCalls().flatMap((id) => {
    const request = validRequest(id, variables);
    return request ? [`${titleOf(id)}:\n\n${curl(urlOf(operations[id].dialect), request)}\n`] : [];
  });
  return `
Gangway ${VERSION}, SANDBOX MODE: STRIPE_SECRET_KEY is not set, so a stand-in for Stripe answers. Only for development.

  See it in a browser ${url}/sandbox
  Gangway             ${url}
  API reference       ${url}/docs
  Management API      ${urlOf('management')}/management/v1
  Stand-in for Stripe ${sandboxUrl}
  Demo credentials    ${credentials.file}
  Make Stripe fail    curl -sS -u ${SANDBOX_SECRET_KEY}: ${sandboxUrl}/_sandbox/faults -d kind=rate-limit

${calls.join('\n')}
The token of a user is good for 24 hours. Open the URL of a portal in a browser to see it. Ctrl+C stops Gangway.
`;
}

/** Of each dialect that asks for a credential, the first operation. */
function firstCalls(): OperationId[] {
  const secured = (Object.keys(operations) as OperationId[]).filter(
    (id) => operations[id].security.length > 0,
  );
  return [...Map.groupBy(secured, (id) => operations[id].dialect).values()].flatMap((ids) => ids.slice(0, 1));
}

function titleOf(id: OperationId): string {
  const { dialect, method, path } = operations[id];
  const item = openapi.paths[path] as Readonly<Record<string, unknown>>;
  const { summary } = item[method.toLowerCase()] as { readonly summary: string };
  return `${summary}, in the ${dialect} dialect`;
}

function curl(url: string, { method, path, headers, body }: WireRequest): string {
  return [
    'curl -sS',
    ...(method === (body === undefined ? 'GET' : 'POST') ? [] : [`-X ${method}`]),
    quoted(url + path),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${capitalized(name)}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ].join(' ');
}

const capitalized = (name: string): string => name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());

/** For a shell, where it needs quotes. */
const quoted = (text: string): string =>
  /^[\w:/.%-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
