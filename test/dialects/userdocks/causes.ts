/** Causes of every operation of the userdocks dialect. */
import { generateKeyPairSync } from 'node:crypto';
import type { OperationId } from '../../../src/contract/types.ts';
import { DEMO } from '../../../src/demo/data.ts';
import { signToken } from '../../../src/demo/token.ts';
import { type Cause, type Causes, calling, seen } from '../cause.ts';

export function tokenCauses(id: OperationId): Causes {
  /** A call whose token differs from the valid one only in these claims. */
  const claiming =
    (claims: Record<string, unknown>): Cause =>
    async ({ gangway }) =>
      seen(gangway.call(id, { authorization: `Bearer ${await gangway.token(claims)}` }));
  return {
    missingToken: calling(id, { authorization: null }),
    malformedToken: calling(id, { authorization: 'Bearer not-a-token' }),
    expiredToken: claiming({ exp: 1 }),
    notYetValidToken: claiming({ nbf: 4_000_000_000, exp: 4_000_000_600 }),
    wrongAudienceToken: claiming({ aud: DEMO.tenantId }),
    wrongIssuerToken: claiming({ iss: DEMO.tenantId }),
    badSignatureToken: async ({ gangway }) => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      const token = await signToken({ privateKey: pem });
      return seen(gangway.call(id, { authorization: `Bearer ${token}` }));
    },
  };
}
