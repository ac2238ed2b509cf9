/** Lists that come in pages, by the form that the contract gives them. */
import { type Contract, type DeclaredOperation, type Response, resolve, type Schema } from './contract.ts';

/**
 * Whether an operation is a list that a client can read page by page: a GET with the query parameter `cursor`, which answers with
 * `items` and the `next_cursor`.
 */
export function isPagedList(
  contract: Contract,
  { method, operation, parameters }: DeclaredOperation,
): boolean {
  const declared = operation.responses['200'];
  if (method !== 'GET' || !declared) return false;
  const { content = {} } = resolve<Response>(contract, declared);
  const bodies = Object.values(content).map(({ schema }) => resolve<Schema>(contract, schema));
  return (
    parameters.some((parameter) => parameter.in === 'query' && parameter.name === 'cursor') &&
    bodies.length > 0 &&
    bodies.every(({ properties }) => ['items', 'next_cursor'].every((name) => name in Object(properties)))
  );
}
