/** The docs, built from it once for a file of tests. */
import { mkdtemp } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Koa from 'koa';
import { buildDocs, writeSite } from '../../openapi/docs/build.ts';
import { folder as assetsOf } from '../../src/assets.ts';
import { service } from '../../src/dialects/service/dialect.ts';
import { docs } from '../../src/http/docs.ts';
import { observeRequests } from '../../src/http/request.ts';
import { securityHeaders } from '../../src/http/security-headers.ts';
import { Signals } from '../../src/observe/signals.ts';
import { listenForTest } from './listen.ts';

/** Builds the docs into a new folder, for a service to serve. The caller removes it. */
export async function docsInFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-test-docs-'));
  await writeSite(folder, await buildDocs());
  return folder;
}

interface RawResponse {
  readonly status: number | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Serves the docs in this folder as the service does, with nothing behind them. Close it after the test. */
export async function serveDocs(folder: string) {
  const app = new Koa();
  app.use(securityHeaders());
  app.use(observeRequests(new Signals(() => {})));
  app.use(await docs(assetsOf(folder), service));
  const server = await listenForTest(app);
  return {
    url: server.url,
    /** Like `fetch`, but nothing is added to the request, and nothing unpacked. */
    raw: (method: string, path: string, headers: http.OutgoingHttpHeaders) =>
      new Promise<RawResponse>((resolve, reject) => {
        const request = http.request(server.url + path, { method, headers }, async (response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk);
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        });
        request.on('error', reject).end();
      }),
    close: () => server.close(1000),
  };
}
