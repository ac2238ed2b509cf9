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
import { provisioner } from '../support/provisioner.ts';
import { type Attempt, credential, type SchemeAttempts, schemeless } from './credentials.ts';

const NO_JWT = 'not applicable: an API key is not a JWT';

/** Of a tenant for which the operation succeeds. */
const own: Attempt['make'] = ({ credentials }, _lure, _body, id) =>
  failsWith(id, 'SUBSCRIPTION_EXISTS') ? credentials.unsubscribedApiKey : credentials.apiKey;

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
    revoked: credential(async ({ store }) => {
      const admin = provisioner(store);
      const key = createApiKey('test');
      await admin.revokeApiKey(await admin.addApiKey(DEMO.tenantId, 'test', key));
      return key.key;
    }),
    'other mode': credential(async ({ store }) => {
      const key = createApiKey('live');
      await provisioner(store).addApiKey(DEMO.tenantId, 'live', key);
      return key.key;
    }),
    'other tenant': {
      ...credential(({ credentials }, _lure, _body, id) =>
        failsWith(id, 'SUBSCRIPTION_EXISTS') ? credentials.apiKey : credentials.unsubscribedApiKey,
      ),
      // It is a key, but opens only what is its own: this tenant has no subscription, or has one.
      status: (id) =>
        failsWith(id, 'NO_SUBSCRIPTION') ?? failsWith(id, 'SUBSCRIPTION_EXISTS') ?? successOf(id),
    },
    'other dialect': credential((gangway) => gangway.token()),
  },
};

/** The status with which the operation answers a code of the domain; undefined if it cannot fail with it. */
export function failsWith(id: OperationId, code: string): number | undefined {
  const { dialect } = operations[id];
  const { operations: own, errors: table }: AnyDialect<never> = dialects[dialect];
  if (!own[id]?.fails.includes(code)) return undefined;
  const declared: Readonly<Record<string, { readonly status: number }>> = errors[dialect];
  return declared[table[code] ?? '']?.status;
}
