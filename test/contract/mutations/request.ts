/** A valid request, and how one that is changed in one thing is written down. */
import type { PlainRequest } from '../../support/http-client.ts';

export interface Mutated {
  /** What was done, for the report. */
  readonly what: string;
  readonly request: PlainRequest;
  readonly statuses: readonly number[];
}

/** A valid request of an operation, from which mutated ones are made. */
export interface Base {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Where the schema of its body stands in the contract. */
  readonly schema: string;
}

type Headers = Record<string, string | undefined>;

/** The valid request, with another body, and with headers replaced, added, or left out by `undefined`. */
export function requestOf(
  { method, path, authorization, body }: Base,
  change: { readonly body?: string | Buffer; readonly headers?: Headers; readonly chunked?: boolean } = {},
): PlainRequest {
  const headers: Headers = {
    Authorization: authorization,
    'Content-Type': 'application/json',
    ...change.headers,
  };
  return {
    method,
    path,
    headers: Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
    body: change.body ?? JSON.stringify(body),
    chunked: change.chunked ?? false,
  };
}
