/** What Stripe puts under `error` in a body, apart from what is added when it is written. */
interface ErrorDetail {
  readonly type: 'invalid_request_error' | 'api_error' | 'card_error' | 'idempotency_error';
  readonly message: string;
  readonly code?: string;
  readonly decline_code?: string;
  readonly param?: string;
}

/** An answer other than 2xx, in the form Stripe gives it. */
export class ApiError extends Error {
  readonly status: number;
  readonly detail: ErrorDetail;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, detail: ErrorDetail, headers: Record<string, string> = {}) {
    super(detail.message);
    this.name = 'ApiError';
    this.status = status;
    this.detail = detail;
    this.headers = headers;
  }

  /** The body, with the two links Stripe adds for the developer. */
  body(requestId: string, logs: string): object {
    const { code } = this.detail;
    const doc = code === undefined ? {} : { doc_url: `https://stripe.com/docs/error-codes/${dashed(code)}` };
    return { error: { ...this.detail, ...doc, request_log_url: `${logs}${requestId}` } };
  }

  /** The body in API v2, where the code says what it is. */
  v2Body(): object {
    const { type, code = type, message, param } = this.detail;
    if (type === 'idempotency_error') return { error: { type, code, message } };
    const v2Codes: Record<number, string> = { 400: 'invalid_fields', 404: 'not_found' };
    const place = this.status === 400 && param !== undefined ? { param } : {};
    return { error: { code: v2Codes[this.status] ?? code, message, ...place } };
  }
}

const dashed = (code: string) => code.replaceAll('_', '-');

/** A request that cannot be served as it stands: 400, with a code and the parameter at fault. */
export function invalid(message: string, code?: string, param?: string, status = 400): ApiError {
  const detail = { ...(code === undefined ? {} : { code }), ...(param === undefined ? {} : { param }) };
  return new ApiError(status, { type: 'invalid_request_error', message, ...detail });
}

/** An object that is not there. Named in the path it is a 404, named by a parameter a 400. */
export function missing(kind: string, id: string, param: string): ApiError {
  return invalid(`No such ${kind}: '${id}'`, 'resource_missing', param, param === 'id' ? 404 : 400);
}

/** An object of the other mode: Stripe says so, and treats it as not there. */
export function otherMode(kind: string, id: string, param: string, livemode: boolean): ApiError {
  const [its, ours] = livemode ? ['test', 'live'] : ['live', 'test'];
  const hint = `a similar object exists in ${its} mode, but a ${ours} mode key was used to make this request.`;
  return invalid(`No such ${kind}: '${id}'; ${hint}`, 'resource_missing', param, param === 'id' ? 404 : 400);
}

/** A card that was not charged, and why. */
export function cardRefused(why: Pick<ErrorDetail, 'code' | 'decline_code' | 'message'>): ApiError {
  return new ApiError(402, { type: 'card_error', ...why });
}

/** No portal session can be made: none was named, and the account has no default. */
export function noPortalConfiguration(livemode: boolean): ApiError {
  const [mode, path] = livemode ? ['live', ''] : ['test', 'test/'];
  return invalid(
    `No configuration provided and your ${mode} mode default configuration has not been created. ` +
      `Provide a configuration or create your default by saving your customer portal settings in ${mode} mode ` +
      `at https://dashboard.stripe.com/${path}settings/billing/portal.`,
  );
}

/** No such route. */
export function unrecognized(method: string, path: string): ApiError {
  return invalid(
    `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
    undefined,
    undefined,
    404,
  );
}

const challenge = { 'WWW-Authenticate': 'Bearer realm="Stripe"' };

/** No key, or a wrong one; a wrong one is shown back masked. */
export function unauthorized(key: string | undefined): ApiError {
  const message =
    key === undefined
      ? "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/."
      : `Invalid API Key provided: ${masked(key)}`;
  return new ApiError(401, { type: 'invalid_request_error', message }, challenge);
}

/** A key that may not do this. */
export function forbidden(key: string): ApiError {
  const message = `The provided key '${masked(key)}' does not have the required permissions for this endpoint.`;
  return new ApiError(403, { type: 'invalid_request_error', message });
}

const masked = (key: string) =>
  `${key.slice(0, 8)}${'*'.repeat(Math.max(key.length - 12, 4))}${key.slice(-4)}`;

/** Too many requests. */
export function rateLimited(): ApiError {
  return new ApiError(429, {
    type: 'invalid_request_error',
    code: 'rate_limit',
    message:
      'Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.',
  });
}

/** Another request holds the object. */
export function lockTimeout(): ApiError {
  return new ApiError(429, {
    type: 'invalid_request_error',
    code: 'lock_timeout',
    message:
      'This object cannot be accessed right now because another API request or Stripe process is currently accessing it. ' +
      'If you see this error intermittently, retry the request. If you see this error frequently and are making multiple ' +
      'concurrent requests to a single object, make your requests serially or at a lower rate.',
  });
}

/** Something broke on the other side. */
export function serverError(): ApiError {
  return new ApiError(500, {
    type: 'api_error',
    message: 'Sorry! There was an error while talking to one of our backends. Support has been notified.',
  });
}
