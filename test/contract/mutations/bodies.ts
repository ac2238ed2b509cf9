/** Bodies that break the contract. */
import fc from 'fast-check';
import { schemaViolations } from '../../support/contract-oracle.ts';
import { type Mutated, requestOf, type WithContent } from './request.ts';

/** Strings with everything in them: names of the prototype, lone surrogates, control characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 20,
  }),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'prototype', '', 'tenantUuid', 'return_url'),
  fc.string({ minLength: 2049, maxLength: 4000 }),
);
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.bigInt().map(Number),
);

/** JSON that the schema refuses: properties dropped, renamed, retyped, nested, added, given twice; or something else. */
export function brokenBody(base: WithContent): fc.Arbitrary<Mutated> {
  const names = Object.keys(base.content.body);
  const name = fc.constantFrom(...names);
  const member = (key: string, value: unknown) => `${JSON.stringify(key)}:${JSON.stringify(value)}`;
  const object = (members: readonly string[]) => `{${members.join(',')}}`;
  const others = (without?: string) =>
    names.filter((other) => other !== without).map((other) => member(other, base.content.body[other]));
  const text = fc.oneof(
    name.map((dropped) => object(others(dropped))),
    fc
      .tuple(name, anyText)
      .map(([old, key]) => object([...others(old), member(key, base.content.body[old])])),
    fc.tuple(name, anyValue).map(([key, value]) => object([...others(key), member(key, value)])),
    fc.tuple(name, anyText).map(([key, around]) => object([...others(key), member(key, { [around]: 1 })])),
    name.map((key) => object([...others(key), member(key, [base.content.body[key]])])),
    fc.tuple(anyText, anyValue).map(([key, value]) => object([...others(), member(key, value)])),
    fc.tuple(name, anyValue).map(([key, value]) => object([...others(), member(key, value)])),
    fc
      .array(fc.tuple(anyText, anyValue), { minLength: 5, maxLength: 30 })
      .map((extra) => object([...others(), ...extra.map(([key, value]) => member(key, value))])),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  );
  return fc
    .tuple(text, fc.boolean())
    .filter(([body]) => !(base.content.emptyListIsNoBody && body === '[]'))
    .filter(([body]) => schemaViolations(base.content.schema, JSON.parse(body)).length > 0)
    .map(([body, chunked]) => ({
      what: 'a body that breaks the schema',
      request: requestOf(base, { body, chunked }),
      statuses: [400],
    }));
}

/** Return URLs of other origins, with user names, or that a parser would have to repair. */
export function refusedUrl(base: WithContent): fc.Arbitrary<Mutated> {
  const [property = ''] = base.content.returnUrls;
  const good = new URL(String(base.content.body[property]));
  const { host } = good;
  const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const url = fc.oneof(
    fc.webUrl().filter((text) => new URL(text).host !== host),
    part.map((text) => `https://${host}.${text}/`),
    part.map((text) => `https://${text}${host}/`),
    part.map((text) => `https://${text}@${host}/`),
    part.map((text) => `https://${host}@${text}.example/`),
    part.map((text) => `https://${text}:x@${host}/`),
    fc.integer({ min: 1, max: 442 }).map((port) => `https://${host}:${port}/`),
    part.map((path) => `http://${host}/${path}`),
    fc
      .constantFrom('\\', '\t', '\n', ' ', '\u0000', '\u00ad', '\u200b', 'é', '"', '<', '%%', '%g0', '\ud800')
      .chain((bad) => part.map((text) => `https://${host}/${text}${bad}${text}`)),
    fc
      .constantFrom(' ', '\n', '\u0000', '\ufeff')
      .chain((bad) => fc.constantFrom(`${bad}${good}`, `${good}${bad}`)),
    fc.constantFrom(
      `https:${host}/`,
      `https:/${host}/`,
      `https:///${host}/`,
      `https:\\\\${host}/`,
      `https://${host}\\@a.example/`,
      `https://a.example\\@${host}/`,
      `//${host}/`,
      `https://[${host}]/`,
      `https://${host}./`,
      `https://${host}%2f/`,
      `javascript://${host}/%0aalert(1)`,
      `data:text/html,https://${host}/`,
      `https://${host.replace('.', '\u3002')}/`,
      `https://${host.replace('a', '\uff41')}/`,
    ),
    fc.integer({ min: 2049, max: 9000 }).map((length) => `https://${host}/`.padEnd(length, 'a')),
  );
  return url.map((text) => ({
    what: 'a return URL that is refused',
    request: requestOf(base, { body: JSON.stringify({ ...base.content.body, [property]: text }) }),
    statuses: [400],
  }));
}

/** Text that is not JSON, or not UTF-8. */
export function brokenJson(base: WithContent): fc.Arbitrary<Mutated> {
  const valid = JSON.stringify(base.content.body);
  const position = fc.integer({ min: 1, max: valid.length - 1 });
  const body = fc.oneof(
    position.map((end) => valid.slice(0, end)),
    fc
      .tuple(position, fc.integer({ min: 0, max: 31 }))
      .map(([at, code]) => insert(valid, at, String.fromCharCode(code)))
      .filter(isNoJson),
    fc
      .tuple(position, fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }))
      .map(([at, text]) => insert(valid, at, text))
      .filter(isNoJson),
    fc.constantFrom(',', '}', ']', 'x', '{}', '\u0000').map((end) => valid + end),
    fc.constantFrom(
      "{'a':1}",
      '{a:1}',
      '{"a":NaN}',
      '{"a":01}',
      '{"a":1,}',
      '/**/{}',
      'undefined',
      '{"a":"\\x"}',
      '{"a":"\\ud8"}',
    ),
    position.map((at) =>
      Buffer.concat([
        Buffer.from(valid.slice(0, at)),
        Buffer.from([0xff, 0xc0, 0x80]),
        Buffer.from(valid.slice(at)),
      ]),
    ),
  );
  return body.map((text) => ({
    what: 'a body that is not JSON',
    request: requestOf(base, { body: text }),
    statuses: [400],
  }));
}

const insert = (text: string, at: number, what: string) => text.slice(0, at) + what + text.slice(at);

function isNoJson(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

/** JSON of unusual depth, width or magnitude. */
export function extremeJson(base: WithContent): fc.Arbitrary<Mutated> {
  const name = JSON.stringify(Object.keys(base.content.body)[0]);
  const body = fc.oneof(
    fc.integer({ min: 100, max: 30_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
    fc.integer({ min: 100, max: 10_000 }).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
    fc
      .integer({ min: 100, max: 30_000 })
      .map((depth) => `{${name}:${'['.repeat(depth)}${']'.repeat(depth)}}`),
    fc
      .integer({ min: 100, max: 5_000 })
      .map((width) => `{${Array.from({ length: width }, (_, i) => `"p${i}":1`).join(',')}}`),
    fc.integer({ min: 400, max: 60_000 }).map((digits) => `{${name}:${'9'.repeat(digits)}}`),
    fc
      .constantFrom('1e999', '-1e999', '1e-999', '-0', '9007199254740993')
      .map((number) => `{${name}:${number}}`)
      .filter((text) => schemaViolations(base.content.schema, JSON.parse(text)).length > 0),
  );
  return body.map((text) => ({
    what: 'extreme JSON',
    request: requestOf(base, { body: text }),
    statuses: [400],
  }));
}
