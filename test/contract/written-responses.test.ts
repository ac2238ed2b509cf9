/**
 * The published pages of the dialects, written down once more by hand (test/dialects): what they say must be declared, and
 * nothing looser. Each body stands for itself and for all that is nearly like it: every deviation must be refused.
 */
import { describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import type { Declaration } from '../../src/contract/response-check.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { validate } from '../../src/contract/validation.ts';
import { testOperations } from '../dialects/index.ts';
import { deviations } from '../support/deviations.ts';

type Responses = Readonly<Record<number, Declaration>>;
const responsesOf = (operation: OperationId): Responses => operations[operation].responses;

describe.each(Object.keys(operations) as OperationId[])('%s', (operation) => {
  const { responses: written } = testOperations[operation];

  test('declares these statuses and no others', () => {
    expect(Object.keys(responsesOf(operation)).map(Number)).toEqual(
      [...new Set(written.map(({ status }) => status))].sort(),
    );
  });

  test.each(written)('$status: $body', (response) => {
    const { status, body, headers = [] } = response;
    const declared = responsesOf(operation)[status];
    expect(declared?.headers).toEqual(['X-Request-Id', 'Cache-Control', ...headers]);
    if (!body) return expect(declared).toMatchObject({ mediaType: null, schema: null });
    expect(declared?.mediaType).toBe('title' in body ? 'application/problem+json' : 'application/json');
    const schema = declared?.schema ?? '';
    expect(validate(schema, body)).toEqual([]);
    // A code goes with its own message only.
    for (const other of written.filter((one) => one.status === status && one.body !== body))
      for (const mixture of mixtures(body, other.body)) expect(validate(schema, mixture)).not.toEqual([]);
    for (const [what, deviation] of deviations(body, response)) {
      expect(validate(schema, deviation), `${what}: ${JSON.stringify(deviation)}`).not.toEqual([]);
    }
  });
});

/** Copies of a body with one text of another one, wherever the two differ. */
function* mixtures(body: unknown, other: unknown): Generator<unknown> {
  if (typeof body === 'string' && typeof other === 'string' && body !== other) yield other;
  if (typeof body !== 'object' || typeof other !== 'object' || !body || !other) return;
  for (const [key, value] of Object.entries(body))
    for (const mixed of mixtures(value, (other as Record<string, unknown>)[key]))
      yield Array.isArray(body) ? body.with(Number(key), mixed) : { ...body, [key]: mixed };
}
