/** Wrong API keys of tenants, for every dialect that has them. */
import { UnsecuredJWT } from 'jose';
import { createApiKey } from '../../src/billing/api-keys.ts';
import { DEMO } from '../../src/demo/data.ts';
import { type Attempt, credential, type SchemeAttempts, schemeless } from './credentials.ts';

const NO_JWT = 'not applicable: an API key is not a JWT';

const own: Attempt['make'] = ({ credentials }) => credentials.apiKey;

/** @param ofOtherTenant What the key of a tenant without a subscription gets: it is a key, but opens only what is its own. */
export function keyAttempts(ofOtherTenant: number): SchemeAttempts {
  return {
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
        status: ofOtherTenant,
      },
      'other dialect': credential((gangway) => gangway.token()),
    },
  };
}
