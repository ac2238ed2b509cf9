import { describe, expect, test } from 'vitest';
import { operations } from '../../../../generated/operations.ts';
import { validate } from '../../../../src/contract/validation.ts';
import { returnUrlBody } from '../../return-url-body.ts';

describe('HookbridgeCreatePortalSession', () => {
  const { schema, required } = operations.createPortalSession.body;
  returnUrlBody(schema, { return_url: 'https://app.hookbridge.io/billing' }, 'return_url', ['return_url']);

  test('requires neither the body nor anything in it', () => {
    expect(required).toBe(false);
    expect(validate(schema, {})).toEqual([]);
  });
});
