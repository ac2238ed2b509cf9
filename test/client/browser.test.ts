/** The client as a front end's bundler takes it. */
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import { startTestGangway, USERDOCKS_BODY } from '../support/gangway.ts';

const CLIENT = fileURLToPath(new URL('../../src/client/index.ts', import.meta.url));

/** All that a browser must have. No `process`, no `Buffer`, no modules. */
const WEB = {
  AbortController,
  AbortSignal,
  fetch,
  FormData,
  Headers,
  Request,
  Response,
  URL,
  URLSearchParams,
};

test('runs on what browsers have, in a small bundle', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [CLIENT],
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    globalName: 'client',
    metafile: true,
    write: false,
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error('esbuild made no bundle');
  expect(Object.keys(metafile.inputs)).toEqual([
    expect.stringMatching(/(^|\/)node_modules\/openapi-fetch\//),
    'src/client/index.ts',
  ]);
  expect(bundle.contents.length).toBeLessThan(8_000);

  const gangway = await startTestGangway();
  try {
    const call = runInNewContext(
      `${bundle.text}; (options, path, init) => client.createUserdocksClient(options).POST(path, init)`,
      WEB,
    );
    const { response } = await call(
      { baseUrl: gangway.url, token: await gangway.token() },
      '/api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals',
      { params: { path: { appUuid: DEMO.appId } }, body: USERDOCKS_BODY },
    );
    expect(response.status).toBe(200);
  } finally {
    await gangway.close();
  }
});
