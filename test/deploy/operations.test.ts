/** The guide for operators names nothing that is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { errors } from '../../generated/operations.ts';
import manifest from '../../package.json' with { type: 'json' };
import { createProgram } from '../../src/cli/program.ts';
import { REPOSITORY } from '../support/working-copy.ts';
import { isSetting } from './settings.ts';

const guide = readFileSync(join(REPOSITORY, 'docs/operations.md'), 'utf8');
/** What stands in code, a line each. */
const code = [...guide.matchAll(/```sh\n([\s\S]*?)```|`([^`\n]+)`/g)].flatMap(([, block, span]) =>
  (block ?? span ?? '').replaceAll(/\\\n\s*/g, '').split('\n'),
);

/** The commands of the command line: their words, as they are written. */
const commands = code.flatMap((line) =>
  [...line.matchAll(/(?<![\w./=-]|role )gangway ((?!gangway\b)[a-z][^#;&|]*)/g)].map(([, words = '']) =>
    words.trim(),
  ),
);

const program = createProgram({ env: {}, json: false, writeOut: () => {}, writeErr: () => {} });

/** What is wrong with a command; undefined if nothing is. */
function fault(words: readonly string[]): string | undefined {
  let command: Command = program;
  for (const word of words) {
    if (command.commands.length === 0) break;
    const next = command.commands.find((candidate) => candidate.name() === word);
    if (!next) return `there is no ${word}`;
    command = next;
  }
  const options = words.filter((word) => word.startsWith('--')).map((word) => word.replace(/[,.]$/, ''));
  const known = [...program.options, ...command.options].map(({ long }) => long);
  return options.find((option) => !known.includes(option));
}

test('every command is one, with the options that it has', () => {
  expect(commands.length).toBeGreaterThan(30);
  const faults = commands.map((text) => [text, fault(text.split(/\s+/))]).filter(([, wrong]) => wrong);
  expect(faults).toEqual([]);
  // It would be noticed.
  expect(fault(['app', 'shw'])).toBe('there is no shw');
  expect(fault(['webhook', 'list', '--al'])).toBe('--al');
});

test('every script is one of the package', () => {
  const scripts = code.flatMap((line) => [...line.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name));
  expect(scripts.length).toBeGreaterThan(2);
  for (const name of scripts) expect(Object.keys(manifest.scripts)).toContain(name);
});

test('every setting is one, and every other name in capitals is the code of an error', () => {
  const domain = readFileSync(join(REPOSITORY, 'src/billing/errors.ts'), 'utf8');
  const codes = new Set(Object.values(errors).flatMap((declared) => Object.keys(declared)));
  const names = new Set([...guide.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(([name]) => name));
  expect(names.size).toBeGreaterThan(20);
  const unknown = [...names].filter(
    (name) => !isSetting(name) && !codes.has(name) && !domain.includes(`'${name}'`),
  );
  expect(unknown).toEqual([]);
});

test('every link and every file leads somewhere', () => {
  const links = [...guide.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => join('docs', path));
  const files = [...guide.matchAll(/\bdeploy\/[\w./-]+\w/g)]
    .map(([path]) => path)
    .filter((path) => path !== 'deploy/gangway');
  expect(Math.min(links.length, files.length)).toBeGreaterThan(1);
  for (const path of [...links, ...files]) expect(existsSync(join(REPOSITORY, path)), path).toBe(true);
});
