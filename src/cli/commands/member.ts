import { Argument, type Command } from 'commander';
import { example, subject, tenantArgument } from '../arguments.ts';
import { type Context, withStore } from '../context.ts';

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
      withStore(context, async ({ admin }) => {
        const added = await admin.addMember(tenantId, subject);
        return {
          data: { tenant_id: tenantId, subject, added },
          text: `User ${subject} ${added ? 'is' : 'was already'} a member of tenant ${tenantId}${added ? ' now' : ''}.`,
        };
      }),
    );

  members
    .command('list')
    .description('list a tenant’s members')
    .addArgument(tenantArgument())
    .addHelpText('after', example('gangway member list 11111111-1111-1111-1111-111111111111'))
    .action((tenantId: string) =>
      withStore(context, async ({ admin }) => {
        const all = await admin.listMembers(tenantId);
        const none = `Tenant ${tenantId} has no members. Add one: gangway member add ${tenantId} <subject>`;
        return { data: all, text: all.length ? all.join('\n') : none };
      }),
    );

  members
    .command('remove')
    .description('let a user no longer act for a tenant')
    .addArgument(tenantArgument())
    .addArgument(subjectArgument())
    .addHelpText(
      'after',
      example(
        'gangway member remove 11111111-1111-1111-1111-111111111111 44444444-4444-4444-4444-444444444444',
      ),
    )
    .action((tenantId: string, subject: string) =>
      withStore(context, async ({ admin }) => {
        await admin.removeMember(tenantId, subject);
        return {
          data: { tenant_id: tenantId, subject, removed: true },
          text: `User ${subject} is a member of tenant ${tenantId} no longer.`,
        };
      }),
    );
}
