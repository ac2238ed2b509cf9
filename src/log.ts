/** The log: JSON lines on standard output. It costs lines, never the service, when they cannot be written. */
import { promisify } from 'node:util';
import pino, { type Logger } from 'pino';
import { BillingError, operatorRemedies } from './billing/errors.ts';
import { redact } from './redact.ts';

/** Characters of lines that wait for a disk or a reader. What comes on top of them is lost, and counted. */
const MAX_PENDING = 1024 * 1024;
/** Milliseconds that the last lines get at the end of the process. */
const FLUSH_TIMEOUT = 1000;

/**
 * Makes a log that writes without being waited for. Lines that cannot be written (a full disk, a pipe that nobody reads) are kept
 * and tried again with the next one; beyond a bound they are dropped, and their number is logged once all that was kept is out.
 * Of a pipe whose reader has gone, nothing more is said.
 *
 * @param fd The file descriptor to write to. A pipe must not block: that of standard output does not, once `process.stdout` was used.
 */
export function createLog(level: string, fd: number = process.stdout.fd): Logger {
  const destination = pino.destination({
    dest: fd,
    sync: false,
    // With 0, `flush` would not wait.
    minLength: 1,
    maxLength: MAX_PENDING,
  });
  // What could not be written stays with the destination, which tries again with the next line.
  destination.on('error', () => {});
  // Called at the exit of the process; sonic-boom's own then tries for as long as the disk is full. See `flushLog`.
  destination.flushSync = () => {};
  const log = pino({ level, serializers: { err: withoutSecrets } }, destination);
  let lost = 0;
  destination.on('drop', () => {
    lost++;
  });
  destination.on('drain', () => {
    if (lost === 0) return;
    const lines = lost;
    lost = 0;
    log.warn({ lines }, 'log lines were lost: they could not be written');
  });
  return log;
}

/** Errors of libraries, and those of Stripe, may quote what they were given. */
function withoutSecrets(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { message, stack, ...rest } = pino.stdSerializers.err(error);
  const errors = error instanceof AggregateError && { aggregateErrors: error.errors.map(withoutSecrets) };
  return { ...rest, message: redact(message), stack: redact(stack), ...errors };
}

/** Waits until the last lines are written, or cannot be, at most a second. To be called before the process exits. */
export async function flushLog(log: Logger): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, FLUSH_TIMEOUT);
  const flushed = promisify(log.flush.bind(log))().catch(() => {});
  await Promise.race([flushed, late]);
  clearTimeout(timer);
}

/** What the log says of an error: of the domain's, what concerns the operator; of any other, all. */
export function describeError(error: unknown): object {
  if (!(error instanceof BillingError)) return { ...describeFault('INTERNAL', error), err: error };
  const { code, message, providerRequestId } = error;
  return { code, reason: redact(message), providerRequestId, remedy: operatorRemedies[code] };
}

/** The same of a fault of Gangway itself. */
export function describeFault(code: string, error: unknown): object {
  const reason = redact(error instanceof Error ? error.message : String(error));
  return { code, reason, remedy: 'This is a fault of Gangway: please report it with this line.' };
}

/**
 * How much an error matters: `error` where a person has to act, be it the operator or whoever mends Gangway; `warn` where it passes by itself.
 *
 * @param status What it was answered with, if it was.
 */
export function severityOf(error: unknown, status?: number): 'error' | 'warn' {
  // Without an error it was a refusal, as of what is too much at once.
  const passes = error === undefined || (error instanceof BillingError && !operatorRemedies[error.code]);
  // A 500 is what nobody has foreseen.
  return passes && status !== 500 ? 'warn' : 'error';
}
