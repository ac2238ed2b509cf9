/** Wrong API keys of tenants, for every dialect that has them. */
import { UnsecuredJWT } from 'jose';
import { errors, operations } from '../../generated/operations.ts';
import { createApiKey } from '../../src/billing/api-keys.ts';
import type { AnyDialect } from '../../src/contract/dialect.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { successOf } from '../../src/contract-test/requests.ts';
import { DEMO } from '../../src/demo/data.ts';
import { dialects } from '../../src/dialects/index.ts';
import { authenticateKey } from '../../src/dialects/key-authentication.ts';
import { type Attempt, credential, type SchemeAttempts, schemeless } from './credentials.ts';

const NO_JWT = 'not applicable: an API key is not a JWT';

const own: Attempt['make'] = ({ credentials }) => credentials.apiKey;

/** Whether it is tenants' API keys that a security scheme asks for. */
export function isKeyScheme(scheme: string): boolean {
  const all: readonly AnyDialect<never>[] = Object.values(dialects);
  return all.some(({ authenticators }) => authenticators[scheme] === authenticateKey);
}

/** What every scheme of tenants' API keys refuses. */
export const keyAttempts: SchemeAttempts = {
  accepted: credential(own),
  wrong: {
    ...schemeless(own),
    expired: 'not applicable: API keys do not expire',
    'not yet valid': 'not applicable: API keys are valid at once',
    'without expiry': 'not applicable: API keys do not expire',
    'without subject': NO_JWT,
    'wrong type': NO_JWT,
    'wrong issuer': NO_JWT,
    'wrong audience': NO_JWT,
    'alg: none': credential(() => new UnsecuredJWT({ sub: DEMO.subject }).encode()),
    'HS256 signed with the public key': NO_JWT,
    'foreign key': credential(() => createApiKey('test').key),
    'kid trick': NO_JWT,
    'jku trick': NO_JWT,
    'jwk trick': NO_JWT,
    truncated: credential(({ credentials }) => credentials.apiKey.slice(0, -1)),
    changed: credential(({ credentials: { apiKey } }) =>
      apiKey.replace(/.$/, (end) => (end === '0' ? '1' : '0')),
    ),
    revoked: credential(async ({ store: { admin } }) => {
      const key = createApiKey('test');
      await admin.revokeApiKey(await admin.addApiKey(DEMO.tenantId, 'test', key));
      return key.key;
    }),
    'other mode': credential(async ({ store: { admin } }) => {
      const key = createApiKey('live');
      await admin.addApiKey(DEMO.tenantId, 'live', key);
      return key.key;
    }),
    'other tenant': {
      ...credential(({ credentials }) => credentials.unsubscribedApiKey),
      // It is a key, but opens only what is its own, and this tenant has no subscription.
      status: withoutSubscription,
    },
    'other dialect': credential((gangway) => gangway.token()),
  },
};

/** Whether an operation is for tenants alone that have a subscription, or had one. */
export function needsSubscription(id: OperationId): boolean {
  const { operations: own }: AnyDialect<never> = dialects[operations[id].dialect];
  return own[id]?.fails.includes('NO_SUBSCRIPTION') ?? false;
}

function withoutSubscription(id: OperationId): number {
  if (!needsSubscription(id)) return successOf(id);
  const { dialect } = operations[id];
  const { errors: table }: AnyDialect<never> = dialects[dialect];
  const declared: Readonly<Record<string, { readonly status: number }>> = errors[dialect];
  return declared[table.NO_SUBSCRIPTION ?? '']?.status ?? 0;
}
