/**
 * The only generator: the contract in `openapi/` -> everything in `generated/`.
 *
 *   npm run generate             writes the files
 *   npm run generate -- --check  writes nothing; exits 1 and names the files that are not what the contract says
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { clientModule } from './generate/client.ts';
import type { Contract } from './generate/contract.ts';
import { expandErrors } from './generate/errors/expand.ts';
import { withOpenResponses } from './generate/open-responses.ts';
import { operationsModule } from './generate/operations.ts';
import { withPlainAlternatives } from './generate/plain-alternatives.ts';
import { readSource } from './generate/source.ts';
import { collectSchemas, validatorsModule, validatorsTypes } from './generate/validators.ts';

const SOURCE = new URL('./openapi.yaml', import.meta.url);
const TARGET = new URL('../generated/', import.meta.url);
const BANNER = '// Generated from openapi/ by `npm run generate`. Do not edit.\n';

/** Everything that is derived from the contract: file name -> text. */
export async function generate(source: URL = SOURCE): Promise<Record<string, string>> {
  const { published, exact, errors } = expandErrors(await readSource(source));
  const schemas = collectSchemas(exact);
  const types = await openapiTS(structuredClone(exact) as never, { silent: true });
  return {
    'openapi.json': textOf(published),
    'types.ts': BANNER + astToString(types),
    'validators.js': BANNER + (await validatorsModule(exact, schemas)),
    'validators.d.ts': BANNER + validatorsTypes(schemas),
    'operations.ts': BANNER + operationsModule(exact, errors),
    'client.ts': BANNER + clientModule(exact),
  };
}

/** The contract alone, as it is published: `openapi.json`. */
export async function bundle(source: URL = SOURCE): Promise<string> {
  return textOf(expandErrors(await readSource(source)).published);
}

const textOf = (published: Contract): string =>
  `${JSON.stringify(withOpenResponses(withPlainAlternatives(published)), null, 2)}\n`;

/** Writes what `generate` returned. */
export async function write(files: Record<string, string>): Promise<void> {
  await mkdir(TARGET, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, TARGET), text);
}

async function main(check: boolean): Promise<void> {
  const files = await generate();
  if (!check) return write(files);
  const stale = [];
  for (const [name, text] of Object.entries(files)) {
    const current = await readFile(new URL(name, TARGET), 'utf8').catch(() => undefined);
    if (current !== text) stale.push(`generated/${name}`);
  }
  if (stale.length > 0) {
    console.error(
      `Not what the contract says: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`,
    );
    process.exitCode = 1;
  }
}

if (import.meta.main) await main(process.argv.includes('--check'));
