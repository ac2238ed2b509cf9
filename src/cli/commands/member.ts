import { Argument, type Command } from 'commander';
import { example, subject, tenantArgument } from '../arguments.ts';
import type { Context } from '../context.ts';
import { notThere } from '../errors.ts';
import { allOf, answerOf } from '../manage/answer.ts';
import { type Management, withManagement } from '../manage/api.ts';
import { type CommandResult, lines } from '../output.ts';

const PATH = '/management/v1/tenants/{tenant_id}/members';

/** `gangway member …` */
export function addMemberCommands(program: Command, context: Context): void {
  const members = program.command('member').description('the users who may act for a tenant');
  const subjectArgument = () =>
    new Argument('<subject>', 'the `sub` of the user’s tokens').argParser(subject);

  members
    .command('add')
    .description('let a user act for a tenant')
    .addArgument(tenantArgument())
    .addArgument(subjectArgument())
    .addHelpText(
      'after',
      example('gangway member add 11111111-1111-1111-1111-111111111111 44444444-4444-4444-4444-444444444444'),
    )
    .action((tenantId: string, subject: string) =>
      withManagement(context, (management) => add(management, tenantId, subject)),
    );

  members
    .command('list')
    .description('list a tenant’s members')
    .addArgument(tenantArgument())
    .addHelpText('after', example('gangway member list 11111111-1111-1111-1111-111111111111'))
    .action((tenantId: string) => withManagement(context, (management) => list(management, tenantId)));

  members
    .command('remove')
    .description('stop a user from acting for a tenant')
    .addArgument(tenantArgument())
    .addArgument(subjectArgument())
    .addHelpText(
      'after',
      example(
        'gangway member remove 11111111-1111-1111-1111-111111111111 44444444-4444-4444-4444-444444444444',
      ),
    )
    .action((tenantId: string, subject: string) =>
      withManagement(context, (management) => remove(management, tenantId, subject)),
    );
}

async function add({ api }: Management, tenantId: string, subject: string): Promise<CommandResult> {
  const call = api.POST(PATH, { params: { path: { tenant_id: tenantId } }, body: { subject } });
  const data = await answerOf(call, { tenant_id: tenantId });
  const text = data.added
    ? `User ${subject} is a member of tenant ${tenantId} now.`
    : `User ${subject} was already a member of tenant ${tenantId}.`;
  return { data, text };
}

async function list({ api }: Management, tenantId: string): Promise<CommandResult> {
  const items = api.items(PATH, { params: { path: { tenant_id: tenantId } } });
  const all = (await allOf(items, { tenant_id: tenantId })).map(({ subject }) => subject);
  const none = `Tenant ${tenantId} has no members. Add one: gangway member add ${tenantId} <subject>`;
  return { data: all, text: all.length ? lines(all) : none };
}

async function remove({ api }: Management, tenantId: string, subject: string): Promise<CommandResult> {
  const call = api.DELETE(PATH, { params: { path: { tenant_id: tenantId }, query: { subject } } });
  const data = await answerOf(call, { tenant_id: tenantId });
  if (!data.removed) throw notThere('member', subject, 'gangway member list <tenant>');
  return { data, text: `User ${subject} is a member of tenant ${tenantId} no longer.` };
}
