import { expect, test } from 'vitest';
import { uuidOf, uuidOrNull } from '../../../src/dialects/userdocks/uuid.ts';

test('the same thing has the same UUID for ever, of version 5', () => {
  expect(uuidOf('invoice', 'in_1')).toBe('999fe96c-271d-5fc4-a848-eb24521d4d02');
});

test('two things have two, also where a name of one kind is that of another', () => {
  const names = [
    uuidOf('invoice', 'in_1'),
    uuidOf('invoice', 'in_2'),
    uuidOf('product', 'in_1'),
    uuidOf('product', ''),
  ];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names)
    expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('what is missing has none', () => {
  expect(uuidOrNull('product', null)).toBeNull();
  expect(uuidOrNull('product', 'prod_1')).toBe(uuidOf('product', 'prod_1'));
});
