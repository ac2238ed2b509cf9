/** The demo's secrets. They lie in a file that only its owner may read, so that they are the same after a restart. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ApiKeyOwner, apiKeyMode, createApiKey, toBeStored } from '../billing/api-keys.ts';
import { ConfigError } from '../config.ts';
import { OPERATOR_SCOPES, type Queries } from '../provisioning/ports.ts';
import type { Store } from '../store/store.ts';
import { DEMO } from './data.ts';
import { ensureKey, now } from './rows.ts';

interface Secrets {
  /** PEM, for signing tokens of the demo app's users. */
  readonly privateKey: string;
  /** Of the tenant with a subscription. */
  readonly apiKey: string;
  /** Of the tenant without one. */
  readonly unsubscribedApiKey: string;
  /** Of the app, for reading. */
  readonly apiKeyRead: string;
  /** Of the app, for writing. */
  readonly apiKeyWrite: string;
  /** Of the operator, with all scopes. */
  readonly operatorKey: string;
}

export interface DemoCredentials extends Secrets {
  readonly file: string;
  /** The customer of the tenant that the management API is tried out with. No secret. */
  readonly workshopCustomer: string;
}

/**
 * Reads the demo's credentials, makes them if the file is not there, and registers what the store lacks of them. Several
 * processes may do so at once: they agree on the file that is there first.
 *
 * @throws {ConfigError} If the file cannot be read, or holds something else.
 */
export async function ensureCredentials({ provisioning }: Store, folder: string): Promise<DemoCredentials> {
  const file = join(folder, 'demo-credentials.json');
  const secrets = (await read(file)) ?? (await make(file));
  await provisioning.atomically((queries) => register(queries, secrets));
  const [customer] = await provisioning.queries.customers.of([DEMO.workshopTenantId]);
  return { file, ...secrets, workshopCustomer: customer?.customerId ?? '' };
}

async function register({ apiKeys, operatorKeys, publicKeys }: Queries, secrets: Secrets): Promise<void> {
  const { appId, tenantId, unsubscribedTenantId } = DEMO;
  const publicKey = publicKeyOf(secrets);
  await publicKeys.add({ id: randomUUID(), appId, publicKey, createdAt: now() });
  for (const [ownerId, key] of [
    [tenantId, secrets.apiKey],
    [unsubscribedTenantId, secrets.unsubscribedApiKey],
  ] as const)
    await ensureKey(apiKeys.tenant, { ownerId, appId }, toBeStored(key));
  for (const [type, key] of [
    ['read', secrets.apiKeyRead],
    ['write', secrets.apiKeyWrite],
  ] as const)
    await ensureKey(apiKeys.app, { ownerId: appId, appId, type }, toBeStored(key));
  const secret = toBeStored(secrets.operatorKey);
  await operatorKeys.insert(
    {
      id: randomUUID(),
      mode: 'test',
      scopes: OPERATOR_SCOPES,
      appId: null,
      prefix: secret.prefix,
      createdAt: now(),
      revokedAt: null,
      lastUsedAt: null,
    },
    secret,
  );
}

async function read(file: string): Promise<Secrets | undefined> {
  try {
    return parse(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new ConfigError(`${file} cannot be read: ${message}`);
  }
}

/** Makes the file, whole or not at all; if another process was faster, what that one has written counts. */
async function make(file: string): Promise<Secrets> {
  const secrets: Secrets = {
    privateKey: generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    }).privateKey,
    apiKey: createApiKey('test').key,
    unsubscribedApiKey: createApiKey('test').key,
    apiKeyRead: createApiKey('test', 'app').key,
    apiKeyWrite: createApiKey('test', 'app').key,
    operatorKey: createApiKey('test', 'operator').key,
  };
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    await link(draft, file);
    return secrets;
  } catch (error) {
    const theirs = (error as NodeJS.ErrnoException).code === 'EEXIST' ? await read(file) : undefined;
    if (theirs) return theirs;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function parse(text: string, file: string): Secrets {
  try {
    const { privateKey, apiKey, unsubscribedApiKey, apiKeyRead, apiKeyWrite, operatorKey } = JSON.parse(text);
    createPrivateKey(privateKey);
    const areKeys = (owner: ApiKeyOwner, keys: string[]) => keys.every((key) => apiKeyMode(key, owner));
    const wellFormed =
      areKeys('tenant', [apiKey, unsubscribedApiKey]) &&
      areKeys('app', [apiKeyRead, apiKeyWrite]) &&
      areKeys('operator', [operatorKey]);
    if (wellFormed) return { privateKey, apiKey, unsubscribedApiKey, apiKeyRead, apiKeyWrite, operatorKey };
  } catch {}
  throw new ConfigError(
    `${file} is damaged, or of an older version. Remove it, and the next start makes new demo credentials.`,
  );
}

/** By which the demo app's tokens are verified. */
export const publicKeyOf = ({ privateKey }: Pick<Secrets, 'privateKey'>): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
