import { DELETE_PAYMENT_METHODS_ERRORS, type DeletedPaymentMethods } from '../../billing/payment-methods.ts';
import type { OperationResponse } from '../../contract/types.ts';
import { API_KEY_ERRORS, apiKeyCaller } from './authenticate-api-key.ts';
import { operation } from './base.ts';
import { listOf } from './list.ts';
import { providerUuid, stableUuid } from './stable-id.ts';

/** Deletes all payment methods of any tenant of the app that the API key belongs to. */
export const deleteTenantPaymentMethods = operation('deleteTenantPaymentMethods', {
  fails: [...DELETE_PAYMENT_METHODS_ERRORS, ...API_KEY_ERRORS],
  fields: { PROVIDER_NOT_OFFERED: 'paymentProvider' },
  valid: ({ app, disposableTenant }) => ({
    params: { appUuid: app, tenantUuid: disposableTenant, paymentProvider: 'stripe' },
    headers: { 'x-api-key-type': 'write' },
  }),
  handle: async (request, { paymentMethods }): Promise<OperationResponse<'deleteTenantPaymentMethods'>> => {
    const caller = apiKeyCaller(request);
    const deleted = await paymentMethods.deleteAll(caller);
    return { status: 200, body: listOf('paymentMethods', deleted ? written(deleted, caller.tenantId) : []) };
  },
});

const written = ({ scope, customerId, methods, at }: DeletedPaymentMethods, tenantUuid: string) =>
  methods.map(({ id, type, expires }) => ({
    uuid: stableUuid('payment method', id),
    paymentProviderUuid: providerUuid(scope),
    tenantUuid,
    // Stripe does not tell who has entered it.
    createdByUuid: null,
    customerId,
    paymentMethodId: id,
    typeUuid: stableUuid('payment method type', type),
    validUntilMonth: expires?.month ?? null,
    validUntilYear: expires?.year ?? null,
    deletedAt: at.toISOString(),
  }));
