import { Argument, type Command } from 'commander';
import { appArgument, example, origin } from '../arguments.ts';
import type { Context } from '../context.ts';
import { notThere } from '../errors.ts';
import { allOf, answerOf } from '../manage/answer.ts';
import { type Management, withManagement } from '../manage/api.ts';
import { type CommandResult, lines } from '../output.ts';

const PATH = '/management/v1/apps/{app_id}/origins';

/** `gangway origin …` */
export function addOriginCommands(program: Command, context: Context): void {
  const origins = program.command('origin').description('the origins that an app’s portals may return to');
  const originArgument = () =>
    new Argument('<origin>', 'scheme, host and port; http only for localhost in test mode').argParser(origin);

  origins
    .command('add')
    .description('allow an origin')
    .addArgument(appArgument())
    .addArgument(originArgument())
    .addHelpText(
      'after',
      example('gangway origin add 22222222-2222-2222-2222-222222222222 https://app.example.com'),
    )
    .action((appId: string, origin: string) =>
      withManagement(context, (management) => add(management, appId, origin)),
    );

  origins
    .command('list')
    .description('list an app’s allowed origins')
    .addArgument(appArgument())
    .addHelpText('after', example('gangway origin list 22222222-2222-2222-2222-222222222222'))
    .action((appId: string) => withManagement(context, (management) => list(management, appId)));

  origins
    .command('remove')
    .description('remove an allowed origin')
    .addArgument(appArgument())
    .addArgument(originArgument())
    .addHelpText(
      'after',
      example('gangway origin remove 22222222-2222-2222-2222-222222222222 https://app.example.com'),
    )
    .action((appId: string, origin: string) =>
      withManagement(context, (management) => remove(management, appId, origin)),
    );
}

async function add({ api }: Management, appId: string, origin: string): Promise<CommandResult> {
  const call = api.POST(PATH, { params: { path: { app_id: appId } }, body: { origin } });
  const data = await answerOf(call, { app_id: appId });
  const text = data.added ? `App ${appId} allows ${origin}.` : `App ${appId} allowed ${origin} already.`;
  return { data, text };
}

async function list({ api }: Management, appId: string): Promise<CommandResult> {
  const items = api.items(PATH, { params: { path: { app_id: appId } } });
  const all = (await allOf(items, { app_id: appId })).map(({ origin }) => origin);
  const none = `App ${appId} allows no origins. Add one: gangway origin add ${appId} <origin>`;
  return { data: all, text: all.length ? lines(all) : none };
}

/** Says which tenants' default return URLs are refused from now on. */
async function remove({ api }: Management, appId: string, origin: string): Promise<CommandResult> {
  const call = api.DELETE(PATH, { params: { path: { app_id: appId }, query: { origin } } });
  const data = await answerOf(call, { app_id: appId });
  if (!data.removed) throw notThere('origin', origin, 'gangway origin list <app>');
  const refused = data.tenants_with_refused_default_return_url;
  const warning = `\nThe default return URLs of these tenants are refused from now on:\n  ${refused.join('\n  ')}`;
  return { data, text: `App ${appId} allows ${origin} no longer.${refused.length ? warning : ''}` };
}
