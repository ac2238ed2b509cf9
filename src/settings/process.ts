/** The process, and the sandbox. */
import * as read from '../config-values.ts';
import { setting } from './setting.ts';

export const PROCESS_SETTINGS = {
  logLevel: setting(
    'LOG_LEVEL',
    'info',
    read.oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    'fatal, error, warn, info, debug, trace or silent.',
  ),
  production: setting(
    'NODE_ENV',
    'development',
    // A name that is not known, or a typing error, must not open the sandbox to the world.
    (name) => !/^(development|test)$/.test(name),
    '`production` refuses to start without a Stripe key, and never fails a request over the form of its own response. So does any other value but `development` and `test`.',
  ),
  sandboxDir: setting(
    'SANDBOX_DIR',
    '.gangway',
    read.text,
    'The folder in which the sandbox keeps its store, its Stripe objects and the demo keys.',
  ),
  sandboxPort: setting(
    'SANDBOX_PORT',
    '0',
    read.integer(0, 65_535),
    'The port of the sandbox’s stand-in for Stripe; 0 for any free one.',
  ),
} as const;
