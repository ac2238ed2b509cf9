import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Api } from './api/api.ts';
import { decodeForm, decodeJson } from './api/form.ts';
import { catchUp } from './clock/advance.ts';
import { answerControl, type Controls, isControl } from './control/control.ts';
import { API_VERSION, type ApiAnswer, type ApiRequest, isV2 } from './exchange.ts';
import { bodyOf, header, isLocal, keyOf } from './incoming.ts';
import { isPage, servePage } from './pages/serve-page.ts';
import { newId, type World } from './world.ts';

const remembered = 1000;

/** One request as a test can look at it afterwards. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** The parameters of the query and the form, decoded. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly idempotencyKey: string | undefined;
  readonly requestId: string;
  /** The status answered; undefined as long as there is none. */
  readonly status: number | undefined;
}

interface Parts extends Controls {
  readonly world: World;
  readonly api: Api;
  /** Where every API request is written down. */
  readonly requests: RecordedRequest[];
}

/** Serves the API below /v1 and /v2, checkouts below /c, the portal below /p, invoices below /i, and the sandbox's own endpoints below /_sandbox. */
export function serve(parts: Parts): Server {
  const server = createServer((incoming, response) => {
    respond(parts, incoming, response).catch(() => response.destroy());
  });
  // Longer than any client keeps a connection, so that none meets one that is just being closed.
  server.keepAliveTimeout = 75_000;
  return server;
}

async function respond(parts: Parts, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world, api, requests } = parts;
  if (!isLocal(incoming)) {
    response.writeHead(403).end();
    return;
  }
  catchUp(world);
  const { pathname: path, search } = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const { method = 'GET' } = incoming;
  const query = decodeForm(search.slice(1));
  const body = await bodyOf(incoming);
  if (isPage(path)) {
    const form = decodeForm(body ?? '');
    const { status, headers, body: page } = servePage(world, { method, path, query, form }, incoming.headers);
    response.writeHead(status, headers).end(page);
    return;
  }
  const decoded = decodedBody(path, body ?? '');
  const keyed = method === 'POST' || (isV2(path) && method === 'DELETE');
  const request: ApiRequest = {
    method,
    path,
    params: { ...query, ...decoded },
    key: keyOf(incoming.headers.authorization),
    idempotencyKey: keyed ? header(incoming, 'idempotency-key') : undefined,
    requestId: newId(world, 'req', 14),
  };
  const headers = standardHeaders(incoming, request);
  const unread = body === undefined ? tooLarge : decoded === undefined ? notJson : undefined;
  if (isControl(path)) return send(response, headers, unread ?? answerControl(world, parts, request));
  const note = record(requests, request);
  const answer = unread ?? (await api.answer(request));
  if (answer.delivery === 'hang') return;
  note.status = answer.status;
  send(response, headers, answer);
}

function send(response: ServerResponse, headers: Record<string, string>, answer: ApiAnswer): void {
  const body = Buffer.from(answer.body);
  response.writeHead(answer.status, { ...headers, ...answer.headers, 'Content-Length': body.length });
  if (answer.delivery === 'cut') response.write(body.subarray(0, body.length / 2), () => response.destroy());
  else response.end(body);
}

function standardHeaders(incoming: IncomingMessage, { requestId }: ApiRequest): Record<string, string> {
  const key = header(incoming, 'idempotency-key');
  return {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-cache, no-store',
    'Request-Id': requestId,
    'Stripe-Version': header(incoming, 'stripe-version') ?? API_VERSION,
    ...(key === undefined ? {} : { 'Idempotency-Key': key }),
  };
}

/** The parameters in a body, or undefined if it cannot be read. */
function decodedBody(path: string, body: string): Record<string, unknown> | undefined {
  if (!isV2(path) || body === '') return decodeForm(body);
  try {
    return decodeJson(body);
  } catch {
    return undefined;
  }
}

const notJson: ApiAnswer = {
  status: 400,
  body: JSON.stringify({ error: { code: 'invalid_json', message: 'The request body is not valid JSON.' } }),
};

const tooLarge: ApiAnswer = {
  status: 413,
  body: JSON.stringify({ error: { type: 'invalid_request_error', message: 'Request body too large.' } }),
};

function record(requests: RecordedRequest[], { key: _, ...request }: ApiRequest) {
  const note = { ...request, status: undefined as number | undefined };
  requests.push(note);
  if (requests.length > remembered) requests.shift();
  return note;
}
