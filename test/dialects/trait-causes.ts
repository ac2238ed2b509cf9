/** Causes that follow from what an operation is: a new operation has them without a word. */
import { vi } from 'vitest';
import { operations, securitySchemes } from '../../generated/operations.ts';
import type { AnyDialect } from '../../src/contract/dialect.ts';
import type { OperationId } from '../../src/contract/types.ts';
import { anonymousRequest } from '../../src/contract-test/requests.ts';
import { DEMO } from '../../src/demo/data.ts';
import { dialects } from '../../src/dialects/index.ts';
import { provisioner } from '../support/provisioner.ts';
import { type Cause, type Causes, calling, failingAtStripe, seen, sharing } from './cause.ts';
import { keyCauses } from './key-causes.ts';

/** The causes that the contract's declaration of an operation leads to. */
export function traitCauses(id: OperationId): Causes {
  const { body, security } = operations[id];
  const schemes: readonly (keyof typeof securitySchemes)[] = security.flat();
  return {
    ...forEvery(id),
    ...(body && forBody(id, body.limit)),
    ...(body?.required && { missingBody: calling(id, { body: null }) }),
    ...(security.length > 0 && { storeUnavailable: withoutStore(id) }),
    ...(schemes.some((name) => securitySchemes[name].refusal === 'unauthorized') && forSecured(id)),
    ...keyCauses(id),
    ...ofProvider(id),
  };
}

function forEvery(id: OperationId): Causes {
  const { path } = anonymousRequest(id);
  const served = Object.values(operations).filter((operation) => operation.path === operations[id].path);
  const wrong = ['PUT', 'PATCH', 'DELETE'].find((method) => !served.some((one) => one.method === method));
  return {
    unknownPath: calling(id, { path: `${path}/` }),
    wrongMethod: calling(id, { method: wrong ?? 'OPTIONS', body: null }),
    internalError: ({ gangway }) => {
      const operation = (dialects[operations[id].dialect] as AnyDialect<never>).operations[id];
      if (!operation) throw new Error(`There is no ${id}`);
      vi.spyOn(operation, 'handle').mockRejectedValueOnce(new Error('A fault'));
      return seen(gangway.call(id));
    },
  };
}

function forBody(id: OperationId, limit: number): Causes {
  return {
    malformedJson: calling(id, { body: '{"' }),
    largeBody: calling(id, { body: `{}${' '.repeat(limit)}` }),
    notJson: calling(id, { headers: { 'Content-Type': 'text/plain' } }),
  };
}

const withoutStore =
  (id: OperationId): Cause =>
  async () => {
    const gangway = await sharing('no store', {}, ({ store }) => store.close());
    return seen(gangway.call(id));
  };

function forSecured(id: OperationId): Causes {
  const [schemes = []]: readonly (readonly (keyof typeof securitySchemes)[])[] = operations[id].security;
  const headers = Object.fromEntries(schemes.map((name) => [securitySchemes[name].header, 'Bearer a.b.c']));
  return {
    disabledApp: async ({ gangway }) => {
      await provisioner(gangway.store).setAppEnabled(DEMO.appId, false);
      const response = await seen(gangway.call(id));
      await provisioner(gangway.store).setAppEnabled(DEMO.appId, true);
      return response;
    },
    tooManyFailedAuthentications: async () => {
      const gangway = await sharing('one failure is too many', { failedAuthLimit: 1 });
      await gangway.call(id, { headers });
      return seen(gangway.call(id, { headers }));
    },
  };
}

/** Only what asks the payment provider for something has examples of these names. */
function ofProvider(id: OperationId): Causes {
  return {
    providerMisconfigured: failingAtStripe(id, 'authentication'),
    providerDown: failingAtStripe(id, 'cut'),
    providerRateLimited: failingAtStripe(id, 'rate-limit'),
  };
}
