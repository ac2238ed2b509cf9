import { type Command, Option } from 'commander';
import { appArgument, example, issuer, name, portalConfigurationId, uuid } from '../arguments.ts';
import type { Context } from '../context.ts';
import { CliError } from '../errors.ts';
import { allOf, answerOf, isRefusal } from '../manage/answer.ts';
import { type Management, withManagement } from '../manage/api.ts';
import { given } from '../manage/given.ts';
import { type CommandResult, fields, table } from '../output.ts';

interface CreateOptions {
  readonly id?: string;
  readonly issuer?: string;
  readonly portalConfiguration?: string;
}

/** `gangway app …` */
export function addAppCommands(program: Command, context: Context): void {
  const app = program.command('app').description('the products whose tenants get portals');
  /** A command that changes an app and answers with what it is then. */
  const change = (id: string, done: string, work: (management: Management) => Promise<unknown>) =>
    withManagement(context, async (management) => ({
      data: await work(management),
      text: `App ${id} ${done}.`,
    }));

  app
    .command('create')
    .description('create an app')
    .argument('<name>', 'what people call it', name)
    .option('--id <uuid>', 'its id, if it has one elsewhere already; a new one by default', uuid)
    .option('--issuer <issuer>', 'the `iss` of its users’ tokens', issuer)
    .option(
      '--portal-configuration <id>',
      'the Stripe id of its own portal configuration',
      portalConfigurationId,
    )
    .addHelpText('after', example('gangway app create "Acme" --issuer 55555555-5555-5555-5555-555555555555'))
    .action((name: string, options: CreateOptions) =>
      withManagement(context, (management) => create(management, name, options)),
    );

  app
    .command('list')
    .description('list all apps')
    .addHelpText('after', example('gangway app list'))
    .action(() => withManagement(context, list));

  app
    .command('show')
    .description('show an app, its keys and its origins')
    .addArgument(appArgument())
    .addHelpText('after', example('gangway app show 22222222-2222-2222-2222-222222222222'))
    .action((id: string) => withManagement(context, (management) => show(management, id)));

  app
    .command('rename')
    .description('change what an app is called')
    .addArgument(appArgument())
    .argument('<name>', 'what people call it', name)
    .addHelpText('after', example('gangway app rename 22222222-2222-2222-2222-222222222222 "Acme"'))
    .action((id: string, name: string) =>
      change(id, `is called ${name}`, (management) => update(management, id, { name })),
    );

  app
    .command('enable')
    .description('let an app’s tenants open portals again')
    .addArgument(appArgument())
    .addHelpText('after', example('gangway app enable 22222222-2222-2222-2222-222222222222'))
    .action((id: string) => change(id, 'is enabled', (management) => setEnabled(management, id, true)));

  app
    .command('disable')
    .description('refuse to open an app’s portals from now on')
    .addArgument(appArgument())
    .addHelpText('after', example('gangway app disable 22222222-2222-2222-2222-222222222222'))
    .action((id: string) =>
      change(id, 'is disabled: its requests get 403', (management) => setEnabled(management, id, false)),
    );

  app
    .command('issuer')
    .description('set the issuer (`iss`) of an app’s tokens')
    .addArgument(appArgument())
    .argument('<issuer>', 'exactly as the tokens carry it', issuer)
    .addHelpText(
      'after',
      example('gangway app issuer 22222222-2222-2222-2222-222222222222 55555555-5555-5555-5555-555555555555'),
    )
    .action((id: string, value: string) =>
      change(id, `accepts tokens of issuer ${value}`, (management) =>
        update(management, id, { issuer: value }),
      ),
    );

  app
    .command('portal-configuration')
    .description('set which Stripe portal configuration an app uses')
    .addArgument(appArgument())
    .argument('[configuration]', 'its Stripe id, bpc_…', portalConfigurationId)
    .addOption(new Option('--default', 'go back to the Stripe account’s default'))
    .addHelpText(
      'after',
      example('gangway app portal-configuration 22222222-2222-2222-2222-222222222222 bpc_1Example'),
    )
    .action(
      (id: string, configuration: string | undefined, options: { default?: true }, command: Command) => {
        if ((configuration === undefined) !== (options.default === true))
          command.error('error: give either a configuration or --default');
        const done = configuration
          ? `uses portal configuration ${configuration}; \`gangway doctor\` asks Stripe for it`
          : 'uses the account’s default portal configuration';
        return change(id, done, (management) =>
          update(management, id, { portal_configuration: configuration ?? null }),
        );
      },
    );
}

async function create({ api }: Management, name: string, options: CreateOptions): Promise<CommandResult> {
  const { id, issuer, portalConfiguration: portal_configuration } = options;
  const app = await answerOf(
    api.POST('/management/v1/apps', { body: given({ id, name, issuer, portal_configuration }) }),
  ).catch((error) => {
    throw isRefusal(error, 'CONFLICT')
      ? new CliError('ALREADY_EXISTS', `There is an app ${id} already. What there is: gangway app list`)
      : error;
  });
  const next = [
    ...(issuer ? [] : [`gangway app issuer ${app.id} <issuer>`]),
    `gangway app-key add ${app.id} <public-key.pem>`,
    `gangway origin add ${app.id} <https://…>`,
    `gangway tenant create ${app.id} <name>`,
  ];
  return { data: app, text: `Created app ${app.id}. Next:\n  ${next.join('\n  ')}` };
}

async function list({ api }: Management): Promise<CommandResult> {
  const apps = await allOf(api.items('/management/v1/apps', {}));
  const rows = apps.map((app) => [app.id, app.name, state(app), app.created_at]);
  return {
    data: apps,
    text: apps.length
      ? table(['ID', 'NAME', 'STATE', 'CREATED'], rows)
      : 'No apps yet. Create one: gangway app create <name>',
  };
}

async function show({ api }: Management, id: string): Promise<CommandResult> {
  const path = { params: { path: { app_id: id } } };
  const app = await answerOf(api.GET('/management/v1/apps/{app_id}', path), { app_id: id });
  const keys = await allOf(api.items('/management/v1/apps/{app_id}/public-keys', path));
  const origins = await allOf(api.items('/management/v1/apps/{app_id}/origins', path));
  const data = { ...app, keys, origins: origins.map(({ origin }) => origin) };
  const text = fields({
    id: app.id,
    name: app.name,
    state: state(app),
    issuer: app.issuer,
    'portal configuration': app.portal_configuration ?? 'the account’s default',
    origins: data.origins.length ? data.origins : null,
    keys: keys.length ? keys.map(({ id, created_at }) => `${id}  ${created_at}`) : null,
    created: app.created_at,
  });
  return { data, text };
}

type AppChange = {
  readonly name?: string;
  readonly issuer?: string;
  readonly portal_configuration?: string | null;
};

const update = ({ api }: Management, id: string, change: AppChange) =>
  answerOf(api.PATCH('/management/v1/apps/{app_id}', { params: { path: { app_id: id } }, body: change }), {
    app_id: id,
  });

const setEnabled = ({ api }: Management, id: string, enabled: boolean) => {
  const path = { params: { path: { app_id: id } } };
  const call = enabled
    ? api.POST('/management/v1/apps/{app_id}/enable', path)
    : api.POST('/management/v1/apps/{app_id}/disable', path);
  return answerOf(call, { app_id: id });
};

const state = ({ disabled_at }: { disabled_at: string | null }) =>
  disabled_at ? `disabled at ${disabled_at}` : 'enabled';
