/** The real machinery of `src/contract/` and `src/http/` on a fixture's generated modules, serving on a random port. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pino from 'pino';
import { vi } from 'vitest';
import type { DispatchOptions } from '../../src/contract/dispatch.ts';
import type { Issue } from '../../src/contract/errors.ts';
import type { DomainError } from '../../src/contract/refusal.ts';
import type { ContractViolation } from '../../src/contract/response-check.ts';
import type { AuthenticationRequest } from '../../src/contract/security.ts';
import type { AnyResponse } from '../../src/contract/types.ts';
import {
  type FixtureContract,
  fixtureValidators,
  type GeneratedFixture,
  generateFixture,
} from './fixture-contract.ts';
import { appAround, listenForTest } from './listen.ts';
import { exchange, head, type RawResponse } from './raw-http.ts';

/** What a handler of a fixture gets: what the types of the fixture's contract would say is for other tests to show. */
export interface FixtureRequest {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly principal: unknown;
}

type Handler = (request: FixtureRequest) => AnyResponse | Promise<AnyResponse>;
export type FixtureAuthenticator = (
  credential: string,
  request: AuthenticationRequest,
) => object | Promise<object>;

export interface FixtureParts {
  /** By operationId. An operation without one answers 200 and an empty object. */
  readonly handlers?: Readonly<Record<string, Handler>>;
  readonly authenticators?: Readonly<Record<string, FixtureAuthenticator>>;
  /** From the codes of a FixtureError to those of the contract; every operation may fail with them. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The field that a code concerns. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly allowsOrigin?: (origin: string) => boolean;
  readonly options?: Partial<DispatchOptions<unknown>>;
}

export interface FixtureService {
  readonly url: string;
  /** Sends a request just as it is written, a body with its length, on a connection of its own. */
  call(
    requestLine: string,
    headers?: Readonly<Record<string, string | number>>,
    body?: string | Uint8Array,
  ): Promise<FixtureAnswer>;
  /** What the handlers got, in order. */
  readonly requests: readonly FixtureRequest[];
  readonly violations: readonly ContractViolation[];
  /** Failed authentications that were counted. */
  readonly failures: () => number;
  /** The log so far, one object a line. */
  readonly log: readonly Record<string, unknown>[];
  close(): Promise<void>;
}

/** The body as JSON; undefined if there is none. */
export type FixtureAnswer = Omit<RawResponse, 'body'> & { readonly body: unknown };

export interface Fixture {
  readonly generated: GeneratedFixture;
  /** To be thrown by authenticators. */
  readonly AuthenticationError: typeof import('../../src/contract/errors.ts').AuthenticationError;
  /** Starts a service. Close it after the test. */
  start(parts?: FixtureParts): Promise<FixtureService>;
}

/** An error of a fixture's domain. */
export class FixtureError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`secret ${code}`);
    this.code = code;
  }
}

const domainError = (error: unknown): DomainError | undefined =>
  error instanceof FixtureError ? { code: error.code, retryAfter: 7, reason: 'is odd' } : undefined;

const FAULTS = {
  badRequest: 'BAD_REQUEST',
  unauthorized: 'UNAUTHORIZED',
  notFound: 'NOT_FOUND',
  methodNotAllowed: 'METHOD_NOT_ALLOWED',
  payloadTooLarge: 'TOO_LARGE',
  unsupportedMediaType: 'NOT_JSON',
  tooManyRequests: 'SLOW_DOWN',
  internal: 'INTERNAL',
};

/** Generates a fixture and loads the machinery on it. Other imports of the same test file keep the real contract. */
export async function loadFixture(contract: FixtureContract): Promise<Fixture> {
  const generated = generateFixture(contract);
  const machinery = await loadMachinery(generated);
  return {
    generated,
    AuthenticationError: machinery.AuthenticationError,
    start: (parts = {}) => start(machinery, generated, parts),
  };
}

