/** What holds for every request body with a return URL. */
import { expect, test } from 'vitest';
import { validate } from '../../src/contract/validation.ts';
import { deviations } from '../support/deviations.ts';

/**
 * Declares the tests.
 *
 * @param schema The name of the body's schema.
 * @param body The example of the published page.
 * @param url The property that holds the return URL.
 */
export function returnUrlBody(
  schema: string,
  body: Record<string, string>,
  url: string,
  optional: readonly string[] = [],
): void {
  test('accepts the example of the published page, and nothing like it', () => {
    expect(validate(schema, body)).toEqual([]);
    for (const [what, deviation] of deviations(body, { optional })) {
      expect(validate(schema, deviation), `${what}: ${JSON.stringify(deviation)}`).not.toEqual([]);
    }
  });
  test.each([
    'javascript:alert(1)',
    '/account',
    '//app.example.com',
    'app.example.com',
    'ftp://app.example.com',
    'https://a b',
    '',
  ])('refuses the return URL %j', (value) =>
    expect(validate(schema, { ...body, [url]: value })).toHaveLength(1),
  );
  test('accepts a return URL of 2048 characters and no more', () => {
    const path = (length: number) => `https://app.example.com/${'a'.repeat(length - 24)}`;
    expect(validate(schema, { ...body, [url]: path(2048) })).toEqual([]);
    expect(validate(schema, { ...body, [url]: path(2049) })).toHaveLength(1);
  });
  test('accepts a scheme in upper case', () => {
    expect(validate(schema, { ...body, [url]: 'HTTPS://app.example.com/' })).toEqual([]);
  });
}
