import openapi from '../../generated/openapi.json' with { type: 'json' };
import { operations } from '../../generated/operations.ts';
import type { OperationId } from '../contract/types.ts';
import { validRequest } from '../contract-test/requests.ts';
import type { Variables } from '../contract-test/variables.ts';
import { SANDBOX_SECRET_KEY } from '../sandbox/index.ts';
import { VERSION } from '../version.ts';

/** What sandbox mode prints at its start. Each `curl` stands on one line and works as it is. */
export function banner(demo: {
  url: string;
  sandboxUrl: string;
  credentialsFile: string;
  variables: Variables;
}): string {
  const { url, sandboxUrl, credentialsFile, variables } = demo;
  const calls = firstSecured().map(
    (id) => `${summaryOf(id)} (${operations[id].dialect} dialect):\n\n${curl(id, url, variables)}\n`,
  );
  return `
Gangway ${VERSION}, SANDBOX MODE: STRIPE_SECRET_KEY is not set, so a stand-in for Stripe answers. Only for development.

  Gangway             ${url}
  API reference       ${url}/docs
  Stand-in for Stripe ${sandboxUrl}
  Demo credentials    ${credentialsFile}
  Make Stripe fail    curl -sS -u ${SANDBOX_SECRET_KEY}: ${sandboxUrl}/_sandbox/faults -d kind=rate-limit

${calls.join('\n')}
Each answers with the URL of a page at the stand-in for Stripe: open it in a browser. Tokens are good for 24 hours. Ctrl+C stops Gangway.
`;
}

/** The first operation of each dialect that asks for a credential. */
function firstSecured(): OperationId[] {
  const secured = (Object.keys(operations) as OperationId[]).filter(
    (id) => operations[id].security.length > 0,
  );
  const dialects = secured.map((id) => operations[id].dialect);
  return secured.filter((id, i) => dialects.indexOf(operations[id].dialect) === i);
}

function summaryOf(id: OperationId): string {
  const item = openapi.paths[operations[id].path] as Readonly<Record<string, unknown>>;
  return (item[operations[id].method.toLowerCase()] as { readonly summary: string }).summary;
}

function curl(id: OperationId, url: string, variables: Variables): string {
  const request = validRequest(id, variables);
  if (!request) throw new Error(`The demo has no variables for ${id}`);
  const { method, path, headers, body } = request;
  return [
    `curl -sS ${quoted(url + path)}`,
    // curl sends a POST where there is a body.
    ...(method === (body === undefined ? 'GET' : 'POST') ? [] : [`-X ${method}`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${capitalized(name)}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ].join(' ');
}

/** As people write header names: `Content-Type`. */
const capitalized = (name: string): string => name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());

/** For a shell; what needs no quotes gets none. */
function quoted(text: string): string {
  return /^[\w:/.@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
