import { randomUUID } from 'node:crypto';
import { type Command, Option } from 'commander';
import type { ApiKeyMode } from '../../billing/api-keys.ts';
import { BillingError } from '../../billing/errors.ts';
import type { Config } from '../../config.ts';
import { actorOf, LOCAL_OPERATOR } from '../../dialects/management/authenticate.ts';
import { OperatorKeys } from '../../provisioning/operator-keys.ts';
import { OPERATOR_SCOPES, type OperatorScope } from '../../provisioning/ports.ts';
import type { Store } from '../../store/store.ts';
import { example, uuid } from '../arguments.ts';
import { type Context, livemodeOf, withStore } from '../context.ts';
import { notThere } from '../errors.ts';
import { newRequestId } from '../manage/local.ts';
import { modeOption, toldOnce } from '../new-key.ts';
import { type CommandResult, table } from '../output.ts';

interface CreateOptions {
  readonly scope: readonly OperatorScope[];
  readonly app?: string;
  readonly mode?: ApiKeyMode;
}

const keysOf = ({ provisioning }: Store) =>
  new OperatorKeys({ store: provisioning, clock: { now: () => new Date(), newId: randomUUID } });

const actor = () => actorOf({ principal: LOCAL_OPERATOR, requestId: newRequestId() });

const failedWith = (error: unknown, code: string) => error instanceof BillingError && error.code === code;

/** `gangway operator-key …`: on the store here alone, for nobody makes a key by a key. */
export function addOperatorKeyCommands(program: Command, context: Context): void {
  const keys = program
    .command('operator-key')
    .description('the keys of the management API (gw_live_…, gw_test_…)');

  keys
    .command('create')
    .description('create an operator key, which is shown only once')
    .addOption(
      new Option('--scope <scope...>', 'read: is accepted for GET; write: for all other methods')
        .choices(OPERATOR_SCOPES)
        .makeOptionMandatory(),
    )
    .option('--app <uuid>', 'the only app that it may see and change; all by default', uuid)
    .addOption(modeOption())
    .addHelpText(
      'after',
      example(
        'gangway operator-key create --scope read --scope write',
        'gangway operator-key create --scope read --app 22222222-2222-2222-2222-222222222222',
      ),
    )
    .action((options: CreateOptions) =>
      withStore(context, (store, config) => create(store, config, options)),
    );

  keys
    .command('list')
    .description('list operator keys, without the keys themselves')
    .addHelpText('after', example('gangway operator-key list'))
    .action(() => withStore(context, list));

  keys
    .command('revoke')
    .description('revoke an operator key at once, for good')
    .argument('<key>', 'the key’s id, as `gangway operator-key list` shows it', uuid)
    .addHelpText('after', example('gangway operator-key revoke 0b8f6a5e-7d0c-4d0e-9d5c-3a1f2b4c5d6e'))
    .action((id: string) =>
      withStore(context, async (store) => {
        const revoked = await keysOf(store)
          .revoke(actor(), id)
          .catch((error) => {
            throw failedWith(error, 'API_KEY_UNKNOWN')
              ? notThere('operator key', id, 'gangway operator-key list')
              : error;
          });
        const text = revoked ? `Revoked operator key ${id}.` : `Operator key ${id} was revoked already.`;
        return { data: { id, revoked }, text };
      }),
    );
}

async function create(
  store: Store,
  config: Config,
  { scope: scopes, app, mode: chosen }: CreateOptions,
): Promise<CommandResult> {
  const livemode = livemodeOf(config);
  const mode = chosen ?? (livemode ? 'live' : 'test');
  const { key, secret } = await keysOf(store)
    .create(actor(), { mode, scopes, appId: app ?? null })
    .catch((error) => {
      throw failedWith(error, 'APP_UNKNOWN') ? notThere('app', app ?? '', 'gangway app list') : error;
    });
  const { id, appId, prefix, createdAt } = key;
  return {
    data: { id, mode, scopes: key.scopes, app_id: appId, prefix, created_at: createdAt, key: secret },
    text: toldOnce(`operator key ${id}`, { mode, livemode, secret }),
  };
}

async function list(store: Store): Promise<CommandResult> {
  const keys = await keysOf(store).list();
  const rows = keys.map((key) => [
    key.id,
    `${key.prefix}…`,
    key.scopes.join(', '),
    key.appId ?? 'all',
    key.createdAt,
    key.lastUsedAt,
    key.revokedAt,
  ]);
  const titles = ['ID', 'KEY', 'SCOPES', 'APP', 'CREATED', 'LAST USED', 'REVOKED'];
  const none =
    'No operator keys: the management API refuses everybody. Create one: gangway operator-key create --scope read --scope write';
  const data = keys.map(({ id, mode, scopes, appId, prefix, createdAt, lastUsedAt, revokedAt }) => ({
    id,
    mode,
    scopes,
    app_id: appId,
    prefix,
    created_at: createdAt,
    last_used_at: lastUsedAt,
    revoked_at: revokedAt,
  }));
  return { data, text: keys.length ? table(titles, rows) : none };
}
