/** Responses for callers: open, for a later version may add fields to them, and some generated clients refuse what a schema does not know. */
import { type Contract, eachOperation, resolve } from './contract.ts';

type Json = { [key: string]: unknown };

/** The contract without `additionalProperties: false`, but for what requests are made of. */
export function withOpenResponses(contract: Contract): Contract {
  const closed = new Set<unknown>();
  for (const { operation, parameters } of eachOperation(contract))
    keep([operation.requestBody, parameters, operation.parameters]);
  open(contract);
  return contract;

  /** All that requests refer to stays as it is. */
  function keep(node: unknown): void {
    if (typeof node !== 'object' || node === null || closed.has(node)) return;
    closed.add(node);
    if (typeof (node as Json).$ref === 'string') keep(resolve(contract, node));
    for (const child of Object.values(node)) keep(child);
  }

  function open(node: unknown): void {
    if (typeof node !== 'object' || node === null || closed.has(node)) return;
    if ((node as Json).additionalProperties === false) delete (node as Json).additionalProperties;
    // Examples are data.
    for (const [key, child] of Object.entries(node)) if (key !== 'example' && key !== 'examples') open(child);
  }
}
