/** What is left of a request's body when it is answered early, as with a 401: nobody wants it, and it may have no end. */
import type { IncomingMessage } from 'node:http';
import type Koa from 'koa';

interface Rest {
  /** Bytes of it that are read and dropped, so that the connection can serve the next request. */
  readonly bytes: number;
  /** Milliseconds that they may take. */
  readonly timeout: number;
}

/** More than any body that an operation accepts: one that is only a little too large does not cost the answer that says so. */
const REST: Rest = { bytes: 2 * 1024 * 1024, timeout: 5_000 };

/**
 * Bounds what is read of a body once the response is out; then the connection is closed (RFC 9112, section 9.3). Where the announced
 * length says that this will happen, the response says so, too.
 */
export function cutUnreadBody(rest: Rest = REST): Koa.Middleware {
  return async ({ req, res }, next) => {
    res.once('prefinish', () => {
      if (!req.complete) dropRest(req, rest);
    });
    await next();
    if (!req.complete && Number(req.headers['content-length']) > rest.bytes) res.shouldKeepAlive = false;
  };
}

function dropRest(request: IncomingMessage, { bytes, timeout }: Rest): void {
  const { socket } = request;
  // Node would destroy a connection that is not kept as soon as the response is sent. If there are bytes to be read then, the caller's
  // kernel is told so and may throw the response away.
  socket.destroySoon = () => socket.end();
  const cut = () => socket.destroy();
  const timer = setTimeout(cut, timeout);
  request.once('close', () => {
    clearTimeout(timer);
    // From here on it ends as any other does: a caller that keeps its side open would keep all of it.
    Reflect.deleteProperty(socket, 'destroySoon');
    if (socket.writableEnded) socket.destroySoon();
  });
  let left = bytes;
  // Without a listener, Node would drop the rest itself, unseen.
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) cut();
  });
}
