/** Portal links that lead somewhere, and those that cannot: whatever a dialect calls the fields. */
import fc from 'fast-check';
import type { OperationId } from '../../src/contract/types.ts';
import { DEMO } from '../../src/demo/data.ts';
import type { CallInit } from '../support/gangway.ts';
import { type Cause, type Causes, seen } from './cause.ts';
import { allowedReturnUrl } from './return-urls.ts';

/** How a dialect writes a link. */
export interface LinkWords {
  readonly afterCompletion: string;
  readonly returnUrl: string;
  readonly customMessage: string;
  readonly afterExpiration: string;
  readonly expiresAt: string;
  /** A change to the plan that the demo's tenant has, to the greater one, and to one that is not sold. */
  readonly changes: { readonly same: object; readonly greater: object; readonly unknown: object };
}

const NOW = 1_700_000_000;

/** The demo's subscription as Stripe tells it, but for this. */
function subscription(changes: object = {}, itemIds = ['si_1']) {
  const price = { id: DEMO.priceId, product: 'prod_1', lookup_key: 'pro_monthly', recurring: {} };
  const period = { current_period_start: NOW, current_period_end: NOW + 2_592_000 };
  return {
    id: 'sub_1',
    object: 'subscription',
    status: 'active',
    created: NOW,
    cancel_at: null,
    cancel_at_period_end: false,
    ended_at: null,
    pause_collection: null,
    billing_mode: { type: 'flexible' },
    items: { data: itemIds.map((id) => ({ id, price, quantity: 1, ...period })) },
    ...changes,
  };
}

/** A call in which Stripe answers so, once, at this path. */
const answering =
  (path: string, status: number, body: object, id: OperationId, init: CallInit): Cause =>
  async ({ gangway }) => {
    await gangway.settle();
    gangway.sandbox.faults.inject({ path, kind: 'custom', status, body });
    return seen(gangway.call(id, init)).finally(() => gangway.sandbox.faults.clear());
  };

/**
 * Causes of every error that a link can have.
 *
 * @param body The operation's body with these fields.
 * @param names What the examples of a plan or price that is not sold is called.
 */
export function linkCauses(
  id: OperationId,
  words: LinkWords,
  body: (fields: object) => object,
  unknownName: string,
): Causes {
  const given = (fields: object): CallInit => ({ body: body(fields) });
  const calling =
    (fields: object): Cause =>
    ({ gangway }) =>
      seen(gangway.call(id, given(fields)));
  const having = (subscriptions: readonly object[], flow: object) => {
    const list = { object: 'list', data: subscriptions, has_more: false, url: '/v1/subscriptions' };
    return answering('/v1/subscriptions', 200, list, id, given({ flow }));
  };
  const confirm = (change: object) => ({ flow: { type: 'subscription_update_confirm', ...change } });
  const elsewhere = { type: 'redirect', [words.returnUrl]: 'https://elsewhere.example/' };
  const refusal = {
    type: 'invalid_request_error',
    message:
      'This flow cannot be offered because the subscription cancel feature in your portal configuration is disabled.',
    param: 'flow_data[type]',
  };
  return {
    unknownLocale: calling({ locale: 'tlh' }),
    unknownFlow: calling({ flow: { type: 'subscription_give_away' } }),
    disallowedCompletionUrl: calling({
      flow: { type: 'payment_method_update', [words.afterCompletion]: elsewhere },
    }),
    signInOver: calling({
      [words.afterExpiration]: { type: 'customer_login', [words.expiresAt]: '2020-01-01T00:00:00Z' },
    }),
    flowWithoutSubscription: having([subscription({ status: 'incomplete' })], {
      type: 'subscription_cancel',
    }),
    cancellationScheduled: having([subscription({ cancel_at: NOW + 1000 })], { type: 'subscription_cancel' }),
    pauseNotPossible: having([subscription({ billing_mode: { type: 'classic' } })], {
      type: 'subscription_pause',
    }),
    severalItems: having([subscription({}, ['si_1', 'si_2'])], { type: 'subscription_update' }),
    [unknownName]: calling(confirm(words.changes.unknown)),
    unchanged: calling(confirm(words.changes.same)),
    flowNotOffered: answering(
      '/v1/billing_portal/sessions',
      400,
      { error: refusal },
      id,
      given({ flow: { type: 'subscription_cancel' } }),
    ),
  };
}

/** What a link may have beside where it leads back to. */
export function linkFields(words: LinkWords): fc.Arbitrary<object> {
  const completion = fc.oneof(
    allowedReturnUrl.map((url) => ({ type: 'redirect', [words.returnUrl]: url })),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 100 })
      .filter((text) => text.isWellFormed())
      .map((text) => ({ type: 'hosted_confirmation', [words.customMessage]: text })),
    fc.constant({ type: 'portal_homepage' }),
  );
  const after = fc.record({ [words.afterCompletion]: completion }, { requiredKeys: [] });
  const task = fc.constantFrom('customer_update', 'payment_method_update', 'subscription_cancel');
  const flow = fc.oneof(
    fc.tuple(task, after).map(([type, rest]) => ({ type, ...rest })),
    fc
      .tuple(fc.record({ quantity: fc.integer({ min: 1, max: 999_999 }) }, { requiredKeys: [] }), after)
      .map((rest) =>
        Object.assign({ type: 'subscription_update_confirm', ...words.changes.greater }, ...rest),
      ),
  );
  const login = fc.constantFrom({}, { [words.expiresAt]: '2099-01-01T00:00:00Z' });
  return fc.record(
    {
      locale: fc.constantFrom('auto', 'de', 'pt-BR', 'zh-TW'),
      flow,
      [words.afterExpiration]: login.map((until) => ({ type: 'customer_login', ...until })),
    },
    { requiredKeys: [] },
  );
}
