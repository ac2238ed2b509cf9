import { type Command, InvalidArgumentError } from 'commander';
import { actorOf, LOCAL_OPERATOR } from '../../dialects/management/authenticate.ts';
import { pruneAudit } from '../../provisioning/audit-retention.ts';
import { count, example, moment, uuid } from '../arguments.ts';
import { type Context, withStore } from '../context.ts';
import { told } from '../manage/answer.ts';
import { type Management, managing, withManagement } from '../manage/api.ts';
import { given } from '../manage/given.ts';
import { newRequestId } from '../manage/local.ts';
import { table } from '../output.ts';

interface Filter {
  readonly app?: string;
  readonly tenant?: string;
  readonly principal?: string;
  readonly action?: string;
  readonly outcome?: string;
  readonly since?: Date;
  readonly until?: Date;
}

/** `gangway audit …` */
export function addAuditCommands(program: Command, context: Context): void {
  const audit = program.command('audit').description('what was done and what was refused');
  const filtered = (command: Command) =>
    command
      .option('--app <uuid>', 'only events of this app', uuid)
      .option('--tenant <uuid>', 'only events of this tenant', uuid)
      .option(
        '--principal <principal>',
        'only what was done by this one: operator:<id>, user:<sub>, key:<id>, app-key:<id>, cli or gangway',
      )
      .option('--action <action>', 'only this action, such as portal.open or tenant.update')
      .option('--outcome <outcome>', 'only this outcome: succeeded, or the code of an error')
      .option('--since <time>', 'only from this time on, or so long ago: 30m, 24h, 7d', moment)
      .option('--until <time>', 'only before this time', moment);

  filtered(audit.command('list'))
    .description('list audit events, the newest first')
    .option('--limit <n>', 'at most this many', count(1000), 50)
    .addHelpText('after', example('gangway audit list --since 24h --outcome TENANT_UNKNOWN'))
    .action(({ limit, ...filter }: Filter & { limit: number }) =>
      withManagement(context, async ({ api }) => {
        const found = [];
        for await (const event of events(api, filter, Math.min(limit, 200))) {
          if (found.length === limit) break;
          found.push(event);
        }
        const rows = found.map(({ at, action, outcome, principal, tenant_id, changes }) => [
          at,
          action,
          outcome,
          principal,
          tenant_id,
          changes.map(({ field }) => field).join(', ') || null,
        ]);
        const titles = ['AT', 'ACTION', 'OUTCOME', 'PRINCIPAL', 'TENANT', 'CHANGED'];
        return { data: found, text: found.length ? table(titles, rows) : 'No such audit events.' };
      }),
    );

  filtered(audit.command('export'))
    .description('print all audit events as JSON Lines, the newest first')
    .addHelpText('after', example('gangway audit export --since 30d > audit.jsonl'))
    .action((filter: Filter) =>
      managing(context, async ({ api }) => {
        for await (const event of events(api, filter, 200)) {
          context.writeOut(`${JSON.stringify(event)}\n`);
          await context.drained?.();
        }
      }),
    );

  audit
    .command('prune')
    .description('delete old audit events for good; AUDIT_RETENTION_DAYS has the server do so')
    .requiredOption('--before <time>', 'those from before this time, or so long ago: 90d', oldMoment)
    .option('--dry-run', 'only count them')
    .addHelpText('after', example('gangway audit prune --before 365d --dry-run'))
    .action(({ before, dryRun = false }: { before: Date; dryRun?: boolean }) =>
      withStore(context, async ({ provisioning }) => {
        const until = before.toISOString();
        const removed = dryRun
          ? await provisioning.queries.audit.countBefore(until)
          : await pruneAudit(provisioning, actor(), until);
        const are = removed === 1 ? 'event is' : 'events are';
        const text = dryRun
          ? `${removed} audit ${are} from before ${until}. None was deleted.`
          : `Deleted: ${removed} audit ${removed === 1 ? 'event' : 'events'} from before ${until}.`;
        return { data: { until, removed: dryRun ? 0 : removed, found: removed }, text };
      }),
    );
}

const actor = () => actorOf({ principal: LOCAL_OPERATOR, requestId: newRequestId() });

const DAY = 24 * 60 * 60 * 1000;

/** A moment that no slip of the finger makes of the audit of today. */
function oldMoment(text: string): Date {
  const time = moment(text);
  if (Date.now() - time.getTime() < DAY) throw new InvalidArgumentError('It must be at least a day ago.');
  return time;
}

function events(api: Management['api'], filter: Filter, limit: number) {
  const { app, tenant, principal, action, outcome, since, until } = filter;
  const query = given({
    app_id: app,
    tenant_id: tenant,
    principal,
    action,
    outcome,
    since: since?.toISOString(),
    until: until?.toISOString(),
    limit,
  });
  return told(api.items('/management/v1/audit-events', { params: { query } }), { app_id: app });
}
