/** Responses written down by hand: what the contract must declare, and nothing looser. */
export interface WrittenResponse {
  readonly status: number;
  /** Absent where the response has none. */
  readonly body?: object;
  /** Headers beyond the two that every response has. */
  readonly headers?: readonly string[];
  /** Where any text will do. */
  readonly free?: readonly string[];
  /** Where any web address will do. */
  readonly webAddress?: readonly string[];
  /** What may be left out. */
  readonly optional?: readonly string[];
  /** Where names are free: from one to ten of them. */
  readonly maps?: readonly string[];
  /** Lists that may be empty. */
  readonly mayBeEmpty?: readonly string[];
  /** What may be null. */
  readonly nullable?: readonly string[];
  /** Numbers that may be negative. */
  readonly signed?: readonly string[];
  /** The most items that a list may hold, where it is not ten. */
  readonly mostItems?: Readonly<Record<string, number>>;
}

/** The headers that go with some statuses, in every dialect. */
const HEADERS: Readonly<Record<number, readonly string[]>> = {
  401: ['WWW-Authenticate'],
  405: ['Allow'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};

/** An error response, with the headers that its status has. */
export function error(
  status: number,
  body: object,
  more: Omit<WrittenResponse, 'status' | 'body'> = {},
): WrittenResponse {
  const headers = HEADERS[status];
  return { status, body, ...(headers && { headers }), ...more };
}
