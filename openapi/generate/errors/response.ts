/** What stands in a response beside its schema. */
import { type Contract, type DeclaredOperation, eachOperation, resolve, type Schema } from '../contract.ts';
import { exampleBody } from './envelope.ts';
import type { ErrorList } from './list.ts';
import type { Answer } from './traits.ts';

/** The response of an operation with one status: codes, headers and examples. */
export function errorResponse(
  contract: Contract,
  declared: DeclaredOperation,
  { mediaType, envelope }: ErrorList,
  answers: readonly Answer[],
  schema: Schema,
): object {
  const examples = answers.flatMap(({ error, examples }) =>
    Object.entries(examples).map(([name, example]) => {
      const value = exampleBody(contract, envelope, error, example);
      return [name, { summary: example.summary, value }] as const;
    }),
  );
  const names = examples.map(([name]) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice)
    throw new Error(`${declared.operation.operationId}: there are two examples ${twice} of one status`);
  return {
    description: answers.map(({ error }) => error.summary).join('; '),
    ...(answers.every(({ error }) => error.extension) && { 'x-gangway-extension': true }),
    'x-gangway-errors': answers.map(({ error }) => error.code),
    headers: headers(contract, declared, headersOf(answers[0]?.error.status)),
    content: { [mediaType]: { schema, examples: Object.fromEntries(examples) } },
  };
}

/** The headers that every response has, and those of errors with a certain status. */
const ALWAYS = ['X-Request-Id', 'Cache-Control'];
const OF_STATUS: Readonly<Record<number, string>> = {
  401: 'WWW-Authenticate',
  405: 'Allow',
  429: 'Retry-After',
  503: 'Retry-After',
};

/** The names of the headers of a response; without a status, of a successful one. */
export function headersOf(status?: number): string[] {
  const own = status && OF_STATUS[status];
  return own ? [...ALWAYS, own] : ALWAYS;
}

/** References to the components of these headers. The example of `Allow` are the methods of the very path. */
export function headers(contract: Contract, { path }: DeclaredOperation, names: readonly string[]): object {
  const entries = names.map((name) => {
    const reference = { $ref: `#/components/headers/${name}` };
    if (name !== 'Allow') return [name, reference];
    const example = [...eachOperation(contract)]
      .filter((other) => other.path === path)
      .map(({ method }) => (method === 'GET' ? 'GET, HEAD' : method))
      .join(', ');
    const component = resolve<{ readonly example?: unknown }>(contract, reference);
    return [name, component.example === example ? reference : { ...component, example }];
  });
  return Object.fromEntries(entries);
}
