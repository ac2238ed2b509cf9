/** Plants the fixture, a dialect of two operations, into a copy of the repository, as somebody would who adds one. */
import { appendFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const FIXTURE = join(import.meta.dirname, 'fixture');

/** The files of the fixture, by their paths in the repository. What is there already is not replaced but added to. */
export async function plantedFiles(): Promise<string[]> {
  const entries = await readdir(FIXTURE, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return files.map((file) => file.slice(FIXTURE.length + 1)).toSorted();
}

/** The files that are added to, each with how. */
export const ADDED_TO: Readonly<Record<string, (file: string, addition: string) => Promise<void>>> = {
  'openapi/openapi.yaml': async (file, addition) =>
    writeFile(file, stringify(merged(parse(await readFile(file, 'utf8')), parse(addition)))),
  'src/dialects/register.ts': appendFile,
  'test/dialects/register.ts': appendFile,
};

/** @param folder Of a copy of the repository. */
export async function plant(folder: string): Promise<void> {
  for (const path of await plantedFiles()) {
    const add = ADDED_TO[path];
    if (add) await add(join(folder, path), await readPlanted(path));
    else await cp(join(FIXTURE, path), join(folder, path), { errorOnExist: true, force: false });
  }
}

export const readPlanted = (path: string): Promise<string> => readFile(join(FIXTURE, path), 'utf8');

type Json = Readonly<Record<string, unknown>>;

/** Lists are joined, objects merged. */
function merged(base: unknown, addition: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(addition)) return [...base, ...addition];
  if (typeof base !== 'object' || base === null) return addition;
  const entries = Object.entries(addition as Json).map(([key, value]) => [
    key,
    merged((base as Json)[key], value),
  ]);
  return { ...base, ...Object.fromEntries(entries) };
}
