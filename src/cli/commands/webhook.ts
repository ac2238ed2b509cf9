import { type Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../../config.ts';
import { count, destinationId, example } from '../arguments.ts';
import { type Context, print, withStore } from '../context.ts';
import { AnsweredFailure } from '../errors.ts';
import { createWebhook, deleteWebhook, listWebhooks, pingWebhook, rotateWebhook } from '../webhooks.ts';

/** `gangway webhook …` */
export function addWebhookCommands(program: Command, context: Context): void {
  const webhook = program
    .command('webhook')
    .description('where Stripe sends its events: its event destinations');
  const config = () => readConfig(context.env);

  webhook
    .command('create')
    .description('have Stripe send all events that Gangway acts on; the signing secret is shown only once')
    .argument(
      '<url>',
      'where your Gangway can be reached; without a path, /v1/billing/webhook is added',
      httpUrl,
    )
    .addOption(
      new Option('--payload <form>', 'the form of the events; Stripe recommends thin ones')
        .choices(['thin', 'snapshot'])
        .default('thin'),
    )
    .addHelpText('after', example('gangway webhook create https://gangway.example.com'))
    .action(async (url: string, { payload }: { payload: 'thin' | 'snapshot' }) =>
      print(context, await createWebhook(config(), url, payload)),
    );

  webhook
    .command('list')
    .description('list the Stripe account’s event destinations, and whether they lack event types')
    .addHelpText('after', example('gangway webhook list'))
    .action(async () => print(context, await listWebhooks(config())));

  webhook
    .command('rotate')
    .description('create a destination with a new secret beside an old one, and say how to switch over')
    .addArgument(destination(webhook))
    .addHelpText('after', example('gangway webhook rotate ed_1Example'))
    .action(async (id: string) => print(context, await rotateWebhook(config(), id)));

  webhook
    .command('ping')
    .description('have Stripe send a test event; exits 1 if it does not arrive')
    .addArgument(destination(webhook))
    .option('--timeout <s>', 'how many seconds to wait for it', count(600), 10)
    .addHelpText('after', example('gangway webhook ping ed_1Example'))
    .action(async (id: string, { timeout }: { timeout: number }) => {
      let arrived = false;
      await withStore(context, async (store, config) => {
        const result = await pingWebhook(store, config, id, timeout);
        arrived = result.arrived;
        return result;
      });
      if (!arrived) throw new AnsweredFailure();
    });

  webhook
    .command('delete')
    .description('delete an event destination, for good')
    .addArgument(destination(webhook))
    .addHelpText('after', example('gangway webhook delete ed_1Example'))
    .action(async (id: string) => print(context, await deleteWebhook(config(), id)));
}

const destination = (command: Command) =>
  command
    .createArgument('<id>', 'the destination’s id, as `gangway webhook list` shows it')
    .argParser(destinationId);

function httpUrl(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('It must be an https URL, or in test mode an http one.');
  if (new URL(text).username || new URL(text).password)
    throw new InvalidArgumentError('Leave out user name and password.');
  return text;
}
