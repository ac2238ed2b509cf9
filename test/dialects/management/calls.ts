/** What valid calls of several operations are made of. */
import fc from 'fast-check';
import { DEMO } from '../../../src/demo/data.ts';
import { schemaViolations } from '../../support/contract-oracle.ts';
import { allowedReturnUrl } from '../return-urls.ts';

/** Ids are the same in either case. */
export const uuid = (id: string): fc.Arbitrary<string> => fc.mixedCase(fc.constant(id));

export const workshopApp = { app_id: uuid(DEMO.workshopAppId) };
export const workshopTenant = { tenant_id: uuid(DEMO.workshopTenantId) };

const line = (schema: string): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => schemaViolations(`#/components/schemas/${schema}`, text).length === 0);

export const name = line('ManagementName');
export const issuer = line('ManagementIssuer');
export const subject = line('ManagementSubject');

/** Any that the workshop's app allows, or none. */
export const returnUrl = fc.option(
  allowedReturnUrl.filter((url) => /^https:\/\/app\.example\.com/i.test(url)),
);

export const limit = { limit: fc.integer({ min: 1, max: 200 }) };

/** Calls with some of these parameters in the query. */
export const asking = (query: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({ query: fc.record(query, { requiredKeys: [] }) });

/** A new key each time: what is asked for with an old one is not done. */
export const idempotencyKey = fc.option(
  fc.nat().map(() => ({ 'Idempotency-Key': crypto.randomUUID() })),
  { nil: {} },
);

/** It need not be named: whatever there is, matches. */
export const ifMatch = fc.constantFrom({}, { 'If-Match': '*' });
