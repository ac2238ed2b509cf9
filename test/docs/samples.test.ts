/** Each sample of the docs is run as it stands, with the reader's own address and credentials put in. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleRequest } from '../../openapi/docs/sample-request.ts';
import { BASE_URL, type CodeSample, codeSamples } from '../../openapi/docs/samples.ts';
import { eachOperation } from '../../openapi/generate/contract.ts';
import { contract } from '../support/contract.ts';
import { hasCurl } from '../support/curl.ts';
import { startTestGangway, type TestGangway } from '../support/gangway.ts';

const withCurl = test.skipIf(!hasCurl());

/** What the package's entry `gangway-portal/client` is compiled from. */
const CLIENT = new URL('../../src/client/index.ts', import.meta.url);

let gangway: TestGangway;
let environment: Record<string, string>;
beforeAll(async () => {
  gangway = await startTestGangway();
  environment = {
    GANGWAY_URL: gangway.url,
    GANGWAY_TOKEN: await gangway.token(),
    GANGWAY_API_KEY: gangway.credentials.apiKey,
  };
});
afterAll(() => gangway.close());

/** Runs a command with the documented environment, and returns what it prints. */
async function run(command: string, args: readonly string[]): Promise<string> {
  const env = { PATH: process.env.PATH, ...environment };
  return (await promisify(execFile)(command, [...args], { env })).stdout;
}

/** Runs a sample as a module, and returns the status of its `response` and the portal's URL, if it is about one. */
async function runModule(source: string): Promise<{ status: number; url?: string }> {
  const report = `\nconsole.log(JSON.stringify({ status: response.status, ...(typeof url === 'string' ? { url } : {}) }));`;
  return JSON.parse(await run(process.execPath, ['--input-type=module', '--eval', source + report]));
}

function sample(samples: readonly CodeSample[], label: string): string {
  const found = samples.find((one) => one.label.startsWith(label));
  if (!found) throw new Error(`There is no sample for ${label}`);
  return found.source;
}

describe.each(
  [...eachOperation(contract)].map((declared) => ({ ...declared, id: declared.operation.operationId })),
)('$id', (declared) => {
  const samples = codeSamples(contract, declared);
  const { credential, url } = sampleRequest(contract, declared);
  const success = Number(Object.keys(declared.operation.responses).find((status) => status.startsWith('2')));
  // Where the answer holds an address for the reader to go to, the sample reads it from there.
  const expected = { status: success, ...(url && { url: expect.stringMatching(/^https?:\/\//) }) };

  withCurl('curl', async () => {
    const body = await run('bash', [
      '-c',
      `${sample(samples, 'curl')} --silent --write-out '\\n%{http_code}'`,
    ]);
    expect(body.split('\n').at(-1)).toBe(String(success));
  });

  test('JavaScript fetch', async () => {
    const source = sample(samples, 'JavaScript')
      .replace(`'${BASE_URL}'`, 'process.env.GANGWAY_URL')
      .replace("'<jwt>'", 'process.env.GANGWAY_TOKEN')
      .replace("'<api key>'", 'process.env.GANGWAY_API_KEY');
    expect(await runModule(source)).toEqual(expected);
  });

  // The client is for the dialects, which all ask for a credential.
  if (!credential) return;
  test('Node with the typed client', async () => {
    const source = sample(samples, 'Node.js').replace("'gangway-portal/client'", `'${CLIENT.href}'`);
    expect(await runModule(source)).toEqual(expected);
  });
});

test('every operation is offered with curl and fetch, those with a credential with the typed client too', () => {
  for (const declared of eachOperation(contract)) {
    const labels = codeSamples(contract, declared).map(({ label }) => label);
    const client = sampleRequest(contract, declared).credential ? ['Node.js, typed client'] : [];
    expect(labels, declared.operation.operationId).toEqual(['curl', 'JavaScript fetch', ...client]);
  }
});

test('the sample of a portal reads its URL', () => {
  for (const id of ['createBillingPortal', 'createPortalSession']) {
    const declared = [...eachOperation(contract)].find(({ operation }) => operation.operationId === id);
    for (const { label, source } of declared ? codeSamples(contract, declared) : [])
      if (label !== 'curl') expect(source, `${id}, ${label}`).toMatch(/const url = data\.[\w.[\]]*[uU]rl;$/m);
  }
});
