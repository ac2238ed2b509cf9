/** Wrong API keys of apps, and wrong client ids. */
import { randomUUID } from 'node:crypto';
import { UnsecuredJWT } from 'jose';
import { operations } from '../../../generated/operations.ts';
import { createApiKey } from '../../../src/billing/api-keys.ts';
import type { OperationId } from '../../../src/contract/types.ts';
import { DEMO } from '../../../src/demo/data.ts';
import type { TestGangway } from '../../support/gangway.ts';
import { provisioner } from '../../support/provisioner.ts';
import { type Attempt, credential, type SchemeAttempts, schemeless } from '../credentials.ts';

const NO_JWT = 'not applicable: an API key is not a JWT';
const NO_SECRET = 'not applicable: the id of an app proves nothing';

const typeOf = (id: OperationId) => (operations[id].method === 'GET' ? 'read' : 'write');

const own: Attempt['make'] = ({ credentials }, _lure, _body, id) =>
  typeOf(id) === 'read' ? credentials.apiKeyRead : credentials.apiKeyWrite;

/** The right key, changed. */
const changed = (change: (key: string) => string): Attempt =>
  credential(async (...made) => change((await own(...made)) ?? ''));

/** A new key of an app, of the type that the operation takes. */
export async function newKey(
  { store }: TestGangway,
  id: OperationId,
  { appId = DEMO.appId as string, mode = 'test' as 'test' | 'live' } = {},
) {
  const key = createApiKey(mode, 'app');
  return { key: key.key, id: await provisioner(store).addAppApiKey(appId, { mode, type: typeOf(id) }, key) };
}

export async function otherApp({ store }: TestGangway): Promise<string> {
  return provisioner(store).createApp({ name: 'Another app' });
}

export const apiKeyAttempts: SchemeAttempts = {
  accepted: credential(own),
  wrong: {
    ...schemeless(own),
    expired: 'not applicable: API keys do not expire',
    'not yet valid': 'not applicable: API keys are valid at once',
    'without expiry': 'not applicable: API keys do not expire',
    'without subject': NO_JWT,
    'wrong type': credential(({ credentials }, _lure, _body, id) =>
      typeOf(id) === 'read' ? credentials.apiKeyWrite : credentials.apiKeyRead,
    ),
    'wrong issuer': NO_JWT,
    'wrong audience': NO_JWT,
    'alg: none': credential(() => new UnsecuredJWT({ sub: DEMO.appId }).encode()),
    'HS256 signed with the public key': NO_JWT,
    'foreign key': credential(() => createApiKey('test', 'app').key),
    'kid trick': NO_JWT,
    'jku trick': NO_JWT,
    'jwk trick': NO_JWT,
    truncated: changed((key) => key.slice(0, -1)),
    changed: changed((key) => key.replace(/.$/, (end) => (end === '0' ? '1' : '0'))),
    revoked: credential(async (gangway, _lure, _body, id) => {
      const made = await newKey(gangway, id);
      await provisioner(gangway.store).revokeAppApiKey(made.id);
      return made.key;
    }),
    'other mode': credential(
      async (gangway, _lure, _body, id) => (await newKey(gangway, id, { mode: 'live' })).key,
    ),
    'other tenant': credential(
      async (gangway, _lure, _body, id) =>
        (await newKey(gangway, id, { appId: await otherApp(gangway) })).key,
    ),
    'other dialect': credential(({ credentials }) => credentials.apiKey),
  },
};

export const clientIdAttempts: SchemeAttempts = {
  accepted: credential(() => DEMO.appId),
  wrong: {
    ...schemeless(() => DEMO.appId),
    expired: NO_SECRET,
    'not yet valid': NO_SECRET,
    'without expiry': NO_SECRET,
    'without subject': NO_SECRET,
    'wrong type': credential(() => DEMO.tenantId),
    'wrong issuer': credential(() => DEMO.issuer),
    'wrong audience': credential(() => randomUUID()),
    'alg: none': NO_SECRET,
    'HS256 signed with the public key': NO_SECRET,
    'foreign key': NO_SECRET,
    'kid trick': NO_SECRET,
    'jku trick': NO_SECRET,
    'jwk trick': NO_SECRET,
    truncated: credential(() => DEMO.appId.slice(0, -1)),
    changed: credential(() => DEMO.appId.replace(/.$/, '0')),
    revoked: NO_SECRET,
    'other mode': NO_SECRET,
    'other tenant': credential((gangway) => otherApp(gangway)),
    'other dialect': credential(({ credentials }) => credentials.apiKey),
  },
};
