/** What went wrong, for people and for programs. */
import { CommanderError } from 'commander';
import { BillingError, operatorRemedies } from '../billing/errors.ts';
import { ConfigError } from '../config.ts';
import { redact } from '../redact.ts';
import { type Entity, NotFoundError } from '../store/errors.ts';

/** A command that cannot do what it was asked to. The message is a whole sentence, with a way out. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: string;
  /** What programs get told beside code and message. */
  readonly details: object;

  constructor(code: string, message: string, details: object = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** What a command names and is not there: a typing error, mostly. */
export const notThere = (what: string, id: string, list: string): CliError =>
  new CliError('NOT_FOUND', `There is no ${what} ${id}. What there is: ${list}`);

/** A file that does not say what it should. */
export class InvalidFileError extends CliError {
  constructor(message: string, details: object = {}) {
    super('INVALID_FILE', message, details);
  }
}

/** A command whose answer, printed already, is that something is wrong, or that something differs. */
export class AnsweredFailure extends Error {
  override readonly name = 'AnsweredFailure';
  readonly exitCode: 1 | 3;

  constructor(exitCode: 1 | 3 = 1) {
    super();
    this.exitCode = exitCode;
  }
}

/** How a call of the command line has ended. */
export interface Failure {
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly code: string;
  /** Carries no secret. Empty if nothing is left to be said. */
  readonly message: string;
  /** What programs get told besides, without secrets as well. */
  readonly details?: object;
}

/** How to find what there is. */
const LISTS: Readonly<Record<Entity, string>> = {
  app: 'gangway app list',
  event: 'gangway events list',
};

/** What an error means. Commander ends `--help` and `--version` by an error too; they are none. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AnsweredFailure) return { exitCode: error.exitCode, code: '', message: '' };
  if (error instanceof CommanderError && error.exitCode === 0) return { exitCode: 0, code: '', message: '' };
  const { code, message } = describe(error);
  const misused = error instanceof CommanderError || error instanceof InvalidFileError;
  const details = error instanceof CliError ? redacted(error.details) : {};
  return { exitCode: misused ? 2 : 1, code, message: redact(message), details };
}

const redacted = (details: object): object =>
  JSON.parse(
    JSON.stringify(details, (_, value: unknown) => (typeof value === 'string' ? redact(value) : value)),
  );

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof CommanderError) return { code: 'USAGE', message: usageMessage(error) };
  if (error instanceof CliError) return error;
  if (error instanceof ConfigError) return { code: 'INVALID_SETTING', message: `${error.message}.` };
  if (error instanceof NotFoundError) {
    return { code: 'NOT_FOUND', message: `${error.message}. What there is: ${LISTS[error.entity]}` };
  }
  if (error instanceof BillingError) {
    const remedy =
      error.code === 'RETURN_URL_NOT_ALLOWED'
        ? 'What is allowed: gangway origin list <app>'
        : operatorRemedies[error.code];
    return { code: error.code, message: remedy ? `${error.message}. ${remedy}` : `${error.message}.` };
  }
  // A bug: all that is known of it.
  return {
    code: 'INTERNAL',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

function usageMessage({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'A command is missing. Add --help for those there are.';
  return `${message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')}. Add --help for usage.`.replace(
    '..',
    '.',
  );
}
