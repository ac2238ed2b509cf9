/** What a handler gets of a request. */
import { operations } from '../../generated/operations.ts';
import type { AnyDialect } from './dialect.ts';
import { invalidRequest, type ParameterSource, readParameters } from './parameters.ts';
import type { OperationId } from './types.ts';
import { MAX_ISSUES, validate } from './validation.ts';

/**
 * Parameters and body, each as the contract declares it.
 *
 * @param params The texts of the path's parameters, decoded.
 * @param content The JSON value of the body; undefined for none.
 * @throws {RequestError} badRequest, with all that is wrong.
 */
export function readRequest<Services>(
  {
    operation: id,
    params,
  }: { readonly operation: OperationId; readonly params: Readonly<Record<string, string>> },
  content: unknown,
  source: ParameterSource,
  { emptyListIsNoBody }: Pick<AnyDialect<Services>, 'emptyListIsNoBody'>,
) {
  const declared = operations[id].body;
  const isNone = emptyListIsNoBody && Array.isArray(content) && content.length === 0;
  const body = isNone ? undefined : content;
  const { values, issues } = readParameters(id, params, source);
  const found = [...issues];
  if (declared && body !== undefined) found.push(...validate(declared.schema, body));
  if (declared?.required && body === undefined)
    found.push({ in: 'body', field: 'body', reason: 'is required' });
  if (found.length > 0) throw invalidRequest(found.slice(0, MAX_ISSUES));
  return { params: values.path, query: values.query, headers: values.header, body };
}
