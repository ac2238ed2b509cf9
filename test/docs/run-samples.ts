/** Runs code samples as they stand, with the reader's own address, credentials and ids put in. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { SampleRequest } from '../../openapi/docs/sample-request.ts';
import { BASE_URL } from '../../openapi/docs/samples.ts';

/** Where the samples are tried. */
export interface Reader {
  /** As the samples name it: the address and the credentials. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ids of the reader's own objects at Stripe, by those of the samples. */
  readonly ids?: Readonly<Record<string, string>>;
  /** The module that stands for the package `gangway-client`. */
  readonly client: URL;
}

/** What a sample is left with. */
export interface Outcome {
  readonly status: number;
  /** The portal's URL, where it is about one. */
  readonly url?: string;
}

/** Runs a `curl` command. */
export async function runCurl(source: string, reader: Reader): Promise<Outcome> {
  const command = `${withIds(source, reader)} --silent --output /dev/null --write-out '%{http_code}'`;
  return { status: Number(await run('bash', ['-c', command], reader)) };
}

/** Runs JavaScript whose address and credentials stand at its top. */
export function runFetch(source: string, { credentials }: SampleRequest, reader: Reader): Promise<Outcome> {
  const filled = credentials.reduce(
    (code, { name, example, environment }) =>
      replaced(code, `const ${name} = '${example}';`, `const ${name} = process.env.${environment};`),
    replaced(source, `'${BASE_URL}'`, 'process.env.GANGWAY_URL'),
  );
  return runModule(filled, reader);
}

/** Runs JavaScript that imports the typed client. */
export function runClient(source: string, reader: Reader): Promise<Outcome> {
  return runModule(replaced(source, "'gangway-client'", `'${reader.client.href}'`), reader);
}

function withIds(source: string, { ids = {} }: Reader): string {
  return Object.entries(ids).reduce((code, [sample, own]) => code.replaceAll(sample, own), source);
}

function replaced(source: string, sought: string, replacement: string): string {
  if (!source.includes(sought)) throw new Error(`The sample lacks ${sought}`);
  return source.replace(sought, replacement);
}

async function runModule(source: string, reader: Reader): Promise<Outcome> {
  const own = withIds(source, reader);
  const report = `\nconsole.log(JSON.stringify({ status: response.status, ...(typeof url === 'string' ? { url } : {}) }));`;
  return JSON.parse(await run(process.execPath, ['--input-type=module', '--eval', own + report], reader));
}

async function run(command: string, args: readonly string[], { environment }: Reader): Promise<string> {
  const env = { PATH: process.env.PATH, ...environment };
  return (await promisify(execFile)(command, [...args], { env })).stdout;
}
