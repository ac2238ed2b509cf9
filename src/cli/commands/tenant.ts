import { type Command, Option } from 'commander';
import { appArgument, customerId, example, name, tenantArgument, uuid } from '../arguments.ts';
import type { Context } from '../context.ts';
import { withManagement } from '../manage/api.ts';
import { showSubscription } from '../subscription.ts';
import {
  activateTenant,
  createTenant,
  deactivateTenant,
  linkCustomer,
  listTenants,
  renameTenant,
  setDefaultReturnUrl,
  showTenant,
} from '../tenants.ts';
import { addTenantExportCommand } from './tenant-export.ts';
import { addTenantImportCommand } from './tenant-import.ts';

interface CreateOptions {
  readonly id?: string;
  readonly defaultReturnUrl?: string;
}

/** `gangway tenant …` */
export function addTenantCommands(program: Command, context: Context): void {
  const tenant = program.command('tenant').description('the customers of an app, each with its own portal');

  tenant
    .command('create')
    .description('create a tenant')
    .addArgument(appArgument())
    .argument('<name>', 'its name, which its Stripe customer gets', name)
    .option('--id <uuid>', 'its id, if it has one elsewhere already; a new one by default', uuid)
    .option('--default-return-url <url>', 'where its portals return to if a call names no URL')
    .addHelpText(
      'after',
      example('gangway tenant create 22222222-2222-2222-2222-222222222222 "First customer"'),
    )
    .action((appId: string, name: string, options: CreateOptions) =>
      withManagement(context, (management) => createTenant(management, { appId, name, ...options })),
    );

  tenant
    .command('list')
    .description('list tenants')
    .option('--app <uuid>', 'only those of this app', uuid)
    .addHelpText('after', example('gangway tenant list --app 22222222-2222-2222-2222-222222222222'))
    .action(({ app }: { app?: string }) =>
      withManagement(context, (management) => listTenants(management, app)),
    );

  tenant
    .command('show')
    .description('show a tenant, its members, API keys and Stripe customers')
    .addArgument(tenantArgument())
    .addHelpText('after', example('gangway tenant show 11111111-1111-1111-1111-111111111111'))
    .action((id: string) => withManagement(context, (management) => showTenant(management, id)));

  tenant
    .command('subscription')
    .description('show a tenant’s subscription as Gangway knows it; Stripe is not asked')
    .addArgument(tenantArgument())
    .addHelpText('after', example('gangway tenant subscription 11111111-1111-1111-1111-111111111111'))
    .action((id: string) => withManagement(context, (management) => showSubscription(management, id)));

  tenant
    .command('rename')
    .description('change a tenant’s name')
    .addArgument(tenantArgument())
    .argument('<name>', 'its name, which its Stripe customer gets', name)
    .addHelpText(
      'after',
      example('gangway tenant rename 11111111-1111-1111-1111-111111111111 "First customer"'),
    )
    .action((id: string, name: string) =>
      withManagement(context, (management) => renameTenant(management, id, name)),
    );

  tenant
    .command('default-return-url')
    .description('set where a tenant’s portals return to if a call names no URL')
    .addArgument(tenantArgument())
    .argument('[url]', 'a URL of an origin that its app allows')
    .addOption(new Option('--none', 'no default: each call must name a URL'))
    .addHelpText(
      'after',
      example(
        'gangway tenant default-return-url 11111111-1111-1111-1111-111111111111 https://app.example.com/account',
      ),
    )
    .action((id: string, url: string | undefined, options: { none?: true }, command: Command) => {
      if ((url === undefined) !== (options.none === true))
        command.error('error: give either a URL or --none');
      return withManagement(context, (management) => setDefaultReturnUrl(management, id, url ?? null));
    });

  tenant
    .command('link-customer')
    .description('link a tenant to an existing Stripe customer, in place of any other')
    .addArgument(tenantArgument())
    .argument('<customer>', 'Stripe’s id, cus_…', customerId)
    .addHelpText(
      'after',
      example('gangway tenant link-customer 11111111-1111-1111-1111-111111111111 cus_Example'),
    )
    .action((id: string, customer: string) =>
      withManagement(context, (management) => linkCustomer(management, id, customer)),
    );

  tenant
    .command('deactivate')
    .description('refuse all requests for a tenant from now on; nothing is deleted')
    .addArgument(tenantArgument())
    .addHelpText('after', example('gangway tenant deactivate 11111111-1111-1111-1111-111111111111'))
    .action((id: string) => withManagement(context, (management) => deactivateTenant(management, id)));

  tenant
    .command('activate')
    .description('make a deactivated tenant active again')
    .addArgument(tenantArgument())
    .addHelpText('after', example('gangway tenant activate 11111111-1111-1111-1111-111111111111'))
    .action((id: string) => withManagement(context, (management) => activateTenant(management, id)));

  addTenantImportCommand(tenant, context);
  addTenantExportCommand(tenant, context);
}
