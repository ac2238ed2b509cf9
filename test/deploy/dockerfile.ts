/** The Dockerfile, read; and what its stages hold, laid out in folders: for machines without a container engine. */
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { REPOSITORY } from '../support/working-copy.ts';

export interface Stage {
  readonly name: string;
  /** An image, or the name of another stage. */
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

export interface Instruction {
  readonly keyword: string;
  readonly text: string;
}

/** Reads the Dockerfile. Heredocs and escapes other than at a line's end are not known here. */
export async function readDockerfile(): Promise<readonly Stage[]> {
  const text = await readFile(join(REPOSITORY, 'Dockerfile'), 'utf8');
  const lines = text
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter(Boolean);
  const stages: { name: string; from: string; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [, keyword = '', rest = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (keyword === '') throw new Error(`No instruction: ${line}`);
    const [, from = '', name = ''] = (keyword === 'FROM' && /^(\S+) AS (\S+)$/.exec(rest)) || [];
    if (from) stages.push({ name, from, instructions: [] });
    else stages.at(-1)?.instructions.push({ keyword, text: rest });
  }
  return stages;
}

/** A stage's instructions behind those of the stages that it is made from. */
export function allOf(stages: readonly Stage[], name: string): readonly Instruction[] {
  const stage = stages.find((stage) => stage.name === name);
  return stage ? [...allOf(stages, stage.from), ...stage.instructions] : [];
}

/** The last one of a kind: it is what counts. */
export const lastOf = (instructions: readonly Instruction[], keyword: string): string | undefined =>
  instructions.findLast((instruction) => instruction.keyword === keyword)?.text;

/** What may be copied from the repository: `.dockerignore` names it. */
export async function allowedInContext(): Promise<readonly string[]> {
  const text = await readFile(join(REPOSITORY, '.dockerignore'), 'utf8');
  const [first, ...patterns] = text.split('\n').filter((line) => line && !line.startsWith('#'));
  if (first !== '*' || patterns.some((pattern) => !/^![\w./-]+$/.test(pattern)))
    throw new Error('It must leave out all but what it names');
  return patterns.map((pattern) => pattern.slice(1));
}

/** Does what the stages do to files, each in `<folder>/<stage>`: copies, and the commands that build. */
export async function layOut(folder: string, stages: readonly Stage[]): Promise<void> {
  const context = join(folder, 'context');
  for (const path of await allowedInContext())
    await cp(join(REPOSITORY, path), join(context, path), { recursive: true });
  for (const { name, from, instructions } of stages) {
    const root = join(folder, name);
    await mkdir(root);
    if (stages.some((stage) => stage.name === from))
      await cp(join(folder, from), root, { recursive: true, verbatimSymlinks: true });
    let cwd = '/';
    for (const { keyword, text } of instructions) {
      if (keyword === 'WORKDIR') cwd = text;
      await mkdir(join(root, cwd), { recursive: true });
      if (keyword === 'COPY')
        await copy(text, (source) => join(source ? join(folder, source) : context), join(root), cwd);
      if (keyword === 'RUN') await run(text, root, cwd);
    }
  }
}

async function copy(
  text: string,
  rootOf: (stage?: string) => string,
  root: string,
  cwd: string,
): Promise<void> {
  const [, stage, rest = ''] = /^(?:--from=(\S+) )?([^-].*)$/.exec(text) ?? [];
  const sources = rest.split(' ');
  const target = join(root, cwd, sources.pop() ?? '');
  const into = target.endsWith('/') || rest.endsWith(' .') || rest.endsWith(' ./');
  for (const source of sources) {
    const path = join(rootOf(stage), source);
    // A folder's content is copied, not the folder.
    const isFolder = (await stat(path)).isDirectory();
    await mkdir(into || isFolder ? target : join(target, '..'), { recursive: true });
    await cp(path, into && !isFolder ? join(target, basename(source)) : target, { recursive: true });
  }
}

/** The commands of the Dockerfile. What one needs of root or of the registry is done otherwise. */
async function run(command: string, root: string, cwd: string): Promise<void> {
  if (command.startsWith('npm ci '))
    return symlink(join(REPOSITORY, 'node_modules'), join(root, cwd, 'node_modules'));
  if (command.startsWith('npm run ')) {
    await promisify(execFile)('npm', command.split(' ').slice(1), { cwd: join(root, cwd) });
    return;
  }
  const [, target = '', link = ''] =
    /^ln -s (\S+) (\S+) && install -d -o \d+ -g \d+ -m 0700 \/data$/.exec(command) ?? [];
  if (!target) throw new Error(`It is not known here what this does: ${command}`);
  await mkdir(join(root, link, '..'), { recursive: true });
  await symlink(join(root, target), join(root, link));
  await mkdir(join(root, 'data'));
  await chmod(join(root, 'data'), 0o700);
}
