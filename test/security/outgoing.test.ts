/** Whom the service calls: Stripe, and nobody that a caller names (SSRF). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, onTestFinished, test } from 'vitest';
import { DEMO } from '../../src/demo/data.ts';
import { SNAPSHOT_EVENT, THIN_EVENT } from '../dialects/event-causes.ts';
import { startTestGangway } from '../support/gangway.ts';
import { startServer } from '../support/provider.ts';

const SRC = join(import.meta.dirname, '../../src');

/** Files that can open a connection of their own, and to whom. */
const CALLERS: Readonly<Record<string, string>> = {
  'cli/commands/ready.ts':
    'a Gangway that is asked whether it is ready, with a timeout, and without following where it leads',
  'stripe/provider.ts': 'Stripe, by the agent of its client',
  'stripe/http-client.ts': 'Stripe',
  'sandbox/events/post.ts': 'the destinations of the sandbox’s events',
  'contract-test/run.ts': 'the deployment that is tested, from the command line',
  'cli/manage/patient-fetch.ts': 'the Gangway of --url, from the command line',
};

/** Modules that open connections. A server listens by `node:http`, too: what counts is what is taken of it. */
const CALLING = /^(node:)?(https?|http2|net|tls|dgram|dns|undici|ws)(\/promises)?$/;
const LISTENING = ['src/http/server.ts', 'src/sandbox/server.ts'].map((file) => file.slice(4));

/** Whether a file calls `fetch`, or takes a value of a module that opens connections. */
function canCall(file: string): boolean {
  const source = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.ESNext);
  let found = false;
  const look = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      /^(globalThis\.)?fetch$|createNodeHttpClient$|^(https?|net|tls)\.(request|get|connect)$/.test(
        node.expression.getText(source),
      )
    )
      found = true;
    if (ts.isImportDeclaration(node) && CALLING.test((node.moduleSpecifier as ts.StringLiteral).text)) {
      const { importClause } = node;
      const named = importClause?.namedBindings;
      const values =
        named && ts.isNamedImports(named) ? named.elements.filter(({ isTypeOnly }) => !isTypeOnly) : [];
      const harmless = ['createServer', 'validateHeaderName', 'validateHeaderValue'];
      const takes =
        importClause?.name !== undefined || values.some(({ name }) => !harmless.includes(name.text));
      if (!importClause?.isTypeOnly && takes && !LISTENING.includes(file)) found = true;
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

test('nothing but these files opens connections', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.filter(canCall).sort()).toEqual(Object.keys(CALLERS).sort());
});

test('no address in an event, a return URL or an origin is ever asked for', async () => {
  const asked: string[] = [];
  const lure = await startServer(({ url = '' }, response) => {
    asked.push(url);
    response.end('{}');
  });
  const gangway = await startTestGangway();
  onTestFinished(() => gangway.close());
  for (const operation of ['receiveBillingWebhook', 'receiveStripeWebhook'] as const) {
    const thin = { ...THIN_EVENT, id: `evt_ssrf${operation}`, snapshot_event: undefined };
    for (const [i, body] of [
      { ...thin, id: `${thin.id}1`, related_object: { ...THIN_EVENT.related_object, url: `${lure}/object` } },
      { ...thin, id: `${thin.id}2`, related_object: { id: `${lure}/id`, type: 'subscription', url: '//x' } },
      { ...thin, id: `${thin.id}3`, context: `${lure}/account` },
      {
        ...SNAPSHOT_EVENT,
        id: `${thin.id}4`,
        data: { object: { ...SNAPSHOT_EVENT.data.object, customer: `${lure}/customer`, url: lure } },
      },
    ].entries())
      expect((await gangway.call(operation, { body })).status, `${operation} ${i}`).toBe(200);
  }
  const { origin } = new URL(lure);
  const body = { origin };
  // http, and not of this machine's names: refused before anybody could be asked.
  await gangway.call('allowOrigin', { params: { app_id: DEMO.appId }, body });
  await gangway.call('createPortalSession', { body: { return_url: `${lure}/return` } });
  await gangway.call('createBillingPortal', { headers: { Origin: lure, Referer: lure } });
  await gangway.settle();
  expect(asked).toEqual([]);
});
