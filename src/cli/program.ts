import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { baseUrl } from './arguments.ts';
import { addApiKeyCommands } from './commands/api-key.ts';
import { addAppCommands } from './commands/app.ts';
import { addAppApiKeyCommands } from './commands/app-api-key.ts';
import { addAppKeyCommands } from './commands/app-key.ts';
import { addAuditCommands } from './commands/audit.ts';
import { addConfigCommand } from './commands/config.ts';
import { addContractTestCommand } from './commands/contract-test.ts';
import { addDocsCommand } from './commands/docs.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addEventsCommands } from './commands/events.ts';
import { addMemberCommands } from './commands/member.ts';
import { addOperatorKeyCommands } from './commands/operator-key.ts';
import { addOriginCommands } from './commands/origin.ts';
import { addPortalCommands } from './commands/portal.ts';
import { addReadyCommand } from './commands/ready.ts';
import { addSandboxCommands } from './commands/sandbox.ts';
import { addServeCommand } from './commands/serve.ts';
import { addStoreCommands } from './commands/store.ts';
import { addSyncCommand } from './commands/sync.ts';
import { addTenantCommands } from './commands/tenant.ts';
import { addTokenCommand } from './commands/token.ts';
import { addWebhookCommands } from './commands/webhook.ts';
import type { Context } from './context.ts';

/** The groups of commands that the management API serves. */
const REMOTE = ['app', 'app-key', 'origin', 'tenant', 'member', 'api-key', 'app-api-key', 'audit'];

/** What of them deletes for good, it does not. */
const LOCAL = ['audit prune'];

/** `app create` */
function nameOf(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${nameOf(parent)} ${command.name()}` : command.name();
}

/** Every command, in the order of the help. Wrong usage is thrown as a CommanderError, never printed or exited on. */
export function createProgram(io: Context): Command {
  const program = new Command('gangway')
    .description('Stripe customer portals for every tenant of a SaaS product')
    .version(VERSION)
    .option('--json', 'answer in JSON: results on stdout, errors on stderr')
    .option(
      '--url <url>',
      'work on the Gangway at this address, by its management API and with the key in GANGWAY_OPERATOR_KEY',
      baseUrl,
    )
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: io.writeOut,
      writeErr: io.json ? () => {} : io.writeErr,
      outputError: () => {},
    })
    .exitOverride()
    .hook('preAction', (_, command) => {
      const name = nameOf(command);
      const remote = REMOTE.some((group) => name.startsWith(`${group} `)) && !LOCAL.includes(name);
      if (program.opts().url !== undefined && !remote)
        command.error(`error: gangway ${name} works where Gangway runs: leave out --url`);
    });
  const context: Context = { ...io, remoteUrl: () => program.opts().url };
  addAppCommands(program, context);
  addAppKeyCommands(program, context);
  addOriginCommands(program, context);
  addTenantCommands(program, context);
  addMemberCommands(program, context);
  addApiKeyCommands(program, context);
  addAppApiKeyCommands(program, context);
  addOperatorKeyCommands(program, context);
  addAuditCommands(program, context);
  addPortalCommands(program, context);
  addWebhookCommands(program, context);
  addEventsCommands(program, context);
  addSyncCommand(program, context);
  addSandboxCommands(program, context);
  addStoreCommands(program, context);
  addTokenCommand(program, context);
  addConfigCommand(program, context);
  addDoctorCommand(program, context);
  addContractTestCommand(program, context);
  addReadyCommand(program, context);
  addDocsCommand(program, context);
  addServeCommand(program, context);
  return program;
}
