import { expect, test } from 'vitest';
import { docsDefinition } from '../../openapi/docs/definition.ts';
import { contract } from '../support/contract.ts';

test('an operation whose body may measure something else than 64 KiB says so', () => {
  const { paths } = docsDefinition(contract as never, [], '') as { paths: Record<string, object> };
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const limits = operations.flatMap(({ operationId, description }) => {
    const [, limit] = /Its body may have at most (.+)\.$/.exec(description) ?? [];
    return limit ? [[operationId, limit]] : [];
  });
  expect(Object.fromEntries(limits)).toEqual({
    importTenants: '1 MiB',
    receiveBillingWebhook: '1 MiB',
    receiveStripeWebhook: '1 MiB',
  });
});
