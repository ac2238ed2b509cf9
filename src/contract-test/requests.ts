/** The valid request of each operation, from which every case is made. */
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { operations } from '../../generated/operations.ts';
import type { OperationId } from '../contract/types.ts';
import type { Credentials } from './credentials.ts';

/** A request as it is sent, but for the server's URL. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What an operation is called with; undefined where the credentials are missing. */
interface Call {
  readonly params?: Readonly<Record<string, string>>;
  readonly authorization?: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

const calls: Readonly<Record<OperationId, (credentials: Credentials) => Call | undefined>> = {
  createBillingPortal: ({ userdocks }) =>
    userdocks && {
      params: { appUuid: userdocks.app },
      authorization: `Bearer ${userdocks.token}`,
      body: { tenantUuid: userdocks.tenant, defaultReturnUrl: userdocks.returnUrl },
    },
  createPortalSession: ({ hookbridge }) =>
    hookbridge && {
      authorization: `Bearer ${hookbridge.key}`,
      body: { return_url: hookbridge.returnUrl },
    },
  getHealth: () => ({}),
  getReadiness: () => ({}),
};

/** The valid body of an operation; undefined if it takes none, or the credentials are missing. */
export function validBody(id: OperationId, credentials: Credentials) {
  return calls[id](credentials)?.body;
}

/** The valid request of an operation; undefined where the credentials are missing. */
export function validRequest(id: OperationId, credentials: Credentials): WireRequest | undefined {
  const call = calls[id](credentials);
  if (!call) return undefined;
  const { authorization, body } = call;
  return {
    method: operations[id].method,
    path: pathOf(id, call.params),
    headers: {
      ...(authorization && { authorization }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  };
}

/** A request to the operation's path without any credential; parameters are the contract's examples. */
export function anonymousRequest(id: OperationId): WireRequest {
  return { method: operations[id].method, path: pathOf(id, {}), headers: {} };
}

function pathOf(id: OperationId, params: Readonly<Record<string, string>> = {}): string {
  return operations[id].path.replace(/\{(\w+)\}/g, (_all, name: string) => params[name] ?? exampleOf(name));
}

function exampleOf(parameter: string): string {
  const found = Object.values(openapi.components.parameters).find(({ name }) => name === parameter);
  return String(found?.example);
}
