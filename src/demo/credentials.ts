/** The demo's secrets. They lie in a file that its owner alone may read, so that they are the same after a restart. */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiKeyMode, createApiKey } from '../billing/api-keys.ts';
import { ConfigError } from '../config.ts';
import type { Store } from '../store/store.ts';
import { DEMO } from './data.ts';

export interface DemoCredentials {
  readonly file: string;
  /** PEM, for signing tokens of the demo app's users. */
  readonly privateKey: string;
  /** Of the tenant with a subscription. */
  readonly apiKey: string;
  /** Of the tenant without one. */
  readonly unsubscribedApiKey: string;
}

/** Reads the demo's credentials; makes and registers new ones if the file is not there. */
export async function ensureCredentials({ admin }: Store, folder: string): Promise<DemoCredentials> {
  const file = join(folder, 'demo-credentials.json');
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code !== 'ENOENT') throw new ConfigError(`${file} cannot be read: ${error.message}`);
  });
  const known = text ? parse(text, file) : undefined;
  if (known && (await admin.showApp(DEMO.appId)).keys.length > 0) return { file, ...known };
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const apiKey = createApiKey('test');
  const unsubscribedApiKey = createApiKey('test');
  await admin.addAppKey(DEMO.appId, publicKey);
  await admin.addApiKey(DEMO.tenantId, 'test', apiKey);
  await admin.addApiKey(DEMO.unsubscribedTenantId, 'test', unsubscribedApiKey);
  const credentials = { privateKey, apiKey: apiKey.key, unsubscribedApiKey: unsubscribedApiKey.key };
  await writeFile(file, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  return { file, ...credentials };
}

function parse(text: string, file: string): Omit<DemoCredentials, 'file'> {
  try {
    const { privateKey, apiKey, unsubscribedApiKey } = JSON.parse(text);
    createPrivateKey(privateKey);
    if (apiKeyMode(apiKey) && apiKeyMode(unsubscribedApiKey))
      return { privateKey, apiKey, unsubscribedApiKey };
  } catch {}
  throw new ConfigError(`${file} is damaged. Remove it, and the next start makes new demo credentials.`);
}
