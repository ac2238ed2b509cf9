/** Mutants of the contract: each is the bundled document with one thing changed that a caller could notice. */

type Json = { [key: string]: unknown };

export interface Mutant {
  /** What was changed, and where. */
  readonly name: string;
  readonly document: Json;
}

/** Keywords that narrow a schema. Dropping one lets more through. */
const NARROWING = ['pattern', 'maxLength', 'minItems', 'maxItems', 'minimum', 'additionalProperties'];

/** Every mutant of a contract. */
export function* mutantsOf(contract: Json): Generator<Mutant> {
  for (const path of objectPaths(contract)) {
    const node = at(contract, path);
    const where = path.join('/');
    const change = (what: string, mutate: (node: Json, document: Json) => void): Mutant => {
      const document = structuredClone(contract);
      mutate(at(document, path), document);
      return { name: `${what} at ${where}`, document };
    };
    if (isSchema(path)) yield* schemaMutants(node, change);
    if (isResponses(path)) yield* statusMutants(node, change);
    if (path.at(-1) === 'examples') {
      for (const key of Object.keys(node))
        yield change(`without the example ${key}`, (copy) => delete copy[key]);
    }
    if (path.at(-1) === 'headers') {
      for (const key of Object.keys(node))
        yield change(`without the header ${key}`, (copy) => delete copy[key]);
    }
    if (Array.isArray(node.security) && node.security.length > 0) {
      yield change('without security', (copy) => {
        copy.security = [];
      });
    }
  }
  yield* swappedCodes(contract);
}

type Change = (what: string, mutate: (node: Json, document: Json) => void) => Mutant;

function* schemaMutants(schema: Json, change: Change): Generator<Mutant> {
  for (const name of (schema.required as string[] | undefined) ?? []) {
    yield change(`${name} not required`, (copy) => {
      copy.required = (copy.required as string[]).filter((other) => other !== name);
    });
  }
  for (const keyword of NARROWING.filter((keyword) => keyword in schema)) {
    yield change(`without ${keyword}`, (copy) => delete copy[keyword]);
  }
  // A const or pattern beside it says the type already, or as good as.
  if ('type' in schema && !('const' in schema) && !('pattern' in schema))
    yield change('without type', (copy) => delete copy.type);
  if ('const' in schema) {
    yield change('another const', (copy) => {
      copy.const = typeof copy.const === 'number' ? copy.const + 1 : `${copy.const}_X`;
    });
    yield change('without const', (copy) => delete copy.const);
  }
}

function* statusMutants(responses: Json, change: Change): Generator<Mutant> {
  for (const status of Object.keys(responses)) {
    yield change(`${status} becomes ${Number(status) + 9}`, (copy) => {
      copy[Number(status) + 9] = copy[status];
      delete copy[status];
    });
    yield change(`without ${status}`, (copy) => delete copy[status]);
  }
}

/** Each error schema of a dialect takes the code of the next. */
function* swappedCodes(contract: Json): Generator<Mutant> {
  const codes = [...objectPaths(contract)].filter(
    (path) => path[1] === 'schemas' && path.at(-1) === 'code' && 'const' in at(contract, path),
  );
  for (const [i, path] of codes.entries()) {
    const dialect = (other: string[]) => /^[A-Z][a-z]+/.exec(other[2] ?? '')?.[0];
    const next = codes[i + 1];
    if (!next || dialect(next) !== dialect(path)) continue;
    const document = structuredClone(contract);
    const [one, two] = [at(document, path), at(document, next)];
    [one.const, two.const] = [two.const, one.const];
    yield { name: `codes of ${path[2]} and ${next[2]} swapped`, document };
  }
}

/** The paths of all objects of the document, the bodies of examples left out: they are data, not contract. */
function* objectPaths(node: unknown, path: string[] = []): Generator<string[]> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield path;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'value' || key === 'example' || key === 'required') continue;
    yield* objectPaths(child, [...path, key]);
  }
}

function at(document: Json, path: readonly string[]): Json {
  return path.reduce((node, key) => node[key] as Json, document);
}

/** A schema, not a header's: those are documentation, their values are checked where they are made. */
function isSchema(path: readonly string[]): boolean {
  if (path.includes('headers')) return false;
  const [root, kind] = path;
  const parent = path.at(-2);
  return (
    (root === 'components' && kind === 'schemas' && path.length === 3) ||
    parent === 'properties' ||
    (path.at(-1) === 'items' && parent !== 'properties')
  );
}

function isResponses(path: readonly string[]): boolean {
  return path[0] === 'paths' && path.at(-1) === 'responses';
}
