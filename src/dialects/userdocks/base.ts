import { declareDialect } from '../declare.ts';
import { authenticateEvent, signEvent } from '../event-authentication.ts';
import { appIdOf, appOf } from './app.ts';
import { authenticate } from './authenticate.ts';
import { authenticateApiKey, authenticateClientId } from './authenticate-api-key.ts';

/** What every operation of the userdocks dialect stands on: users' tokens, apps' API keys, camel case, errors in a list. */
export const { operation, dialect } = declareDialect('userdocks', {
  authenticators: {
    userdocksToken: authenticate,
    userdocksApiKey: authenticateApiKey,
    userdocksClientId: authenticateClientId,
    stripeSignature: authenticateEvent,
  },
  faults: { unavailable: '[E5030]' },
  errors: {
    STORE_UNAVAILABLE: '[E5030]',
    SUBSCRIPTION_EXISTS: '[E4090]',
    KEY_TYPE_WRONG: '[E4011]',
    PAYMENT_METHODS_IN_USE: '[E4091]',
  },
  // One entry for each field at fault; without one, a single entry with the bare message.
  errorBody: (code, { message, issues }) => {
    const messages = issues.map(({ field, reason }) => `${message}: ${field} ${reason}`);
    return {
      errors: (messages.length > 0 ? messages : [message]).map((text) => ({
        validation: 'error',
        code,
        message: text,
      })),
    };
  },
  // Pages of an app's origins may call it.
  allowsOrigin: async ({ path, headers }, _origin, services) => {
    const appId = appIdOf(path);
    const app = appId && (await appOf(appId, headers, services));
    return app ? app.originAllowed : false;
  },
  variables: {
    app: 'The UUID of an app.',
    token: 'A JWT of a user who is a member of the tenant.',
    apiKeyRead: 'An API key of the app, of the type read.',
    apiKeyWrite: 'An API key of the app, of the type write.',
    tenant: 'The UUID of a tenant of the app.',
    unsubscribedTenant:
      'The UUID of a tenant of the app without a subscription, for which a checkout session is opened.',
    disposableTenant: 'The UUID of a tenant of the app whose payment methods may be deleted.',
    price: 'The id of a recurring price that is on offer.',
    returnUrl: 'A URL from an allowed origin.',
    webhookSecret: 'A signing secret of Stripe’s events.',
  },
  credentials: {
    userdocksToken: ({ token }) => token,
    userdocksApiKey: ({ apiKeyWrite }) => apiKeyWrite,
    userdocksClientId: ({ app }) => app,
    stripeSignature: ({ webhookSecret }, body) => signEvent(webhookSecret, body),
  },
});

/** The credentials of a call that an API key for reading opens, where they are not those of one that writes. */
export const READING = {
  userdocksApiKey: ({ apiKeyRead }: { readonly apiKeyRead: string }) => apiKeyRead,
};