type Machinery = Awaited<ReturnType<typeof loadMachinery>>;

async function loadMachinery(generated: GeneratedFixture) {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-fixture-'));
  const files = { operations: join(folder, 'operations.ts'), validators: join(folder, 'validators.mjs') };
  await writeFile(files.operations, generated.operations);
  await writeFile(files.validators, await fixtureValidators(generated));
  const imported = (file: string) => () => import(/* @vite-ignore */ pathToFileURL(file).href);
  vi.resetModules();
  vi.doMock('../../generated/operations.ts', imported(files.operations));
  vi.doMock('../../generated/validators.js', imported(files.validators));
  try {
    const [match, dispatch, errors, cors] = await Promise.all([
      import('../../src/contract/match.ts'),
      import('../../src/contract/dispatch.ts'),
      import('../../src/contract/errors.ts'),
      import('../../src/http/cors.ts'),
    ]);
    return { ...match, ...dispatch, ...errors, ...cors };
  } finally {
    vi.doUnmock('../../generated/operations.ts');
    vi.doUnmock('../../generated/validators.js');
    vi.resetModules();
    await rm(folder, { recursive: true });
  }
}

async function start(
  { matcher, dispatcher, crossOrigin }: Machinery,
  { contract }: GeneratedFixture,
  { handlers = {}, authenticators = {}, errors = {}, fields = {}, allowsOrigin, options }: FixtureParts,
): Promise<FixtureService> {
  const requests: FixtureRequest[] = [];
  const violations: ContractViolation[] = [];
  const lines: Record<string, unknown>[] = [];
  let failures = 0;
  const ids = Object.values(contract.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) => (operation as { operationId?: string }).operationId ?? []);
  const operations = ids.map((id) => {
    const handle = async (request: FixtureRequest) => {
      requests.push(request);
      return handlers[id]?.(request) ?? { status: 200, body: {} };
    };
    return [id, { id, fails: Object.keys(errors), fields, handle, valid: () => ({}) }] as const;
  });
  const dialect = {
    name: 'fixture',
    operations: Object.fromEntries(operations),
    authenticators,
    faults: FAULTS,
    errors,
    errorBody,
    ...(allowsOrigin && { allowsOrigin: async (_request: unknown, origin: string) => allowsOrigin(origin) }),
    variables: {},
    credentials: {},
  };
  const match = matcher({ fixture: dialect } as never);
  const dispatch = dispatcher({
    services: {},
    domainError,
    failedAuthentications: {
      add: async () => {
        failures++;
        return 0;
      },
      exhausted: () => 0,
    },
    clientAddress: () => '192.0.2.1',
    strict: true,
    onViolation: (violation) => violations.push(violation),
    ...options,
  });
  const log = pino({ level: 'debug' }, { write: (line) => lines.push(JSON.parse(line)) });
  const app = appAround(dispatch, { match, crossOrigin: crossOrigin({}), log });
  const server = await listenForTest(app);
  return {
    url: server.url,
    call: (...request) => call(server.url, ...request),
    requests,
    violations,
    failures: () => failures,
    log: lines,
    close: () => server.close(0),
  };
}

async function call(url: string, ...[requestLine, headers, body]: Parameters<FixtureService['call']>) {
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  const answer = await exchange(url, head(requestLine, { ...headers, ...length }), body ?? '');
  return { ...answer, body: answer.body === '' ? undefined : JSON.parse(answer.body) };
}

/** Issues by place and field: `{ "query limit": "must be an integer" }`. */
function errorBody(code: string, { message, issues }: { message: string; issues: readonly Issue[] }) {
  if (issues.length === 0) return { code, message };
  const sentence = issues.map(({ field, reason }) => `${field} ${reason}`).join('; ');
  const details = Object.fromEntries(issues.map((issue) => [`${issue.in} ${issue.field}`, issue.reason]));
  return { code, message: `${message}: ${sentence}`, details };
}
