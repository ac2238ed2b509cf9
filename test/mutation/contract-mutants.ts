/** Mutants of the contract: each is the document as it is written, in one piece, with one thing changed that a caller could notice. */

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
    if (isError(path)) yield* errorMutants(node, change);
    if (path.at(-1) === 'examples' || isOwnErrors(path) || isOwnErrors(path.slice(0, -1))) {
      for (const key of Object.keys(node)) yield change(`without ${key}`, (copy) => delete copy[key]);
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

/** What a dialect or a kind says of an error. */
function* errorMutants(error: Json, change: Change): Generator<Mutant> {
  for (const key of ['code', 'message'].filter((key) => key in error)) {
    yield change(`another ${key}`, (copy) => {
      copy[key] = `${copy[key]}_X`;
    });
  }
  if ('status' in error) {
    yield change('another status', (copy) => {
      copy.status = Number(copy.status) === 410 ? 409 : 410;
    });
  }
  for (const key of ['when', 'issues'].filter((key) => key in error))
    yield change(`without ${key}`, (copy) => delete copy[key]);
}

/** Each error of a dialect takes the code of the next. */
function* swappedCodes(contract: Json): Generator<Mutant> {
  for (const [i, tag] of (contract.tags as Json[]).entries()) {
    const errorsOf = (document: Json): Json[] => at(document, ['tags', String(i), ERRORS]).errors as Json[];
    for (const [j, { code }] of errorsOf(contract).slice(1).entries()) {
      const document = structuredClone(contract);
      const [one, two] = errorsOf(document).slice(j) as [Json, Json];
      [one.code, two.code] = [two.code, one.code];
      yield { name: `codes ${two.code} and ${code} of ${tag.name} swapped`, document };
    }
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
    path.at(-1) === 'envelope' ||
    parent === 'properties' ||
    (path.at(-1) === 'items' && parent !== 'properties')
  );
}

function isResponses(path: readonly string[]): boolean {
  return path[0] === 'paths' && path.at(-1) === 'responses';
}

const ERRORS = 'x-gangway-errors';

/** An entry of a dialect's list, or a kind of error. */
function isError(path: readonly string[]): boolean {
  return (
    (path[2] === ERRORS && path.length === 5) || (path[0] === 'x-gangway-error-kinds' && path.length === 2)
  );
}

/** The errors that an operation names. */
function isOwnErrors(path: readonly string[]): boolean {
  return path[0] === 'paths' && path.at(-1) === ERRORS;
}
