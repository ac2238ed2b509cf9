/** Commands that are given secrets where something else belongs: what they print on their failure tells none of them. */
import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { createProgram } from '../../../src/cli/program.ts';
import { reportSettings } from '../../../src/config.ts';
import { cliWithTenant, runProcess } from '../../cli/support.ts';
import { startServer } from '../../support/provider.ts';
import { Secrets } from './secrets.ts';

const random = () => randomBytes(24).toString('hex');
const token = [{ alg: 'RS256' }, { sub: random() }]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(random())
  .join('.');

/** A secret of each kind, as somebody may paste it. */
const PASTED: Readonly<Record<string, string>> = {
  'tenant’s key': `hb_live_${random()}`,
  'app’s key': `ud_test_${random()}`,
  'operator’s key': `gw_live_${random()}`,
  'Stripe key': `sk_live_${random()}`,
  'restricted key': `rk_test_${random()}`,
  'webhook secret': `whsec_${random()}`,
  token,
  'private key': `-----BEGIN PRIVATE KEY-----\n${random()}\n-----END PRIVATE KEY-----\n`,
  'address of a portal': `https://billing.stripe.com/p/session/live_${random()}`,
  'address with a password': `postgres://gangway:${random()}@127.0.0.1:1/gangway`,
};

function known(): Secrets {
  const secrets = new Secrets();
  for (const [name, secret] of Object.entries(PASTED)) secrets.add(name, secret);
  secrets.add('private key', PASTED['private key']?.split('\n')[1] ?? '');
  secrets.add('password', /:(\w{48})@/.exec(PASTED['address with a password'] ?? '')?.[1] ?? '');
  return secrets;
}

/** These start something that does not end by itself. */
const ENDLESS = ['serve'];
const io = { env: {}, json: false, writeOut: () => {}, writeErr: () => {} };
const leaves = (command: Command, words: readonly string[] = []): [string[], Command][] =>
  command.commands.length > 0
    ? command.commands.flatMap((child) => leaves(child, [...words, child.name()]))
    : [[[...words], command]];
const COMMANDS = leaves(createProgram(io)).filter(([words]) => !ENDLESS.includes(words.join(' ')));

/** The command with this text wherever it takes one: as each argument, as each option, as an option that there is not. */
function* misuses([words, command]: [string[], Command], text: string): Generator<string[]> {
  const plain = command.registeredArguments.map(() => text);
  yield [...words, ...plain];
  yield [...words, ...plain, text];
  yield [...words, ...plain, `--${text}`];
  for (const option of command.options)
    if (option.required || option.optional) yield [...words, ...plain, option.long ?? '', text];
}

test.each(COMMANDS.map((command) => [command[0].join(' '), command] as const))(
  'gangway %s',
  async (_, command) => {
    const secrets = known();
    const cli = await cliWithTenant();
    let failures = 0;
    for (const text of Object.values(PASTED))
      for (const args of misuses(command, text))
        for (const json of [[], ['--json']]) {
          const { code, stdout, stderr } = await cli.run(...args, ...json);
          // What was done shows what was done it with: a name is a name.
          if (code === 0) continue;
          failures++;
          expect(secrets.foundIn(stdout + stderr), `gangway ${args.join(' ')}`).toEqual([]);
        }
    expect(failures).toBeGreaterThan(0);
  },
  60_000,
);

test.each(Object.entries(PASTED))('%s: as any setting, and as a file of one', async (_, text) => {
  const secrets = known();
  const cli = await cliWithTenant();
  // A folder of that name would be made.
  const settings = reportSettings({}).filter(({ name }) => name !== 'SANDBOX_DIR');
  for (const { name } of [...settings, { name: 'GANGWAY_OPERATOR_KEY' }]) {
    for (const setting of [name, `${name}_FILE`]) {
      // What has a Stripe key has its store elsewhere.
      cli.env.DATABASE_URL = `file:${cli.folder}/own.db`;
      if (name === 'DATABASE_URL') delete cli.env.DATABASE_URL;
      cli.env[setting] = text;
      const results = [
        await cli.run('app', 'list'),
        await cli.run('app', 'list', '--url', 'http://127.0.0.1:1'),
        await cli.run('config'),
        await cli.run('config', '--json'),
      ];
      delete cli.env[setting];
      for (const { stdout, stderr } of results) expect(secrets.foundIn(stdout + stderr), setting).toEqual([]);
    }
  }
});

test('a Gangway elsewhere that refuses the key, or answers with nonsense that has it', async () => {
  const secrets = known();
  const operatorKey = PASTED['operator’s key'] ?? '';
  for (const status of [200, 401, 404, 500]) {
    const url = await startServer(({ headers }, response) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(headers));
    });
    const cli = await cliWithTenant({ GANGWAY_OPERATOR_KEY: operatorKey });
    for (const json of [[], ['--json']]) {
      const { code, stdout, stderr } = await cli.run('app', 'show', random(), '--url', url, ...json);
      expect(code).not.toBe(0);
      expect(secrets.foundIn(stdout + stderr)).toEqual([]);
    }
  }
});

test('a server that does not start for what is in its environment', async () => {
  const secrets = known();
  const {
    'Stripe key': key = '',
    'webhook secret': signing = '',
    'address with a password': database = '',
  } = PASTED;
  for (const env of [
    { STRIPE_SECRET_KEY: `${key}!` },
    { STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: `${signing} ${signing}` },
    { STRIPE_SECRET_KEY: key, DATABASE_URL: `x${database}` },
    { STRIPE_SECRET_KEY: key, DATABASE_URL: database },
    {
      STRIPE_SECRET_KEY: key,
      DATABASE_URL: `postgres://127.0.0.1:1/gangway?user=gangway&password=${signing}`,
    },
    { STRIPE_SECRET_KEY: key, STRIPE_SECRET_KEY_FILE: `/${signing}` },
  ]) {
    const { code, stdout, stderr } = await runProcess({ ...env, LOG_LEVEL: 'trace', PORT: '0' }, 'serve');
    expect(code, JSON.stringify(env)).toBe(1);
    expect(secrets.foundIn(stdout + stderr)).toEqual([]);
    expect(stderr).not.toBe('');
  }
});
