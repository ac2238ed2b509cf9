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
    .option('--type <type>', 'only of this type, of thin events and snapshots alike')
    .option('--tenant <uuid>', 'only of this tenant’s customers, subscriptions and invoices', uuid)
    .option('--object <id>', 'only about this object of Stripe’s')
    .addOption(new Option('--state <state>', 'only in this state').choices([...EVENT_STATES]))
    .option('--limit <n>', 'so many at most', count(1000), 50)
    .addHelpText(
      'after',
      `
States:
  waiting  what it is about is to be refreshed, or is tried again
  done     what it is about was refreshed since
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
    .description('show an event and how what it is about stands')
    .argument('<id>', 'the event’s id', eventId)
    .option('--content', 'ask Stripe for the event itself, which it keeps for 30 days')
    .addHelpText('after', example('gangway events show evt_1Example --content'))
    .action((id: string, { content }: { content?: true }) =>
      withStore(context, ({ admin }, config) => showEvent(admin, config, id, content === true)),
    );

  events
    .command('retry')
    .description('have what was given up, or waits for its next try, tried at once')
    .argument('[id]', 'the event’s id', eventId)
    .option('--all-dead', 'all that were given up')
    .addHelpText('after', TAKEN_UP)
    .addHelpText('after', example('gangway events retry evt_1Example', 'gangway events retry --all-dead'))
    .action((id: string | undefined, { allDead }: { allDead?: true }, command: Command) => {
      if ((id === undefined) !== (allDead === true))
        command.error('error: give either an event or --all-dead');
      return withStore(context, ({ admin }) => (id === undefined ? retryDead(admin) : retryEvent(admin, id)));
    });

  events
    .command('replay')
    .description('have what events are about refreshed again, done or not')
    .argument('[id]', 'the event’s id', eventId)
    .option('--object <id>', 'this object, whether an event came or not', objectId)
    .option('--since <time>', 'what all events since then are about: a time, or a span until now', moment)
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
