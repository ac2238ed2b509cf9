/** No text makes a regular expression of the service or of its contract go on for ever (CWE-1333). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Every regular expression that is written in a file. */
function expressionsIn(file: string): RegExp[] {
  const found: RegExp[] = [];
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ESNext);
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1).replace('g', '')));
    } else if (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern && ts.isStringLiteral(pattern))
        found.push(new RegExp(pattern.text, flags && ts.isStringLiteral(flags) ? flags.text : ''));
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  // What runs in the browser of a sandbox, or with a developer, is attacked by nobody.
  .filter((file) => file.endsWith('.ts') && !file.startsWith('sandbox/'))
  .map((file) => `src/${file}`);
const all = new Map(
  // The validators have those of the contract, and of the formats in it.
  [...files, 'generated/validators.js']
    .flatMap(expressionsIn)
    .map((expression) => [String(expression), expression]),
);

/** More than any text that one of them is shown: a URL has 2,048 characters, a path that is logged 200. */
const LENGTH = 4_000;
/** Milliseconds in which all attacks on one have been seen through. Exponential ones take longer than the sun will shine. */
const BOUND = 5_000;

/** Texts that go back and forth: what the expression knows of, again and again, and then something that it does not. */
function attacks(expression: RegExp): string[] {
  const { source } = expression;
  const characters = [...new Set([...source.replace(/\\[a-z]/gi, ''), ...'aA0_-./:@%=&+ \t\né'])];
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  const units = [
    ...characters,
    ...pairs,
    '%20',
    'a.',
    'a/',
    '1:',
    'a@',
    '::1',
    '25',
    '-----BEGIN ',
    'eyJaaaaaaaa.',
  ];
  return beginnings(expression).flatMap((beginning) =>
    units.map((unit) => `${beginning}${unit.repeat(LENGTH / unit.length)}\u0000!`),
  );
}

/** Parts of texts that it matches, if they can be made. */
function beginnings(expression: RegExp): string[] {
  try {
    const matched = fc.sample(fc.stringMatching(expression), { numRuns: 2, seed: 1 });
    return ['', ...matched, ...matched.map((text) => text.slice(0, text.length / 2))];
  } catch {
    return [''];
  }
}

/** Whether all attacks come to an end in time. */
function withstands(expression: RegExp, texts: readonly string[], timeout = BOUND): boolean {
  const script = 'for (const text of texts) expression.test(text)';
  try {
    vm.runInNewContext(script, { expression, texts }, { timeout });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

test('there are those of the contract and of the service', () => {
  expect(all.size).toBeGreaterThan(80);
});

test.each([...all])(
  '%s',
  (_, expression) => {
    expect(withstands(expression, attacks(expression))).toBe(true);
  },
  30_000,
);

test.each([/^(a+)+$/, /^(\w|a)*$/, /^([0-9a-f]+:?)*x$/])(
  'the attacks find what is weak: %s',
  (weak) => {
    expect(withstands(weak, attacks(weak), 1000)).toBe(false);
  },
  30_000,
);
