import type { Command } from 'commander';
import { signDevelopmentToken } from '../../dialects/userdocks/development-token.ts';
import { checkPrivateKey, publicKeyOf } from '../../provisioning/pem.ts';
import type { Store } from '../../store/store.ts';
import { appArgument, example, issuer, subject, timeSpan } from '../arguments.ts';
import { type Context, withStore } from '../context.ts';
import { CliError } from '../errors.ts';
import { readKeyFile } from '../keys.ts';
import type { CommandResult } from '../output.ts';
import { storedApp } from '../stored.ts';

interface TokenOptions {
  readonly privateKey: string;
  readonly issuer?: string;
  readonly expiresIn: string;
}

/** `gangway token` */
export function addTokenCommand(program: Command, context: Context): void {
  program
    .command('token')
    .description('sign a token for development, as the app’s auth server would')
    .addArgument(appArgument())
    .argument('<subject>', 'the user, the token’s `sub`', subject)
    .requiredOption('--private-key <file>', 'the RSA key to sign with, in PEM; - for stdin')
    .option('--issuer <issuer>', 'the token’s `iss`; the app’s by default', issuer)
    .option('--expires-in <span>', 'how long it is valid', timeSpan, '1h')
    .addHelpText(
      'after',
      example(
        'gangway token 22222222-2222-2222-2222-222222222222 44444444-4444-4444-4444-444444444444 --private-key private-key.pem',
      ),
    )
    .action((appId: string, subject: string, options: TokenOptions) =>
      withStore(context, (store) => sign(store, appId, subject, options, context)),
    );
}

async function sign(
  store: Store,
  appId: string,
  subject: string,
  options: TokenOptions,
  { json, writeErr }: Context,
): Promise<CommandResult> {
  const app = await storedApp(store, appId);
  const issuer = options.issuer ?? app.issuer;
  if (!issuer)
    throw new CliError(
      'NO_ISSUER',
      `App ${appId} has no issuer. Set it: gangway app issuer ${appId} <issuer>`,
    );
  const privateKey = readKeyFile(options.privateKey);
  checkPrivateKey(privateKey);
  const registered = app.keys.some((key) => key.publicKey === publicKeyOf(privateKey));
  if (!registered && !json)
    writeErr(
      `The app does not have this key: its token is refused until \`gangway app-key add ${appId} <public key>\`.\n`,
    );
  const { expiresIn } = options;
  const token = await signDevelopmentToken({ privateKey, issuer, appId, subject, expiresIn });
  return { data: { token, issuer, app_id: appId, subject, key_registered: registered }, text: token };
}
