/** The examples of an operation's parameters, and how they are written into a request (OpenAPI 3.1, section 4.8.12). */
import type { Contract, DeclaredOperation, Parameter } from '../generate/contract.ts';
import { parameterEntry } from '../generate/parameters.ts';

/** By place and name. */
export interface ExampleParameters {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
}

/**
 * The examples of the parameters. One that may be left out is, if it has none.
 *
 * @throws {Error} If the contract gives no example of a parameter that is required.
 */
export function exampleParameters({ operation, parameters }: DeclaredOperation): ExampleParameters {
  const missing = parameters.find(({ required, example }) => required && example === undefined);
  if (missing)
    throw new Error(
      `${operation.operationId}: the contract gives no example of the parameter ${missing.name}`,
    );
  const shown = parameters.filter(({ example }) => example !== undefined);
  const at = (place: Parameter['in']) =>
    Object.fromEntries(shown.filter((one) => one.in === place).map(({ name, example }) => [name, example]));
  return { path: at('path'), query: at('query'), header: at('header') };
}

/** The operation's path with these parameters in it, and its query. Safe in a shell between double quotes, and in JavaScript. */
export function writtenPath(
  contract: Contract,
  { path, operation, parameters }: DeclaredOperation,
  values: ExampleParameters,
): string {
  const query = parameters
    .filter((one) => one.in === 'query' && values.query[one.name] !== undefined)
    .map((parameter) => {
      const name = escaped(parameter.name);
      const items = [values.query[parameter.name]].flat().map(escaped);
      const { list } = parameterEntry(contract, parameter, operation.operationId);
      return list === 'commas'
        ? `${name}=${items.join(',')}`
        : items.map((item) => `${name}=${item}`).join('&');
    });
  const filled = path.replaceAll(/\{([^{}]+)\}/g, (_, name) =>
    [values.path[name]].flat().map(escaped).join(),
  );
  return [filled, ...(query.length > 0 ? [query.join('&')] : [])].join('?');
}

/** The headers that carry these parameters. */
export function writtenHeaders({ header }: ExampleParameters): Record<string, string> {
  return Object.fromEntries(Object.entries(header).map(([name, value]) => [name, [value].flat().join(', ')]));
}

const escaped = (value: unknown): string =>
  encodeURIComponent(String(value)).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
