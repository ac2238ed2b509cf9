/** What the clients of all dialects stand on: one bare `fetch` under openapi-fetch, no Node modules. */
import createClient, { type Client, createQuerySerializer } from 'openapi-fetch';

export type { Client };

/** A credential, or a function that is asked for one before each call. */
export type Credential = string | (() => string | Promise<string>);

/** What every client accepts. */
export interface ConnectionOptions {
  /** Where the service or the mock is, without the path: `https://gangway.example.com`. */
  readonly baseUrl: string;
  /** Milliseconds for a call, from sending the request to the end of the response. 30 seconds unless told. */
  readonly timeout?: number;
  /** Sends the requests in place of the global `fetch`. It must heed the signal. */
  readonly fetch?: (request: Request, init: { signal: AbortSignal }) => Promise<Response>;
}

/** What the contract says of a dialect's calls (`generated/client.ts`). */
export interface Calls {
  /** By their names: the header that carries each, what stands before it there, and the credential if there is one. */
  readonly credentials: Readonly<
    Record<
      string,
      { readonly header: string; readonly prefix: string; readonly value: Credential | undefined }
    >
  >;
  /** By `METHOD /path`: the alternatives, each the names of the credentials that it needs together; none for a public operation. */
  readonly security: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** The lists in queries that are written `?a=1,2`. */
  readonly commaLists?: readonly string[];
}

const DEFAULT_TIMEOUT = 30_000;

/** Makes a client for these paths. A call whose credentials are missing rejects, and nothing is sent. */
export function connect<Paths extends object>(options: ConnectionOptions, calls: Calls): Client<Paths> {
  const { baseUrl, timeout = DEFAULT_TIMEOUT, fetch } = options;
  const client = createClient<Paths>({
    baseUrl,
    // The global one is looked up at each call, so that what instruments or replaces it later is used too.
    fetch: async (request) =>
      (fetch ?? globalThis.fetch)(request, { signal: withDeadline(request.signal, timeout) }),
    querySerializer: queryWith(calls.commaLists ?? []),
  });
  client.use({
    async onRequest({ request, schemaPath }) {
      for (const name of credentialsFor(`${request.method} ${schemaPath}`, calls)) {
        const { header, prefix, value } = calls.credentials[name] as Calls['credentials'][string];
        request.headers.set(header, prefix + (typeof value === 'function' ? await value() : value));
      }
    },
  });
  return client;
}

/** The names of the credentials that a call is made with: the first alternative for which there are all. */
function credentialsFor(operation: string, { credentials, security }: Calls): readonly string[] {
  const alternatives = security[operation] ?? [];
  const possible = alternatives.filter((names) =>
    names.every((name) => credentials[name]?.value !== undefined),
  );
  const chosen = possible.find((names) => names.length > 0) ?? possible[0];
  if (!chosen && alternatives.length > 0) {
    const needed = alternatives.map((names) => names.join(' and ')).join(', or ');
    throw new Error(`${operation} needs a credential: ${needed}`);
  }
  return chosen ?? [];
}

/** The contract has two ways to write a list (OpenAPI 3.1, section 4.8.12.2, `explode`). */
function queryWith(commaLists: readonly string[]): (query: object) => string {
  const repeated = createQuerySerializer();
  const commas = createQuerySerializer({ array: { style: 'form', explode: false } });
  return (query) =>
    Object.entries(query)
      .map(([name, value]) => (commaLists.includes(name) ? commas : repeated)({ [name]: value }))
      .filter((text) => text !== '')
      .join('&');
}

/**
 * A signal that aborts with another one, or after so many milliseconds. Not `AbortSignal.any`, which in some releases of Node
 * loses a timeout to the garbage collector; one with a listener is kept.
 *
 * @throws The reason of a signal that is aborted already.
 */
function withDeadline(signal: AbortSignal, timeout: number): AbortSignal {
  signal.throwIfAborted();
  const controller = new AbortController();
  for (const source of [signal, AbortSignal.timeout(timeout)]) {
    source.addEventListener('abort', () => controller.abort(source.reason), { once: true });
  }
  return controller.signal;
}
