/** What calls of the management API answer, or why they do not. */
import { ListError } from '../../client/index.ts';
import { CliError } from '../errors.ts';

/** Problem details (RFC 9457), as far as commands tell them. */
interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: Readonly<Record<string, string>>;
}

type Answer<T> =
  | { readonly data: T; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: unknown; readonly response: Response };

/** What is named by a field of a call, and how to find what there is. */
const NAMED: Readonly<Record<string, readonly [what: string, list: string]>> = {
  app_id: ['app', 'gangway app list'],
  tenant_id: ['tenant', 'gangway tenant list'],
  'tenant key': ['API key', 'gangway api-key list'],
  'app key': ['app API key', 'gangway app-api-key list'],
};

/** The ids that a call names, by the field that an error is about. */
export type Ids = Readonly<
  Partial<Record<'app_id' | 'tenant_id' | 'tenant key' | 'app key', string | undefined>>
>;

/** A call that was refused. */
export class RefusedError extends CliError {
  /** The API's code. */
  readonly refusal: string;
  /** Seconds after which another try makes sense, if any does. */
  readonly retryAfter: number | undefined;

  constructor(code: string, message: string, refusal: string, retryAfter?: number) {
    super(code, message);
    this.refusal = refusal;
    this.retryAfter = retryAfter;
  }
}

/** Whether a call was refused with this code of the API. */
export const isRefusal = (error: unknown, code: string): boolean =>
  error instanceof RefusedError && error.refusal === code;

/**
 * The answer of a call.
 *
 * @param ids What it names, to be told if it does not exist.
 * @throws {CliError} It was refused, or could not be made.
 */
export async function answerOf<T>(call: Promise<Answer<T>>, ids: Ids = {}): Promise<T> {
  const { data, error, response } = await call.catch(unreachable);
  if (response.ok) return data as T;
  throw asCliError(error, response, ids);
}

/** The error that a refusal is for who runs a command. */
export function asCliError(error: unknown, response: Response, ids: Ids = {}): CliError {
  const {
    code = '',
    title,
    detail,
    errors = {},
  }: Problem = typeof error === 'object' && error !== null ? error : {};
  const retryAfter = Number(response.headers.get('retry-after')) || undefined;
  const told = (as: string, message: string) => new RefusedError(as, message, code, retryAfter);
  const faults = Object.entries(errors).map(([field, reason]) => `${field} ${reason}`);
  if (code === 'RESOURCE_NOT_FOUND') {
    const [field = ''] = Object.keys(errors);
    const key = field === 'key_id' ? (ids['app key'] ? 'app key' : 'tenant key') : field;
    const [what, list] = NAMED[key] ?? [];
    if (what)
      return told('NOT_FOUND', `There is no ${what} ${ids[key as keyof Ids] ?? ''}. What there is: ${list}`);
  }
  if (code === 'CONFLICT')
    return told(errors.key_id ? 'KEY_ENDED' : 'ALREADY_EXISTS', `${faults.join('; ')}.`);
  if (code === 'INVALID_REQUEST') {
    const hint = errors.default_return_url ? ' What is allowed: gangway origin list <app>' : '';
    return told('INVALID_REQUEST', `${faults.join('; ') || detail}.${hint}`);
  }
  if (code === 'UNAUTHORIZED')
    return told(code, 'GANGWAY_OPERATOR_KEY is refused: it is unknown or revoked, or of the other mode.');
  if (code === 'RATE_LIMITED' || code === 'TOO_MANY_FAILED_AUTHENTICATIONS')
    return told(code, `${title}. Try again in ${retryAfter} seconds.`);
  if (code === 'NOT_FOUND' || !code)
    return told(
      'NO_MANAGEMENT_API',
      `${new URL(response.url).origin} answered ${response.status}, and not as a Gangway's management API. If that has a port of its own (MANAGEMENT_PORT), name it.`,
    );
  return told(
    code,
    `${detail ?? title}. Its operator finds out more under ${response.headers.get('x-request-id')}.`,
  );
}

function unreachable(error: unknown): never {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    throw new CliError('NO_ANSWER', 'Gangway did not answer in time.');
  if (!(error instanceof TypeError && error.message === 'fetch failed')) throw error;
  const { code, message } = (error.cause ?? {}) as { code?: string; message?: string };
  throw new CliError('UNREACHABLE', `Gangway cannot be reached: ${message || code}. Check --url.`);
}

/** All items of a list. */
export async function allOf<T>(items: AsyncIterable<T>, ids: Ids = {}): Promise<T[]> {
  const all: T[] = [];
  for await (const item of told(items, ids)) all.push(item);
  return all;
}

/** The items of a list, one after another; what goes wrong is told as by `answerOf`. */
export async function* told<T>(items: AsyncIterable<T>, ids: Ids = {}): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    if (error instanceof ListError) throw asCliError(error.error, error.response, ids);
    unreachable(error);
  }
}
