/** Code samples for an operation, each made of the contract's own examples. None is written by hand. */
import type { Contract, DeclaredOperation } from '../generate/contract.ts';
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
 * The samples of an operation: curl, JavaScript with `fetch`, and, for the operations of a dialect, Node with the typed client.
 *
 * @throws {Error} If the contract lacks an example.
 */
export function codeSamples(contract: Contract, operation: DeclaredOperation): CodeSample[] {
  const request = sampleRequest(contract, operation);
  const samples = [
    { ...CURL, source: curlSample(request) },
    { ...FETCH, source: fetchSample(request) },
  ];
  // The typed client has a factory for each dialect that takes a credential.
  if (request.credential) samples.push({ ...CLIENT, source: clientSample(request) });
  return samples;
}

function curlSample({ method, path, mediaType, body, credential }: SampleRequest): string {
  return [
    `curl --fail-with-body -X ${method} "$GANGWAY_URL${path}"`,
    ...(credential ? [`-H "Authorization: Bearer $${credential.environment}"`] : []),
    ...(mediaType ? [`-H 'Content-Type: ${mediaType}'`, `-d '${shellQuoted(body)}'`] : []),
  ].join(' \\\n  ');
}

/** JSON over several lines, for between single quotes. */
function shellQuoted(body: unknown): string {
  return indented(JSON.stringify(body, null, 2)).replaceAll("'", "'\\''");
}

function fetchSample(request: SampleRequest): string {
  const { method, path, mediaType, body, credential } = request;
  const headers = [
    ...(credential ? [`Authorization: \`Bearer \${${credential.variable}}\`,`] : []),
    ...(mediaType ? [`'Content-Type': ${literal(mediaType)},`] : []),
  ];
  return [
    `const baseUrl = '${BASE_URL}';`,
    ...(credential ? [`const ${credential.variable} = '${credential.placeholder}';${credential.note}`] : []),
    '',
    `const response = await fetch(\`\${baseUrl}${path}\`, {`,
    `  method: '${method}',`,
    ...(headers.length > 0 ? ['  headers: {', ...headers.map((header) => `    ${header}`), '  },'] : []),
    ...(mediaType ? [`  body: JSON.stringify(${indented(literal(body))}),`] : []),
    '});',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for the reader's code
    'if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);',
    'const data = await response.json();',
    ...result(request),
  ].join('\n');
}

function clientSample(request: SampleRequest): string {
  const { dialect, method, template, parameters, mediaType, body, credential } = request;
  const factory = `create${dialect.charAt(0).toUpperCase()}${dialect.slice(1)}Client`;
  return [
    `import { ${factory} } from 'gangway-portal/client';`,
    '',
    `const client = ${factory}({`,
    '  baseUrl: process.env.GANGWAY_URL,',
    ...(credential ? [`  ${credential.variable}: process.env.${credential.environment},`] : []),
    '});',
    `const { data, error, response } = await client.${method}(`,
    `  '${template}',`,
    '  {',
    ...(Object.keys(parameters).length > 0
      ? [`    params: ${indented(literal({ path: parameters }), '    ')},`]
      : []),
    ...(mediaType ? [`    body: ${indented(literal(body), '    ')},`] : []),
    '  },',
    ');',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for the reader's code
    'if (error) throw new Error(`${response.status} ${JSON.stringify(error)}`);',
    ...result(request),
  ].join('\n');
}

/** What to do with the answer. */
function result({ url }: SampleRequest): string[] {
  if (!url) return [];
  const comment = url.description.split(/\n|(?<=\.) /).map((line) => `// ${line}`);
  return ['', ...comment, `const url = data${url.accessor};`];
}

/** A value as JavaScript: JSON with bare names and single quotes, where they will do. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:')
    .replaceAll(/"((?:[^"\\'])*)"/g, "'$1'")
    .replaceAll(/(['\d\w\]}])$(?=\n\s*[}\]])/gm, '$1,');
}

function indented(text: string, indentation = '  '): string {
  return text.replaceAll('\n', `\n${indentation}`);
}
