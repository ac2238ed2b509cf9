/** What may be repeated with an `Idempotency-Key`. */
import type { Repeatable } from '../../provisioning/replies.ts';
import type { OperatorPrincipal } from './authenticate.ts';

/** The request as one that may have been made before; undefined if it does not say so. */
export function repeatable(
  operation: string,
  {
    principal,
    params,
    headers,
    body,
  }: {
    readonly principal: OperatorPrincipal;
    readonly params: object;
    readonly headers: { readonly 'Idempotency-Key'?: string };
    readonly body?: object | undefined;
  },
): Repeatable | undefined {
  const idempotencyKey = headers['Idempotency-Key'];
  return idempotencyKey === undefined
    ? undefined
    : {
        principal: principal.name,
        idempotencyKey,
        credential: principal.credential(),
        request: JSON.stringify([operation, ...[params, body ?? {}].map(canonical)]),
      };
}

/** The same for what means the same: ids are written in either case, members stand in any order. No body holds another object. */
const canonical = (members: object): [string, unknown][] =>
  Object.entries(members)
    .map(([name, value]): [string, unknown] => [
      name,
      name === 'id' || name.endsWith('_id') ? String(value).toLowerCase() : value,
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
