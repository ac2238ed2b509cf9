/** A whole service on a random port, with its own sandbox and store in a folder that goes when it is closed. */
import { rm } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { importPKCS8, SignJWT } from 'jose';
import pino from 'pino';
import type { Config } from '../../src/config.ts';
import type { OperationId } from '../../src/contract/types.ts';
import {
  credentialHeaders,
  validCall,
  validCredentials,
  wireRequest,
} from '../../src/contract-test/requests.ts';
import type { Variables } from '../../src/contract-test/variables.ts';
import { type DemoCredentials, ensureCredentials } from '../../src/demo/credentials.ts';
import { DEMO, ensureDemoData } from '../../src/demo/data.ts';
import { demoVariables } from '../../src/demo/variables.ts';
import { type Gangway, startGangway } from '../../src/gangway.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { StoreClock, StoreLocation } from '../../src/store/store.ts';
import { onPostgres } from './database.ts';
import { fillWithDemo, testConfig, testFolder } from './demo-folder.ts';
import { dropDatabase, makeDatabase } from './postgres.ts';
import { settle } from './settle.ts';
import { watchOutput } from './undeclared-output.ts';

export const USERDOCKS_PATH = `/api/v1/apps/${DEMO.appId}/payment-providers/stripe/billing-portals`;
export const HOOKBRIDGE_PATH = '/v1/billing/portal';

/** The body of the userdocks page's own example. */
export const USERDOCKS_BODY = { tenantUuid: DEMO.tenantId, defaultReturnUrl: DEMO.returnUrl };

export interface TestGangway extends Gangway {
  readonly sandbox: Sandbox;
  readonly credentials: DemoCredentials;
  /** Where its files are. */
  readonly folder: string;
  /** Where its store is. */
  readonly location: StoreLocation;
  /** The log so far, one object a line. */
  readonly log: readonly Record<string, unknown>[];
  /** A token of the demo user; claims and header can be changed, and left out with `undefined`. */
  token(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
  /** What the dialects' valid calls are made of, with a fresh token. */
  variables(): Promise<Required<Variables>>;
  /** Waits until every event has arrived, and the mirror has made of it what there is to make: nothing more is asked of Stripe then. */
  settle(): Promise<void>;
  /** Makes the operation's valid call, but for what `init` changes. */
  call(id: OperationId, init?: CallInit): Promise<Response>;
}

export interface CallInit {
  readonly path?: string;
  /** Path parameters to set. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Query parameters to set; null leaves one out. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly method?: string;
  /** Objects are sent as JSON, strings as they are; null for none. */
  readonly body?: unknown;
  /** Null leaves the header out. */
  readonly authorization?: string | null;
  /** Null leaves a header out. */
  readonly headers?: Record<string, string | null>;
}

/**
 * Starts a service in sandbox mode with the demo data. Close it after the test: that fails if any response that the
 * service sent was not declared by the contract, or not valid.
 */
export async function startTestGangway(
  overrides: Partial<Config> = {},
  clock?: StoreClock,
): Promise<TestGangway> {
  const folder = await testFolder();
  // What is kept elsewhere, or is of another time, has to be made anew.
  const copied = clock || overrides.database ? undefined : await fillWithDemo(folder);
  const own = copied ?? (onPostgres() ? { postgres: await makeDatabase() } : testConfig(folder).database);
  const config: Config = { ...testConfig(folder), database: own, ...overrides };
  const log: Record<string, unknown>[] = [];
  const gangway = await startGangway(config, pino({ level: 'debug' }, lines(log)), clock);
  const output = watchOutput(gangway.url);
  await ensureDemoData(gangway.store, gangway.provider);
  const credentials = await ensureCredentials(gangway.store, folder);
  const { sandbox } = gangway;
  if (!sandbox) throw new Error('The test service runs on its own sandbox');

  const key = await importPKCS8(credentials.privateKey, 'RS256');
  const token: TestGangway['token'] = (claims = {}, header = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const payload = {
      iss: DEMO.issuer,
      aud: DEMO.appId,
      sub: DEMO.subject,
      iat: now,
      exp: now + 600,
      ...claims,
    };
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...header }).sign(key);
  };
  const variables = async () => demoVariables(credentials, await token());
  const call: TestGangway['call'] = async (id, init = {}) => {
    const values = await variables();
    const { params, query, ...rest } = validCall(id, values) ?? {};
    const changed = {
      ...rest,
      params: { ...params, ...init.params },
      query: given({ ...query, ...init.query }),
    };
    const valid = wireRequest(id, changed);
    const body = textOf(init.body === undefined ? valid.body : init.body);
    const own = { ...valid.headers, ...credentialHeaders(id, validCredentials(id, values), body) };
    const { authorization = own.authorization, headers } = init;
    return fetch(gangway.url + (init.path ?? valid.path), {
      method: init.method ?? valid.method,
      headers: given(inLowerCase({ ...own, authorization, ...headers })),
      ...(body !== undefined && { body }),
    });
  };
  const settleAll = async () => void (await settle(sandbox, config.database, clock?.now));
  await settleAll();
  return {
    ...gangway,
    settle: settleAll,
    sandbox,
    credentials,
    folder,
    location: config.database,
    log,
    token,
    variables,
    call,
    close: async () => {
      await gangway.close();
      output.stop();
      await rm(folder, { recursive: true, force: true });
      if (typeof own !== 'string') await dropDatabase(own.postgres);
      if (output.violations.length > 0)
        throw new Error(`The contract does not declare: ${output.violations.slice(0, 10).join('; ')}`);
    },
  };
}

/** Those that have a value. */
function given<T>(entries: Readonly<Record<string, T>>): Record<string, NonNullable<T>> {
  const found = Object.entries(entries).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(found) as Record<string, NonNullable<T>>;
}

/** Header names are the same in either case: the last of one name counts. */
function inLowerCase<T>(headers: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function textOf(body: unknown): string | undefined {
  if (body === null || body === undefined) return undefined;
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function lines(log: Record<string, unknown>[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      for (const line of String(chunk).trim().split('\n')) log.push(JSON.parse(line));
      done();
    },
  });
}
