import { expect, test } from 'vitest';
import { previousAttributes } from '../../../src/sandbox/events/previous.ts';

test.each([
  [{ a: 1, b: 2 }, { a: 1, b: 3 }, { b: 2 }],
  [{ a: null }, { a: 1 }, { a: null }],
  [{}, { a: 1 }, { a: null }],
  [{ a: 1 }, {}, { a: 1 }],
  [{ a: 1 }, { a: 1 }, {}],
  [{ a: null }, {}, {}],
  [{ nested: { a: 1, b: 2 } }, { nested: { a: 1, b: 3 } }, { nested: { b: 2 } }],
  [{ nested: { a: 1 } }, { nested: null }, { nested: { a: 1 } }],
  [
    { list: { data: [{ a: 1 }, { b: 1 }] } },
    { list: { data: [{ a: 2 }, { b: 1 }] } },
    { list: { data: [{ a: 1 }, { b: 1 }] } },
  ],
])('%j, which became %j, was %j', (old, now, previous) => {
  expect(previousAttributes(old, now)).toEqual(previous);
});
