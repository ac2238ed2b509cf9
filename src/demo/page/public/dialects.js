/** What each dialect is asked, and where in its answers things are. */

/**
 * @typedef {import('./session.js').Session} Session
 * @typedef {import('./session.js').Offer} Offer
 *
 * @typedef {object} Call
 * @property {string} method
 * @property {string} path
 * @property {Record<string, string>} headers
 * @property {unknown} [body]
 *
 * @typedef {object} Dialect
 * @property {(session: Session) => Call} refresh Asks how the tenant stands.
 * @property {(session: Session, offer: Offer) => Call} subscribe
 * @property {(session: Session) => Call} portal
 * @property {(session: Session, offer: Offer) => Call} change
 * @property {(session: Session) => Call} cancel
 * @property {(body: any) => string | undefined} url The page that the answer leads to.
 * @property {(body: any) => string | undefined} problem
 */

/**
 * Where a page leads back to.
 *
 * @param {string} from
 */
const back = (from) => `${location.origin}/sandbox?back=${from}`;

/**
 * @param {string} path
 * @param {Record<string, string>} headers
 * @param {unknown} body
 * @returns {Call}
 */
export const post = (path, headers, body) => ({
  method: 'POST',
  path,
  headers: { ...headers, 'Content-Type': 'application/json' },
  body,
});

/** @param {string} credential */
export const bearer = (credential) => ({ Authorization: `Bearer ${credential}` });

/** @type {(session: Session, from: string, flow?: object) => Call} */
const hookbridgePortal = ({ credentials }, from, flow) =>
  post('/v1/billing/portal', bearer(credentials.key), {
    return_url: back(`hookbridge.${from}`),
    ...(flow && {
      flow: {
        ...flow,
        after_completion: { type: 'redirect', return_url: back(`hookbridge.${from}.done`) },
      },
    }),
  });

/** @type {(session: Session, from: string, flow?: object) => Call} */
const userdocksPortal = ({ app, tenant, credentials }, from, flow) =>
  post(`/api/v1/apps/${app}/payment-providers/stripe/billing-portals`, bearer(credentials.token), {
    tenantUuid: tenant.id,
    defaultReturnUrl: back(`userdocks.${from}`),
    ...(flow && {
      flow: { ...flow, afterCompletion: { type: 'redirect', returnUrl: back(`userdocks.${from}.done`) } },
    }),
  });

/** @type {Readonly<Record<'hookbridge' | 'userdocks', Dialect>>} */
export const dialects = {
  hookbridge: {
    refresh: ({ credentials }) => ({
      method: 'GET',
      path: '/v1/billing/subscription',
      headers: bearer(credentials.key),
    }),
    subscribe: ({ credentials }, { plan }) =>
      post('/v1/billing/checkout', bearer(credentials.key), {
        plan,
        interval: 'monthly',
        return_url: back('hookbridge.subscribe'),
      }),
    portal: (session) => hookbridgePortal(session, 'portal'),
    change: (session, { plan }) =>
      hookbridgePortal(session, 'change', { type: 'subscription_update_confirm', plan, interval: 'monthly' }),
    cancel: (session) => hookbridgePortal(session, 'cancel', { type: 'subscription_cancel' }),
    url: ({ data }) => data?.checkout_url ?? data?.portal_url,
    problem: ({ error }) => error && `${error.code}: ${error.message}`,
  },
  userdocks: {
    refresh: ({ app, tenant, credentials }) => ({
      method: 'GET',
      path: `/api/v1/apps/${app}/tenants/${tenant.id}/payment-providers/stripe/invoices?page=0&limit=10`,
      headers: { 'x-api-key': credentials.readKey, 'x-client-id': app, 'x-api-key-type': 'read' },
    }),
    subscribe: ({ app, tenant, credentials }, { priceId }) =>
      post(`/api/v1/apps/${app}/payment-providers/stripe/checkout-sessions`, bearer(credentials.token), {
        tenantUuid: tenant.id,
        priceId,
        successUrl: back('userdocks.subscribe.done'),
        cancelUrl: back('userdocks.subscribe'),
      }),
    portal: (session) => userdocksPortal(session, 'portal'),
    change: (session, { priceId }) =>
      userdocksPortal(session, 'change', { type: 'subscription_update_confirm', priceId }),
    cancel: (session) => userdocksPortal(session, 'cancel', { type: 'subscription_cancel' }),
    url: ({ items }) => items?.[0]?.createdCheckoutSession?.nextActionUrl ?? items?.[0]?.nextAction?.url,
    problem: ({ errors }) => errors?.[0] && `${errors[0].code} ${errors[0].message}`,
  },
};
