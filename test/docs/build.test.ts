import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { errors } from '../../generated/operations.ts';
import { buildDocs } from '../../openapi/docs/build.ts';
import { scenarios } from '../../openapi/docs/scenarios.ts';
import { slug } from '../../openapi/generate/names.ts';
import { contract } from '../support/contract.ts';

let files: Record<string, string>;
beforeAll(async () => {
  files = await buildDocs();
});

const file = (path: string): string => {
  const text = files[path];
  if (text === undefined) throw new Error(`${path} is not built`);
  return text;
};
const pages = (): string[] => Object.keys(files).filter((path) => path.endsWith('.md'));
const escaped = (text = '') => text.replaceAll(/[[\]]/g, '\\$&');

interface Schema {
  readonly 'x-gangway-codes'?: Readonly<
    Record<string, { message: string; description: string; resolution: string }>
  >;
}
const anchors = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading));

test('the published contract is the plain one, in both forms', () => {
  expect(JSON.parse(file('openapi.json'))).toEqual(contract);
  expect(parse(file('openapi.yaml'))).toEqual(contract);
  expect(parse(file('openapi.yaml'), { version: '1.1' })).toEqual(contract);
});

test('the page names nothing to fetch', () => {
  const html = file('index.html');
  expect(html).not.toContain('cdn.redoc.ly');
  const [markup = ''] = html.split('<script type="module">');
  expect(markup).not.toMatch(/<(script|img|iframe|link)[^>]+(src|href)="(?!data:)/);
  expect(markup).not.toMatch(/url\((?!["']?data:)/);
});

test('the links in the page’s menu lead into the page, before its script has run too', () => {
  const [markup = ''] = file('index.html').split('<script type="module">');
  const menu = [...markup.matchAll(/ href="([^"]+)"/g)].map(([, target]) => target);
  expect(menu).toContain('#/errors');
  expect(menu).toContain('#/other/createbillingportal');
  expect(menu.filter((target) => target?.startsWith('/'))).toEqual([]);
});

test.each(
  Object.entries(errors).flatMap(([dialect, codes]) => Object.keys(codes).map((code) => [dialect, code])),
)('the error catalogue explains %s %s', (dialect, code) => {
  const page = file('docs/errors.md');
  const entry = page.split(/^### /m).find((part) => part.startsWith(`${dialect} ${code}\n`)) ?? '';
  const declared = (errors as Record<string, Record<string, { status: number; schema: string }>>)[
    dialect ?? ''
  ]?.[code ?? ''];
  // The dialects have codes in common; the names of their schemas begin with their own.
  const meanings = Object.entries(contract.components.schemas as Record<string, Schema>)
    .filter(([name]) => name.toLowerCase().startsWith((dialect ?? '').replaceAll('-', '')))
    .map(([, schema]) => schema['x-gangway-codes']?.[code ?? '']);
  const meaning = meanings.find(Boolean);
  expect(entry).toContain(`Status ${declared?.status}, “${meaning?.message}”`);
  expect(entry).toContain(`**Cause**: ${meaning?.description}`);
  expect(entry).toContain(`**What to do**: ${meaning?.resolution}`);
  expect(entry).toMatch(/\*\*Try again\?\*\* (Yes|No|Not as it is)/);
  expect(page).toMatch(
    new RegExp(`\\| \\[\`${escaped(code)}\`\\]\\(#[\\w-]+\\) \\| ${declared?.status} \\|`),
  );
});

test('every link between the files leads somewhere', () => {
  for (const path of [...pages(), 'llms.txt']) {
    for (const [, target = ''] of file(path).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const { pathname, hash } = new URL(target, `http://site/${path}`);
      expect(files, `${path} -> ${target}`).toHaveProperty([pathname.slice(1)]);
      if (hash) expect(anchors(file(pathname.slice(1))), `${path} -> ${target}`).toContain(hash.slice(1));
    }
  }
});

test('llms.txt has the form of llmstxt.org, and names every operation and guide', () => {
  const text = file('llms.txt');
  expect(text).toMatch(/^# Gangway\n\n> .+\n\n/);
  expect(text.match(/^# /gm)).toHaveLength(1);
  const [, ...sections] = text.split(/^## /m);
  for (const section of sections)
    for (const line of section.split('\n').slice(1).filter(Boolean))
      expect(line).toMatch(/^- \[.+\]\(.+\): .+/);
  for (const item of Object.values(contract.paths))
    for (const { operationId } of Object.values(item) as { operationId?: string }[])
      if (operationId) expect(text).toContain(operationId);
  for (const path of pages()) expect(text).toContain(`](${path})`);
});

test('the scenarios that the guides name are in the contract', () => {
  const named = pages().flatMap((path) => [...file(path).matchAll(/Prefer: (code=\d+, example=\w+)/g)]);
  const known = scenarios(contract).map(({ request }) => request.headers.Prefer);
  expect(named.length).toBeGreaterThan(known.length);
  for (const [, prefer] of named) expect(known).toContain(prefer);
});
