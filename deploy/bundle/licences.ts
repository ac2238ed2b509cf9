/** The licences of what is bundled: they want to be passed on with it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @param root The repository.
 * @param inputs The bundled files, by their path in it.
 * @returns One text for all packages among them.
 */
export async function licences(root: string, inputs: readonly string[]): Promise<string> {
  const packages = inputs.map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  const folders = [...new Set(packages.filter((folder) => folder !== undefined))].toSorted();
  const texts = await Promise.all(folders.map((folder) => licenceOf(join(root, folder))));
  return [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = await Promise.all(files.toSorted().map((file) => readFile(join(folder, file), 'utf8')));
  return [`${name} ${version} (${license})\n`, ...texts].join('\n');
}
