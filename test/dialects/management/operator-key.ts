/** Keys of operators: new ones, and wrong ones. */
import { UnsecuredJWT } from 'jose';
import { operations } from '../../../generated/operations.ts';
import { createApiKey } from '../../../src/billing/api-keys.ts';
import type { OperationId } from '../../../src/contract/types.ts';
import { DEMO } from '../../../src/demo/data.ts';
import { OperatorKeys } from '../../../src/provisioning/operator-keys.ts';
import type { OperatorKey } from '../../../src/provisioning/ports.ts';
import { systemClock } from '../../support/files.ts';
import type { TestGangway } from '../../support/gangway.ts';
import { type Attempt, credential, type SchemeAttempts, schemeless } from '../credentials.ts';

const NO_JWT = 'not applicable: an operator key is not a JWT';

const keysOf = ({ store }: TestGangway) =>
  new OperatorKeys({ store: store.provisioning, clock: systemClock });

const OPERATOR = { requestId: 'req_test', dialect: 'cli', principal: 'cli', appId: null };

/** Makes a key; without a word, one that may do all. */
export async function newOperatorKey(
  gangway: TestGangway,
  changes: Partial<Pick<OperatorKey, 'mode' | 'scopes' | 'appId'>> = {},
): Promise<string> {
  const all = { mode: 'test', scopes: ['read', 'write'], appId: null } as const;
  return (await keysOf(gangway).create(OPERATOR, { ...all, ...changes })).secret;
}

export async function revokedOperatorKey(gangway: TestGangway): Promise<string> {
  const keys = keysOf(gangway);
  const made = await keys.create(OPERATOR, { mode: 'test', scopes: ['read', 'write'], appId: null });
  await keys.revoke(OPERATOR, made.key.id);
  return made.secret;
}

/** A key without the scope that the operation needs. */
export const unscopedOperatorKey = (gangway: TestGangway, id: OperationId): Promise<string> =>
  newOperatorKey(gangway, { scopes: [operations[id].method === 'GET' ? 'write' : 'read'] });

const own: Attempt['make'] = ({ credentials }) => credentials.operatorKey;

/** The right key, changed. */
const changed = (change: (key: string) => string): Attempt =>
  credential(({ credentials }) => change(credentials.operatorKey));

export const operatorKeyAttempts: SchemeAttempts = {
  accepted: credential(own),
  wrong: {
    ...schemeless(own),
    expired: 'not applicable: operator keys do not expire',
    'not yet valid': 'not applicable: operator keys are valid at once',
    'without expiry': 'not applicable: operator keys do not expire',
    'without subject': NO_JWT,
    'wrong type': {
      make: (gangway, _lure, _body, id) => unscopedOperatorKey(gangway, id),
      // It is a right key, but not for this.
      status: () => 403,
    },
    'wrong issuer': NO_JWT,
    'wrong audience': NO_JWT,
    'alg: none': credential(() => new UnsecuredJWT({ sub: DEMO.subject }).encode()),
    'HS256 signed with the public key': NO_JWT,
    'foreign key': credential(() => createApiKey('test', 'operator').key),
    'kid trick': NO_JWT,
    'jku trick': NO_JWT,
    'jwk trick': NO_JWT,
    truncated: changed((key) => key.slice(0, -1)),
    changed: changed((key) => key.replace(/.$/, (end) => (end === '0' ? '1' : '0'))),
    revoked: credential(revokedOperatorKey),
    'other mode': credential((gangway) => newOperatorKey(gangway, { mode: 'live' })),
    'other tenant': 'not applicable: what a key of one app may do, one-app.test.ts says',
    'other dialect': credential(({ credentials }) => credentials.apiKeyWrite),
  },
};
