/** The mock: Prism on the bundled contract, in this process. */
import { fileURLToPath } from 'node:url';
import { configureExtensionsUserProvided } from '@stoplight/prism-cli/dist/extensions.js';
import { getHttpOperationsFromSpec } from '@stoplight/prism-cli/dist/operations.js';
import { createLogger } from '@stoplight/prism-core';
import { createServer } from '@stoplight/prism-http-server';
import { requestLog } from './request-log.ts';

const CONTRACT = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));

export interface MockOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly host?: string;
  /** Whether to answer with generated data instead of the contract's examples. */
  readonly dynamic?: boolean;
  /** Gets a line for each request, and one for each thing that is wrong with it. */
  readonly print?: (line: string) => void;
}

export interface Mock {
  /** Its base URL, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the mock.
 *
 * @throws {Error} If it cannot listen at this host and port; the message is that of Node.
 */
export async function startMock(options: MockOptions): Promise<Mock> {
  const { port, host = '127.0.0.1', dynamic = false, print = () => {} } = options;
  // The contract's own `x-json-schema-faker`.
  await configureExtensionsUserProvided(CONTRACT, {});
  const server = createServer(await getHttpOperationsFromSpec(CONTRACT), {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic },
    },
    components: { logger: createLogger('mock', { level: 'info' }, requestLog(print)) },
  });
  // Prism rejects with the bare message.
  const address = await server.listen(port, host).catch((message: unknown) => {
    throw new Error(String(message));
  });
  return { url: `http://${reachable(host)}:${address.split(':').at(-1)}`, close: () => server.close() };
}

/** A host that a client can call: an address that stands for all of this machine's is no such thing. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
