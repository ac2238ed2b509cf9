import type { Command } from 'commander';
import { appArgument, example } from '../arguments.ts';
import { type Context, withStore } from '../context.ts';
import { AnsweredFailure } from '../errors.ts';
import { applyPortal, diffPortal, showPortal } from '../portal/portal.ts';

/** The exit code for what differs. */
const DIFFERS = 3;
const APP = '22222222-2222-2222-2222-222222222222';

/** `gangway portal …` */
export function addPortalCommands(program: Command, context: Context): void {
  const portal = program
    .command('portal')
    .description('what the portals of apps offer: their configurations at Stripe, kept as files');
  const file = () => portal.createArgument('<file>', 'YAML or JSON with Stripe’s field names; - for stdin');

  portal
    .command('show')
    .description('print an app’s current portal configuration at Stripe, as a file')
    .addArgument(appArgument())
    .addHelpText('after', example(`gangway portal show ${APP} > portal.yaml`))
    .action((appId: string) => withStore(context, (store, config) => showPortal(store, config, appId)));

  portal
    .command('diff')
    .description('show what `apply` would change, field by field; exits 3 if anything would')
    .addArgument(appArgument())
    .addArgument(file())
    .addHelpText('after', example(`gangway portal diff ${APP} portal.yaml`))
    .action(async (appId: string, name: string) => {
      let differs = false;
      await withStore(context, async (store, config) => {
        const result = await diffPortal(store, config, appId, name);
        differs = result.differs;
        return result;
      });
      if (differs) throw new AnsweredFailure(DIFFERS);
    });

  portal
    .command('apply')
    .description('change an app’s portal configuration to what a file says; the rest stays as it is')
    .addArgument(appArgument())
    .addArgument(file())
    .addHelpText('after', example(`gangway portal apply ${APP} portal.yaml`))
    .action((appId: string, name: string) =>
      withStore(context, (store, config) => applyPortal(store, config, appId, name)),
    );
}
