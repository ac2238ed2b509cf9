/** A request to the API, decoded. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly key: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly requestId: string;
}

/** An answer, and whether it reaches the caller. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delivery?: 'hang' | 'cut';
}
