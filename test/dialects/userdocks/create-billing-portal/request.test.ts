import { describe, expect, test } from 'vitest';
import { operations } from '../../../../generated/operations.ts';
import { validate, validateParameters } from '../../../../src/contract/validation.ts';
import { returnUrlBody } from '../../return-url-body.ts';

describe('UserdocksCreateBillingPortal', () => {
  const body = {
    tenantUuid: '11111111-1111-1111-1111-111111111111',
    defaultReturnUrl: 'https://app.example.com/account',
  };
  const { schema, required } = operations.createBillingPortal.body;
  returnUrlBody(schema, body, 'defaultReturnUrl');

  test('requires the body', () => expect(required).toBe(true));
  test.each([
    'urn:uuid:11111111-1111-1111-1111-111111111111',
    '11111111111111111111111111111111',
    '11111111-1111-1111-1111-11111111111g',
    ' 11111111-1111-1111-1111-111111111111',
    '',
  ])('refuses the tenantUuid %j', (tenantUuid) => {
    expect(validate(schema, { ...body, tenantUuid })).toEqual([
      { in: 'body', field: 'tenantUuid', reason: 'must be a UUID' },
    ]);
    expect(
      validateParameters(operations.createBillingPortal.validator, { path: { appUuid: tenantUuid } }),
    ).not.toEqual([]);
  });
  test('accepts a UUID in upper case', () => {
    expect(validate(schema, { ...body, tenantUuid: 'ABCDEFAB-CDEF-ABCD-EFAB-CDEFABCDEFAB' })).toEqual([]);
  });
  test('requires the app', () => {
    expect(validateParameters(operations.createBillingPortal.validator, { path: {} })).toEqual([
      { in: 'path', field: 'appUuid', reason: 'is required' },
    ]);
    expect(
      validateParameters(operations.createBillingPortal.validator, { path: { appUuid: body.tenantUuid } }),
    ).toEqual([]);
  });
});
