import { type Command, Option } from 'commander';
import type { EventFilter } from '../../store/event-admin.ts';
import { EVENT_STATES } from '../../store/event-states.ts';
import { count, eventId, example, moment, objectId, uuid } from '../arguments.ts';
import { type Context, withStore } from '../context.ts';
import {
  listEvents,
  replayEvent,
  replayObject,
  replaySince,
  retryDead,
  retryEvent,
  showEvent,
} from '../events.ts';

interface ListOptions {
  readonly type?: string;
  readonly tenant?: string;
  readonly object?: string;
  readonly state?: EventFilter['state'];
  readonly limit: number;
}

const TAKEN_UP = '\nA running server takes it up within a second; without one, the next that starts does.';

/** `gangway events …` */
export function addEventsCommands(program: Command, context: Context): void {
  const events = program
    .command('events')
    .description('the events that Stripe has sent, and what became of them');

  events
    .command('list')
    .description('list events, the newest first')
    .option('--type <type>', 'only of this type, thin events and snapshots alike')
    .option('--tenant <uuid>', 'only of this tenant’s customers, subscriptions and invoices', uuid)
    .option('--object <id>', 'only about this Stripe object')
    .addOption(new Option('--state <state>', 'only in this state').choices([...EVENT_STATES]))
    .option('--limit <n>', 'at most this many', count(1000), 50)
    .addHelpText(
      'after',
      `
States:
  waiting  what it is about is yet to be refreshed, or will be tried again
  done     what it is about has been refreshed since
  dead     ten tries have failed: gangway events show <id>, then gangway events retry
  refused  of another Stripe account or mode
  ignored  of a type that is not known, or of a customer who is no tenant’s`,
    )
    .addHelpText(
      'after',
      example('gangway events list --state dead', 'gangway events list --object sub_1Example'),
    )
    .action(({ tenant, object, limit, ...filter }: ListOptions) =>
      withStore(context, (store) =>
        listEvents(store, { ...filter, tenantId: tenant, objectId: object }, limit),
      ),
    );

  events
    .command('show')
    .description('show an event and the state of what it is about')
    .argument('<id>', 'the event’s id', eventId)
    .option('--content', 'ask Stripe for the event itself, which it keeps for 30 days')
    .addHelpText('after', example('gangway events show evt_1Example --content'))
    .action((id: string, { content }: { content?: true }) =>
      withStore(context, ({ admin }, config) => showEvent(admin, config, id, content === true)),
    );

  events
    .command('retry')
    .description('try at once what was given up, or waits for its next try')
    .argument('[id]', 'the event’s id', eventId)
    .option('--all-dead', 'everything that was given up')
    .addHelpText('after', TAKEN_UP)
    .addHelpText('after', example('gangway events retry evt_1Example', 'gangway events retry --all-dead'))
    .action((id: string | undefined, { allDead }: { allDead?: true }, command: Command) => {
      if ((id === undefined) !== (allDead === true))
        command.error('error: give either an event or --all-dead');
      return withStore(context, ({ admin }) => (id === undefined ? retryDead(admin) : retryEvent(admin, id)));
    });

  events
    .command('replay')
    .description('refresh again what events are about, done or not')
    .argument('[id]', 'the event’s id', eventId)
    .option('--object <id>', 'this object, whether or not an event came', objectId)
    .option(
      '--since <time>',
      'what all events since this time are about, or so long ago: 30m, 24h, 7d',
      moment,
    )
    .addHelpText('after', TAKEN_UP)
    .addHelpText(
      'after',
      example(
        'gangway events replay evt_1Example',
        'gangway events replay --object sub_1Example',
        'gangway events replay --since 2h',
      ),
    )
    .action(
      (id: string | undefined, { object, since }: { object?: string; since?: Date }, command: Command) => {
        if ([id, object, since].filter((given) => given !== undefined).length !== 1)
          command.error('error: give one of an event, --object and --since');
        return withStore(context, (store, config) => {
          if (id !== undefined) return replayEvent(store.admin, id);
          if (object !== undefined) return replayObject(store, config, object);
          return replaySince(store.admin, since ?? new Date());
        });
      },
    );
}
