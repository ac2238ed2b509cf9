/** Code samples for an operation, each made of the contract's own examples. None is written by hand. */
import { factoryName } from '../generate/client.ts';
import type { Contract, DeclaredOperation } from '../generate/contract.ts';
import { clientOperations } from '../generate/credentials.ts';
import { type SampleRequest, sampleRequest } from './sample-request.ts';

/** A sample as Redoc shows it (`x-codeSamples`). */
export interface CodeSample extends SampleLanguage {
  readonly source: string;
}

/** A language as Redoc knows it; the label tells apart what is written in the same one. */
export interface SampleLanguage {
  readonly lang: string;
  readonly label: string;
}

const CURL = { lang: 'curl', label: 'curl' };
const FETCH = { lang: 'JavaScript', label: 'JavaScript fetch' };
const CLIENT = { lang: 'Node.js', label: 'Node.js, typed client' };

/** In the order in which they are offered. */
export const SAMPLE_LANGUAGES: readonly SampleLanguage[] = [CURL, FETCH, CLIENT];

/** The address in the samples for the reader to replace: that of `npm start`. */
export const BASE_URL = 'http://127.0.0.1:3000';

/**
 * The samples of an operation: curl, JavaScript with `fetch`, and Node with the typed client of its dialect. None where no client
 * can have the credential.
 *
 * @throws {Error} If the contract lacks an example.
 */
export function codeSamples(contract: Contract, { operation }: DeclaredOperation): CodeSample[] {
  const { operationId } = operation;
  const callable = clientOperations(contract).find((one) => one.operation.operationId === operationId);
  if (!callable) return [];
  const request = sampleRequest(contract, callable);
  return [
    { ...CURL, source: curlSample(request) },
    { ...FETCH, source: fetchSample(request) },
    { ...CLIENT, source: clientSample(request) },
  ];
}

function curlSample({ method, path, headers, body, credentials }: SampleRequest): string {
  return [
    `curl --fail-with-body -X ${method} "$GANGWAY_URL${path}"`,
    ...credentials.map(({ header, prefix, environment }) => `-H "${header}: ${prefix}$${environment}"`),
    ...Object.entries(headers).map(([name, value]) => `-H '${shellQuoted(`${name}: ${value}`)}'`),
    ...(body === undefined
      ? []
      : [`-d '${shellQuoted(JSON.stringify(body, null, 2).replaceAll('\n', '\n  '))}'`]),
  ].join(' \\\n  ');
}

/** For between single quotes. */
const shellQuoted = (text: string): string => text.replaceAll("'", "'\\''");

function fetchSample(request: SampleRequest): string {
  const { method, path, headers, body, credentials, answer } = request;
  const fields = [
    ...credentials.map(
      ({ header, prefix, name }) => `${key(header)}: ${prefix ? `\`${prefix}\${${name}}\`` : name},`,
    ),
    ...Object.entries(headers).map(([name, value]) => `${key(name)}: ${literal(value)},`),
  ];
  return [
    `const baseUrl = '${BASE_URL}';`,
    ...credentials.map(
      ({ name, example, browser }) =>
        `const ${name} = ${literal(example)};${browser ? '' : ' // only on your backend, never in a browser'}`,
    ),
    '',
    `const response = await fetch(\`\${baseUrl}${path}\`, {`,
    `  method: '${method}',`,
    ...(fields.length > 0 ? ['  headers: {', ...fields.map((field) => `    ${field}`), '  },'] : []),
    ...(body === undefined ? [] : [`  body: JSON.stringify(${literal(body, '  ')}),`]),
    '});',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for the reader's code
    'if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);',
    ...(answer.hasBody ? ['const data = await response.json();'] : []),
    ...result(answer),
  ].join('\n');
}

function clientSample(request: SampleRequest): string {
  const { dialect, method, template, body, clientCredentials, answer } = request;
  const factory = factoryName(dialect);
  const parameters = Object.entries(request.parameters).filter(
    ([, values]) => Object.keys(values).length > 0,
  );
  const init = [
    ...(parameters.length > 0 ? [`    params: ${literal(Object.fromEntries(parameters), '    ')},`] : []),
    ...(body === undefined ? [] : [`    body: ${literal(body, '    ')},`]),
  ];
  return [
    `import { ${factory} } from 'gangway-client';`,
    '',
    `const client = ${factory}({`,
    '  baseUrl: process.env.GANGWAY_URL,',
    ...clientCredentials.map(({ name, environment }) => `  ${name}: process.env.${environment},`),
    '});',
    `const { ${answer.hasBody ? 'data, ' : ''}error, response } = await client.${method}(`,
    `  '${template}',`,
    ...(init.length > 0 ? ['  {', ...init, '  },'] : []),
    ');',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for the reader's code
    'if (error) throw new Error(`${response.status} ${JSON.stringify(error)}`);',
    ...result(answer),
  ].join('\n');
}

/** What to do with the answer. */
function result({ url }: SampleRequest['answer']): string[] {
  if (!url) return [];
  const comment = url.description.split(/\n|(?<=\.) /).map((line) => `// ${line}`);
  return ['', ...comment, `const url = data${url.accessor};`];
}

/** A value as JavaScript, after so many blanks. */
function literal(value: unknown, indentation = ''): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indentation}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([name, item]) => `${key(name)}: ${literal(item, inner)}`);
  if (parts.length === 0) return `${open}${close}`;
  return [open, ...parts.map((part) => `${inner}${part},`), `${indentation}${close}`].join('\n');
}

/** Between single quotes, where nothing in it has to be escaped. */
const text = (value: string): string =>
  /^"[^'\\]*"$/.test(JSON.stringify(value)) ? `'${value}'` : JSON.stringify(value);

/** A name as JavaScript: bare where it can be. */
const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name));
