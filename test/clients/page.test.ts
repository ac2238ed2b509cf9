/** The page on generated clients and what tries it belong together. The trying itself is `npm run test:clients`. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CLIENTS } from './clients.ts';
import { PAGE, PLACEHOLDER, sections } from './page.ts';

const page = await sections();

test('every command of the page belongs to a client that is tried, and the other way round', () => {
  const [first, ...makers] = page;
  expect(first?.commands).toBe(`curl -sS -o openapi.json ${PLACEHOLDER}/openapi.json\n`);
  expect(makers.map(({ heading }) => heading)).toEqual(CLIENTS.map(({ heading }) => heading));
});

test('every block of commands of the page is read', async () => {
  const blocks = (await readFile(PAGE, 'utf8')).match(/^```sh$/gm);
  expect(blocks).toHaveLength(page.length);
});

test.each(CLIENTS)('$heading has a program', ({ folder }) => {
  const names = ['program.py', 'program.ts', 'main.go'];
  expect(names.filter((name) => existsSync(new URL(`${folder}/${name}`, import.meta.url)))).toHaveLength(1);
});

test('every generator has its version', () => {
  for (const { commands } of page) {
    for (const line of commands.split('\n').filter((line) => /pip install [^.]|go run/.test(line)))
      expect(line).toMatch(/==\d+\.\d+\.\d+$|@v\d+\.\d+\.\d+ /);
  }
});

test('the piece of Python is that of the program', async () => {
  const program = await readFile(new URL('python/program.py', import.meta.url), 'utf8');
  const snippet = page.find(({ heading }) => heading === 'Python')?.snippet ?? 'none';
  const lines = (text: string) => text.split('\n').map((line) => line.trim());
  expect(lines(program).join('\n')).toContain(lines(snippet.trim()).join('\n'));
});
