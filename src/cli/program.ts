import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { addApiKeyCommands } from './commands/api-key.ts';
import { addAppCommands } from './commands/app.ts';
import { addAppApiKeyCommands } from './commands/app-api-key.ts';
import { addAppKeyCommands } from './commands/app-key.ts';
import { addConfigCommand } from './commands/config.ts';
import { addContractTestCommand } from './commands/contract-test.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addEventsCommands } from './commands/events.ts';
import { addMemberCommands } from './commands/member.ts';
import { addOriginCommands } from './commands/origin.ts';
import { addPortalCommands } from './commands/portal.ts';
import { addSandboxCommands } from './commands/sandbox.ts';
import { addServeCommand } from './commands/serve.ts';
import { addSyncCommand } from './commands/sync.ts';
import { addTenantCommands } from './commands/tenant.ts';
import { addTokenCommand } from './commands/token.ts';
import { addWebhookCommands } from './commands/webhook.ts';
import type { Context } from './context.ts';

/** Every command, in the order of the help. Wrong usage is thrown as a CommanderError, never printed or exited on. */
export function createProgram(context: Context): Command {
  const program = new Command('gangway')
    .description('Stripe customer portals for every tenant of a SaaS product')
    .version(VERSION)
    .option('--json', 'answer in JSON: results on stdout, errors on stderr')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: context.writeOut,
      writeErr: context.json ? () => {} : context.writeErr,
      outputError: () => {},
    })
    .exitOverride();
  addAppCommands(program, context);
  addAppKeyCommands(program, context);
  addOriginCommands(program, context);
  addTenantCommands(program, context);
  addMemberCommands(program, context);
  addApiKeyCommands(program, context);
  addAppApiKeyCommands(program, context);
  addPortalCommands(program, context);
  addWebhookCommands(program, context);
  addEventsCommands(program, context);
  addSyncCommand(program, context);
  addSandboxCommands(program, context);
  addTokenCommand(program, context);
  addConfigCommand(program, context);
  addDoctorCommand(program, context);
  addContractTestCommand(program, context);
  addServeCommand(program, context);
  return program;
}
