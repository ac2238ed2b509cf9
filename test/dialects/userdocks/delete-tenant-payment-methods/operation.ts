import fc from 'fast-check';
import { DEMO } from '../../../../src/demo/data.ts';
import { provisioner } from '../../../support/provisioner.ts';
import { calling, failingAtStripe, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { apiKeyCauses, tenantCauses } from '../api-key-causes.ts';
import { pathOf } from '../mirrored.ts';
import { always, paymentMethodsInUse, securedByKey, withInput, withProvider } from '../responses.ts';

const id = 'deleteTenantPaymentMethods';

/** A tenant without a customer is answered without asking Stripe; this one has one. */
const subscribed = { path: pathOf(id, DEMO.tenantId) };

export const deleteTenantPaymentMethods: TestOperation = {
  causes: {
    ...apiKeyCauses(id),
    ...tenantCauses(id),
    card: async ({ gangway }) => {
      const { store, provider } = gangway;
      const tenantId = await provisioner(store).createTenant({ appId: DEMO.appId, name: 'With a card' });
      const customer = await provider.client.customers.create();
      const { paymentMethods } = provider.client;
      const card = await paymentMethods.attach('pm_card_visa', { customer: customer.id });
      await paymentMethods.update(card.id, { card: { exp_month: 12, exp_year: 2034 } });
      await provisioner(store).linkCustomer(tenantId, await provider.account(), false, customer.id);
      return seen(gangway.call(id, { path: pathOf(id, tenantId) }));
    },
    paymentMethodsInUse: calling(id, subscribed),
    providerMisconfigured: failingAtStripe(id, 'authentication', subscribed),
    providerDown: failingAtStripe(id, 'cut', subscribed),
    providerRateLimited: failingAtStripe(id, 'rate-limit', subscribed),
  },
  // UUIDs are the same in either case.
  calls: fc.record({
    params: fc.record({
      appUuid: fc.mixedCase(fc.constant(DEMO.appId)),
      tenantUuid: fc.mixedCase(fc.constant(DEMO.unsubscribedTenantId)),
      paymentProvider: fc.constant('stripe'),
    }),
    headers: fc.constant({ 'x-api-key-type': 'write' }),
  }),
  responses: [
    {
      status: 200,
      body: {
        kind: 'paymentMethods',
        totalItems: 1,
        itemsLength: 1,
        items: [
          {
            uuid: '88888888-8888-8888-8888-888888888888',
            paymentProviderUuid: '99999999-9999-9999-9999-999999999999',
            tenantUuid: '33333333-3333-3333-3333-333333333333',
            createdByUuid: '44444444-4444-4444-4444-444444444444',
            customerId: 'cus_1abc',
            paymentMethodId: 'pm_1abc',
            typeUuid: 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa',
            validUntilMonth: 12,
            validUntilYear: 2034,
            deletedAt: '2026-11-24T12:00:00.000Z',
          },
        ],
      },
      free: ['items.0.customerId', 'items.0.paymentMethodId'],
      nullable: ['createdByUuid', 'validUntilMonth', 'validUntilYear'].map((name) => `items.0.${name}`),
      mayBeEmpty: ['items'],
      mostItems: { items: 1000 },
    },
    ...always,
    ...securedByKey,
    ...withInput,
    ...withProvider,
    paymentMethodsInUse,
  ],
};
