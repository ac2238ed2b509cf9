import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { stringify } from 'qs';
import type { ApiRequest } from '../exchange.ts';
import type { World } from '../world.ts';
import { ApiError, invalid } from './errors.ts';

const day = 24 * 60 * 60;
// A process that died while it held a key must not hold it for ever.
const abandoned = 60;

/** The first answer to a request, kept for those that repeat it. */
export interface Kept {
  readonly status: number;
  readonly body: string;
  /** The id of the request that was answered first. */
  readonly request: string;
}

/**
 * Claims the request's idempotency key. Returns the kept answer if the request was served before; throws if the
 * key belongs to another request, or its first request is still being served.
 */
export function claim(world: World, request: ApiRequest): Kept | undefined {
  const { idempotencyKey: key, path, requestId } = request;
  if (key === undefined) return undefined;
  if (key.length < 1 || key.length > 255) throw invalid(outOfBounds(key));
  const params = digest(stringify(request.params, { sort: (a, b) => (a < b ? -1 : 1) }));
  const { storage, now } = world;
  return storage.transaction(() => {
    storage.run('delete from idempotency where started < ?', now() - day);
    storage.run('delete from idempotency where status is null and started < ?', now() - abandoned);
    const row = storage.one('select * from idempotency where key = ?', digest(key));
    if (row === undefined) {
      const sql = 'insert into idempotency (key, path, params, started, request) values (?, ?, ?, ?, ?)';
      storage.run(sql, digest(key), path, params, now(), requestId);
      return undefined;
    }
    if (row.path !== path)
      throw reused(key, `for the same endpoint they were first used for ('${path}' vs '${row.path}')`);
    if (row.params !== params) throw reused(key, 'with the same parameters they were first used with');
    if (row.status === null) throw inUse(key);
    const body = opened(key, row.body as Uint8Array);
    return { status: Number(row.status), body, request: String(row.request) };
  });
}

/** Keeps the answer under the request's key. */
export function keep(world: World, { idempotencyKey: key }: ApiRequest, status: number, body: string): void {
  if (key === undefined) return;
  const sql = 'update idempotency set status = ?, body = ? where key = ?';
  world.storage.run(sql, status, sealed(key, body), digest(key));
}

/** Gives the key back: the request was not executed, so that it can be sent again. */
export function release(world: World, { idempotencyKey: key }: ApiRequest): void {
  if (key !== undefined) world.storage.run('delete from idempotency where key = ?', digest(key));
}

const outOfBounds = ({ length }: string) =>
  `Idempotent key length is ${length}, which is outside accepted lengths. Idempotent Keys must be 1-255 characters long. If you're looking for a decent generator, try using a UUID defined by IETF RFC 4122.`;

function reused(key: string, how: string): ApiError {
  const message = `Keys for idempotent requests can only be used ${how}. Try using a key other than '${key}' if you meant to execute a different request.`;
  return new ApiError(400, { type: 'idempotency_error', message });
}

function inUse(key: string): ApiError {
  const message = `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`;
  const detail = { type: 'idempotency_error', code: 'idempotency_key_in_use', message } as const;
  return new ApiError(409, detail, { 'Stripe-Should-Retry': 'true' });
}

const digest = (value: string) => createHash('sha256').update(value).digest('hex');

// A kept answer may hold a portal address, which opens the portal by itself. Only its digest is kept elsewhere, so
// the answer is encrypted under the idempotency key, which is not kept either.
const secretOf = (key: string) => createHash('sha256').update(`answer ${key}`).digest();

function sealed(key: string, body: string): Uint8Array {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secretOf(key), nonce);
  return Buffer.concat([nonce, cipher.update(body, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function opened(key: string, data: Uint8Array): string {
  const decipher = createDecipheriv('aes-256-gcm', secretOf(key), data.subarray(0, 12));
  decipher.setAuthTag(data.subarray(-16));
  return Buffer.concat([decipher.update(data.subarray(12, -16)), decipher.final()]).toString('utf8');
}
