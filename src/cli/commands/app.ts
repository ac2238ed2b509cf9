import { type Command, Option } from 'commander';
import type { Store } from '../../store/store.ts';
import { appArgument, example, issuer, name, portalConfigurationId, uuid } from '../arguments.ts';
import { type Context, withStore } from '../context.ts';
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
  const change = (id: string, done: string, work: (admin: Store['admin']) => Promise<unknown>) =>
    withStore(context, async ({ admin }) => {
      await work(admin);
      return { data: await admin.showApp(id), text: `App ${id} ${done}.` };
    });

  app
    .command('create')
    .description('create an app')
    .argument('<name>', 'what people call it', name)
    .option('--id <uuid>', 'the id it has elsewhere already; a new one by default', uuid)
    .option('--issuer <issuer>', 'the `iss` of its users’ tokens', issuer)
    .option(
      '--portal-configuration <id>',
      'Stripe’s id of its own portal configuration',
      portalConfigurationId,
    )
    .addHelpText('after', example('gangway app create "Acme" --issuer 55555555-5555-5555-5555-555555555555'))
    .action((name: string, options: CreateOptions) =>
      withStore(context, ({ admin }) => create(admin, name, options)),
    );

  app
    .command('list')
    .description('list all apps')
    .addHelpText('after', example('gangway app list'))
    .action(() => withStore(context, ({ admin }) => list(admin)));

  app
    .command('show')
    .description('show an app, its keys and its origins')
    .addArgument(appArgument())
    .addHelpText('after', example('gangway app show 22222222-2222-2222-2222-222222222222'))
    .action((id: string) => withStore(context, ({ admin }) => show(admin, id)));

  app
    .command('enable')
    .description('let an app’s tenants open portals again')
    .addArgument(appArgument())
    .addHelpText('after', example('gangway app enable 22222222-2222-2222-2222-222222222222'))
    .action((id: string) => change(id, 'is enabled', (admin) => admin.setAppEnabled(id, true)));

  app
    .command('disable')
    .description('refuse all portals of an app, from now on')
    .addArgument(appArgument())
    .addHelpText('after', example('gangway app disable 22222222-2222-2222-2222-222222222222'))
    .action((id: string) =>
      change(id, 'is disabled: its requests get 403', (admin) => admin.setAppEnabled(id, false)),
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
      change(id, `accepts tokens of issuer ${value}`, (admin) => admin.setIssuer(id, value)),
    );

  app
    .command('portal-configuration')
    .description('set which of Stripe’s portal configurations an app uses')
    .addArgument(appArgument())
    .argument('[configuration]', 'Stripe’s id, bpc_…', portalConfigurationId)
    .addOption(new Option('--default', 'go back to the Stripe account’s default one'))
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
        return change(id, done, (admin) => admin.setPortalConfiguration(id, configuration ?? null));
      },
    );
}

async function create(admin: Store['admin'], name: string, options: CreateOptions): Promise<CommandResult> {
  const id = await admin.createApp({ name, ...options });
  const next = [
    ...(options.issuer ? [] : [`gangway app issuer ${id} <issuer>`]),
    `gangway app-key add ${id} <public-key.pem>`,
    `gangway origin add ${id} <https://…>`,
    `gangway tenant create ${id} <name>`,
  ];
  return { data: await admin.showApp(id), text: `Created app ${id}. Next:\n  ${next.join('\n  ')}` };
}

async function list(admin: Store['admin']): Promise<CommandResult> {
  const apps = await admin.listApps();
  const rows = apps.map((app) => [app.id, app.name, state(app), app.created_at]);
  return {
    data: apps,
    text: apps.length
      ? table(['ID', 'NAME', 'STATE', 'CREATED'], rows)
      : 'No apps yet. Create one: gangway app create <name>',
  };
}

async function show(admin: Store['admin'], id: string): Promise<CommandResult> {
  const app = await admin.showApp(id);
  const text = fields({
    id: app.id,
    name: app.name,
    state: state(app),
    issuer: app.issuer,
    'portal configuration': app.portal_configuration ?? 'the account’s default',
    origins: app.origins.length ? app.origins : null,
    keys: app.keys.length ? app.keys.map(({ id, created_at }) => `${id}  ${created_at}`) : null,
    created: app.created_at,
  });
  return { data: app, text };
}

const state = ({ disabled_at }: { disabled_at: string | null }) =>
  disabled_at ? `disabled at ${disabled_at}` : 'enabled';
