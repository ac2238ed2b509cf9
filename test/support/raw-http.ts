/** HTTP by hand, for what no client would send. */
import { once } from 'node:events';
import net from 'node:net';

export interface RawResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An open connection to a service. */
export interface RawConnection {
  readonly socket: net.Socket;
  /** Resolves when the connection is closed, for whatever reason. */
  readonly closed: Promise<void>;
  send(...parts: (string | Uint8Array)[]): void;
  /** The next response. Rejects if the connection ends before it is whole. */
  response(options?: { head?: boolean }): Promise<RawResponse>;
}

/** Opens a connection. Destroy its socket after use. */
export async function connect(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = net.connect(Number(port), hostname);
  await once(socket, 'connect');
  let received = Buffer.alloc(0);
  let ended = false;
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
  });
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => {
      ended = true;
      resolve();
    });
  });
  return {
    socket,
    closed,
    send(...parts) {
      for (const part of parts) socket.write(part);
    },
    async response({ head = false } = {}) {
      for (;;) {
        const found = readResponse(received, head);
        if (found) {
          received = received.subarray(found.length);
          return found.response;
        }
        if (ended) throw new Error(`The connection ended after: ${received}`);
        await Promise.race([once(socket, 'data'), closed]);
      }
    },
  };
}

/** Sends one request on a connection of its own and returns its response. */
export async function exchange(url: string, ...parts: (string | Uint8Array)[]): Promise<RawResponse> {
  const connection = await connect(url);
  try {
    connection.send(...parts);
    return await connection.response({ head: String(parts[0]).startsWith('HEAD ') });
  } finally {
    connection.socket.destroy();
  }
}

/** A request's head, from its first line to the empty one. */
export function head(requestLine: string, headers: Readonly<Record<string, string | number>> = {}): string {
  const lines = Object.entries({ Host: 'gangway.test', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${[`${requestLine} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`;
}

/** One chunk of a chunked body. */
export function chunk(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
}

export const LAST_CHUNK = '0\r\n\r\n';

function readResponse(
  received: Buffer,
  isHead: boolean,
): { response: RawResponse; length: number } | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [statusLine = '', ...lines] = received.subarray(0, end).toString().split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  const size = isHead ? 0 : Number(headers['content-length'] ?? 0);
  const length = end + 4 + size;
  if (received.length < length) return undefined;
  const body = received.subarray(end + 4, length).toString();
  return { response: { status: Number(statusLine.split(' ')[1]), headers, body }, length };
}
