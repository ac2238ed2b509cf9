/** What a contract promises that Redocly's `diff` does not hold it to: values, examples, required headers, path prefixes. */
import {
  type Contract,
  eachOperation,
  type Media,
  onlyContent,
  type Response,
  resolve,
  type Schema,
} from '../generate/contract.ts';
import type { Meaning } from '../generate/errors/list.ts';
import type { Change } from './compare.ts';

interface Promised {
  readonly rule:
    | 'error-code-removed'
    | 'response-value-removed'
    | 'example-removed'
    | 'required-header-removed'
    | 'dialect-prefix-changed';
  /** The operation, or its response, that this belongs to; empty for the whole contract. */
  readonly scope: string;
  readonly what: string;
}

/** Every promise of the base that the current contract does not keep. More promises are no change to anybody. */
export function brokenPromises(base: Contract, current: Contract): Change[] {
  const kept = new Set([...promises(current)].map(key));
  const scopes = new Set([...eachScope(current)].map(({ scope }) => scope)).add('');
  return (
    [...promises(base)]
      // What went with a whole operation or response is reported once, by the tool.
      .filter((promise) => scopes.has(promise.scope) && !kept.has(key(promise)))
      .map(({ rule, scope, what }) => ({ rule, impact: 'breaking', where: scope, message: what }))
  );
}

const key = ({ rule, scope, what }: Promised): string => [rule, scope, what].join('\n');

function* promises(contract: Contract): Generator<Promised> {
  for (const tag of contract.tags) {
    const what = `The prefix of ${tag.name} is ${tag['x-gangway-prefix']}`;
    yield { rule: 'dialect-prefix-changed', scope: '', what };
  }
  for (const { scope, media, response, status } of eachScope(contract)) {
    for (const name of Object.keys(media?.examples ?? {}))
      yield { rule: 'example-removed', scope, what: `Example \`${name}\`` };
    if (!response) continue;
    for (const [name, header] of Object.entries(response.headers ?? {})) {
      if (!resolve(contract, header).required) continue;
      yield { rule: 'required-header-removed', scope, what: `Header \`${name}\` is always there` };
    }
    const { schema } = onlyContent(response.content, scope);
    const codes = response['x-gangway-errors'];
    for (const { path, value } of new Map(
      values(contract, schema).map((each) => [JSON.stringify(each), each]),
    ).values()) {
      const isCode = status >= 400 && path.endsWith('.code');
      // The schema has the codes of all operations.
      if (isCode && codes && !codes.includes(String(value))) continue;
      const rule = isCode ? 'error-code-removed' : 'response-value-removed';
      yield { rule, scope, what: `\`${path}\` may be ${JSON.stringify(value)}` };
    }
    const meanings = resolve(contract, schema)['x-gangway-codes'] as Record<string, Meaning> | undefined;
    for (const code of codes ?? []) {
      const what = `The message of ${code} is ${JSON.stringify(meanings?.[code]?.message)}`;
      yield { rule: 'response-value-removed', scope, what };
    }
  }
}

/** The request of every operation (status 0), and each of its responses. */
function* eachScope(contract: Contract) {
  for (const { method, path, operation } of eachOperation(contract)) {
    const request = operation.requestBody;
    const body: Media | undefined = request && Object.values(request.content)[0];
    yield { scope: `${method} ${path}`, status: 0, media: body, response: undefined };
    for (const [status, reference] of Object.entries(operation.responses)) {
      const response: Response = resolve(contract, reference);
      const [media] = Object.values(response.content ?? {});
      yield { scope: `${method} ${path} ${status}`, status: Number(status), media, response };
    }
  }
}

interface Value {
  /** Where it stands in the body: `error.code`, `items[].status`. */
  readonly path: string;
  readonly value: unknown;
}

/** Every value that a `const` or an `enum` names, through references and alternatives. */
function values(contract: Contract, schema: Schema, path = '', within: readonly string[] = []): Value[] {
  if (schema.$ref && within.includes(schema.$ref)) return [];
  const inner = schema.$ref ? [...within, schema.$ref] : within;
  const full: Schema = { ...resolve<Schema>(contract, schema), ...schema };
  const named = 'const' in full ? [full.const] : ((full.enum as unknown[] | undefined) ?? []);
  const below = (part: unknown, at: string) => values(contract, part as Schema, at, inner);
  return [
    ...named.map((value) => ({ path, value })),
    ...Object.entries(full.properties ?? {}).flatMap(([name, part]) => below(part, `${path}.${name}`)),
    ...(full.items ? below(full.items, `${path}[]`) : []),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((keyword) =>
      ((full[keyword] as unknown[] | undefined) ?? []).flatMap((part) => below(part, path)),
    ),
  ];
}
