/** The version of Stripe's API that the sandbox speaks. */
export const API_VERSION = '2026-10-28.endive';

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

/** Whether a path is of API v2, which speaks JSON and has errors of its own. */
export const isV2 = (path: string) => path.startsWith('/v2/');
