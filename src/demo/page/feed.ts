/** Sends the journal to pages, as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
import { Readable } from 'node:stream';
import type Koa from 'koa';
import type { Entry, Journal } from './journal.ts';

/** Feeds at once: a browser opens six to one host at most. */
const MAX_FEEDS = 16;
/** Bytes that may wait for a page that does not read. */
const MAX_WAITING = 1024 * 1024;
/** Milliseconds between two signs of life, by which a page that has gone is noticed. */
const SIGN_OF_LIFE = 15_000;

export class Feeds {
  readonly #journal: Journal;
  readonly #open = new Set<Readable>();
  #closed = false;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /**
   * Answers with what has happened to the tenant so far, and with what happens from now on. A page that asks again gets the same
   * entries again, and knows them by their ids. Answers 503 where no further feed can be opened.
   */
  answer(ctx: Koa.Context, tenant: string): void {
    if (this.#closed || this.#open.size >= MAX_FEEDS) {
      ctx.status = 503;
      return;
    }
    ctx.type = 'text/event-stream';
    ctx.body = this.#feed(tenant, ctx.req.socket.localPort);
  }

  /** Ends them all, for a shutdown waits for every response. */
  close(): void {
    this.#closed = true;
    for (const feed of this.#open) feed.push(null);
  }

  /** @param port Ours: what is delivered to others, at which Gangway has listened before, is not of interest. */
  #feed(tenant: string, port: number | undefined): Readable {
    const feed = new Readable({ read() {} });
    const send = (text: string) => {
      feed.push(text);
      if (feed.readableLength > MAX_WAITING) feed.destroy();
    };
    const tell = (entry: Entry) => {
      if (entry.tenant !== tenant || (entry.kind === 'delivery' && portOf(entry.to) !== port)) return;
      send(`data: ${JSON.stringify(entry)}\n\n`);
    };
    const unsubscribe = this.#journal.subscribe(tell);
    const tellTime = () => send(`event: clock\ndata: ${JSON.stringify(this.#journal.time())}\n\n`);
    const timer = setInterval(tellTime, SIGN_OF_LIFE);
    this.#open.add(feed);
    feed.once('close', () => {
      unsubscribe();
      clearInterval(timer);
      this.#open.delete(feed);
    });
    tellTime();
    for (const entry of this.#journal.entries(tenant)) tell(entry);
    return feed;
  }
}

const portOf = (url: string): number | undefined =>
  URL.canParse(url) ? Number(new URL(url).port) || 80 : undefined;
