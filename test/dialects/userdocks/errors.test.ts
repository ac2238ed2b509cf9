import { expect, test } from 'vitest';
import { billingErrorResponse } from '../../../src/dialects/userdocks/errors.ts';

test('an error that is not of the domain goes on as it is', () => {
  const error = new Error('The disk is full');
  expect(() => billingErrorResponse(error, 'req_1')).toThrow(error);
});
