/**
 * The pages of sandbox mode alone: `/sandbox`, a demo of both dialects on one tenant, and `/sandbox/provision`, of the management API. Their
 * paths are not in the contract.
 *
 * They hand out credentials and move the clock, so no other page may read or ask for any of it. Whatever does not name this machine as
 * its host is refused: a page of another site can have its own name lead here (“DNS rebinding”), but its browser sends that name. What
 * acts or tells of a tenant is refused to pages of other origins, which browsers say in `Sec-Fetch-Site` and `Origin`. The service itself
 * listens at 127.0.0.1 in sandbox mode.
 */
import type Koa from 'koa';
import type { ErrorForm } from '../../contract/dialect.ts';
import { sendError } from '../../contract/send.ts';
import { sendStatic } from '../../http/static-file.ts';
import { isLocal } from '../../sandbox/incoming.ts';
import { advance, DURATIONS, type Sandbox, secondsIn } from '../../sandbox/index.ts';
import { isSameOrigin } from '../../sandbox/pages/same-origin.ts';
import type { Store } from '../../store/store.ts';
import { Feeds } from './feed.ts';
import { pageFiles } from './files.ts';
import { Journal } from './journal.ts';
import { newOperatorSession, type OperatorSession } from './operator.ts';
import { newSession } from './session.ts';

export interface SandboxPage {
  readonly serve: Koa.Middleware;
  readonly refreshed: Journal['refreshed'];
  /** Ends the feeds. */
  close(): void;
}

interface Parts {
  readonly store: Store;
  readonly sandbox: Sandbox;
  /** Where the demo credentials are kept. */
  readonly folder: string;
  /** Whether the management API is served at the page's own address. */
  readonly servesManagement: boolean;
  /** Says what an error looks like. */
  readonly dialect: ErrorForm<'service'>;
}

/** Reads the pages' files once. */
export async function sandboxPage(parts: Parts): Promise<SandboxPage> {
  const { store, sandbox, folder, servesManagement, dialect } = parts;
  const files = await pageFiles();
  const journal = new Journal(sandbox);
  const feeds = new Feeds(journal);

  /** What is answered at each path, beside the files, to the pages alone. */
  const actions: Readonly<Record<string, readonly [method: string, act: (ctx: Koa.Context) => unknown]>> = {
    '/sandbox/feed': ['GET', (ctx) => feeds.answer(ctx, String(ctx.query.tenant))],
    '/sandbox/session': ['POST', startSession],
    '/sandbox/operator': ['POST', startProvisioning],
    '/sandbox/clock': ['POST', moveClock],
  };

  async function startSession(ctx: Koa.Context): Promise<void> {
    ctx.body = await newSession(store, folder, `http://${ctx.host}`);
  }

  async function startProvisioning(ctx: Koa.Context): Promise<void> {
    const session: OperatorSession = servesManagement
      ? await newOperatorSession(store, folder, `http://${ctx.host}`)
      : { served: false };
    ctx.body = session;
  }

  function moveClock(ctx: Koa.Context): void {
    const seconds = secondsIn(String(ctx.query.advance));
    if (seconds === undefined) {
      ctx.status = 400;
      ctx.body = `advance must be ${DURATIONS}\n`;
      return;
    }
    advance(sandbox.world, seconds);
    ctx.body = { time: journal.time() };
  }

  return {
    refreshed: (claim, findings) => journal.refreshed(claim, findings),
    close() {
      feeds.close();
      journal.close();
    },
    async serve(ctx, next) {
      const path: string = ctx.state.path;
      const file = files.get(path);
      const [method, act] = Object.hasOwn(actions, path) ? (actions[path] ?? []) : [];
      if (!file && !act) return next();
      const methods = method ? [method] : ['GET', 'HEAD'];
      if (!methods.includes(ctx.method))
        return sendError(ctx, dialect, 'METHOD_NOT_ALLOWED', { Allow: methods.join(', ') });
      ctx.set('Cache-Control', 'no-store');
      if (!isLocal(ctx.req) || (act && !isSameOrigin(ctx.headers))) ctx.status = 403;
      else if (act) await act(ctx);
      else if (file) await sendStatic(ctx, file);
    },
  };
}
