/** The comparison of schemas against a validator: whatever one allows and the other refuses must have been found. */
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excess } from '../../openapi/diff/schema.ts';
import { contract } from './changes.ts';

const text = fc.record(
  {
    type: fc.constant('string'),
    minLength: fc.nat(2),
    maxLength: fc.nat(2),
    pattern: fc.constantFrom('^a', 'b$'),
  },
  { requiredKeys: ['type'] },
);
const number = fc.record(
  {
    type: fc.constantFrom('integer', 'number'),
    minimum: fc.nat(3),
    maximum: fc.nat(3),
    exclusiveMaximum: fc.nat(3),
    multipleOf: fc.constantFrom(2, 0.5),
  },
  { requiredKeys: ['type'] },
);
const values = fc.oneof(
  fc.record({ const: fc.constantFrom('a', 'ab', 1, null) }),
  fc.record({
    enum: fc.uniqueArray(fc.constantFrom('a', 'b', 'ab', 1, 2, true), { minLength: 1, maxLength: 3 }),
  }),
);
const { schema } = fc.letrec<{ schema: object; simple: object }>((tie) => ({
  simple: fc.oneof(
    text,
    number,
    values,
    fc.record({ type: fc.uniqueArray(fc.constantFrom('string', 'integer', 'null'), { minLength: 1 }) }),
    fc.constant({}),
  ),
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('simple'),
    fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ type: fc.constant('array'), items: tie('simple'), maxItems: fc.nat(2) }),
    fc.record({
      type: fc.constant('object'),
      additionalProperties: fc.constant(false),
      properties: fc.dictionary(fc.constantFrom('x', 'y'), tie('schema'), { maxKeys: 2 }),
      required: fc.subarray(['x', 'y']),
    }),
  ),
}));

const SCALARS = ['', 'a', 'b', 'ab', 'aab', 0, 0.5, 1, 2, 3, 4, null, true, false];
const VALUES = [
  ...SCALARS,
  [],
  {},
  ...SCALARS.map((x) => [x]),
  ...SCALARS.map((x) => [x, x]),
  ...SCALARS.flatMap((x) => [{ x }, { y: x }, { x, y: 'a' }, { x: 1, y: x }, { x: { x } }, { x: [x] }]),
];

const ajv = new Ajv2020.default({ strict: false, logger: false });

test('nothing that a schema allows beyond another is overlooked', () => {
  fc.assert(
    fc.property(schema, schema, (first, second) => {
      const [allows, refuses] = [ajv.compile(first), ajv.compile(second)];
      const beyond = VALUES.filter((value) => allows(value) && !refuses(value));
      const found = excess({ contract: contract(), schema: first }, { contract: contract(), schema: second });
      if (beyond.length > 0) expect(found, `it allows ${JSON.stringify(beyond[0])} beyond`).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a schema allows nothing beyond itself', () => {
  fc.assert(
    fc.property(schema, (one) => {
      const side = { contract: contract(), schema: one };
      expect(excess(side, side)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
