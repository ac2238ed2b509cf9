/** A valid request, and how one that is changed in one thing is written down. */
import type { OperationId } from '../../../src/contract/types.ts';
import type { PlainRequest } from '../../support/http-client.ts';

export interface Mutated {
  /** What was done, for the report. */
  readonly what: string;
  readonly request: PlainRequest;
  readonly statuses: readonly number[];
}

/** A valid request of an operation, from which mutated ones are made. */
export interface Base {
  readonly id: OperationId;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** The headers that carry its credentials, for a request with this body. */
  readonly credentials: (body: string | Buffer | undefined) => Readonly<Record<string, string>>;
  /** Its header parameters. */
  readonly headers: Readonly<Record<string, string>>;
  /** The declared status of a request without the right credential. */
  readonly refused: number;
  /** Absent where the operation has none. */
  readonly content?: BaseContent;
}

export interface BaseContent {
  readonly body: Readonly<Record<string, unknown>>;
  /** Where its schema stands in the contract. */
  readonly schema: string;
  /** The properties that the contract calls return URLs. */
  readonly returnUrls: readonly string[];
  /** Bytes. */
  readonly limit: number;
  /** Whether `[]` counts as no body. */
  readonly emptyListIsNoBody: boolean;
  /** The declared status of a body over the limit. */
  readonly tooLarge: number;
}

export type WithContent = Base & { readonly content: BaseContent };

type Headers = Record<string, string | undefined>;

/** The valid request, with another body, and with headers replaced, added, or left out by `undefined`. */
export function requestOf(
  { method, path, credentials, headers: own, content }: Base,
  change: { readonly body?: string | Buffer; readonly headers?: Headers; readonly chunked?: boolean } = {},
): PlainRequest {
  const body = change.body ?? (content && JSON.stringify(content.body));
  const headers: Headers = {
    ...credentials(body),
    ...own,
    ...(content && { 'Content-Type': 'application/json' }),
    ...change.headers,
  };
  return {
    method,
    path,
    headers: Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ...(body !== undefined && { body }),
    chunked: change.chunked ?? false,
  };
}
