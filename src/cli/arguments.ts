/** What commands take. Each throws an InvalidArgumentError, which commander reports as wrong usage. */
import { Argument, InvalidArgumentError } from 'commander';
import { BillingError } from '../billing/errors.ts';
import { parseOrigin } from '../billing/return-url.ts';
import { trimmed } from './blanks.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Of ASCII, as the contract has it: a name or a subject that the API accepts can be told here too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const CONTROL_CHARACTERS = /[\x00-\x1f\x7f]/;

/** @returns The UUID in lower case. */
export function uuid(text: string): string {
  if (!UUID.test(text)) throw new InvalidArgumentError('It must be a UUID.');
  return text.toLowerCase();
}

/** One line of text, without blanks around it. */
function line(maxLength: number) {
  return (text: string): string => {
    const value = trimmed(text);
    if (value === '' || value.length > maxLength || CONTROL_CHARACTERS.test(value))
      throw new InvalidArgumentError(`It must be one line of 1 to ${maxLength} characters.`);
    return value;
  };
}

/** The name of an app or a tenant. Stripe accepts 256 characters as a customer's. */
export const name = line(200);

/** The `iss` of an app's tokens. */
export const issuer = line(255);

/** The `sub` of a user's tokens. */
export const subject = line(255);

/** @returns The origin as browsers serialise it. */
export function origin(text: string): string {
  try {
    return parseOrigin(text);
  } catch (error) {
    if (error instanceof BillingError) throw new InvalidArgumentError(`It ${error.reason}.`);
    throw error;
  }
}

/** A Stripe id of the given kind. */
function stripeId(prefix: string, what: string) {
  return (text: string): string => {
    if (!new RegExp(`^${prefix}_\\w{1,250}$`).test(text))
      throw new InvalidArgumentError(`It must be the id of a ${what}, ${prefix}_….`);
    return text;
  };
}

export const customerId = stripeId('cus', 'Stripe customer');
export const portalConfigurationId = stripeId('bpc', 'portal configuration');

/** Whose state Gangway keeps, or can be asked for. */
export function objectId(text: string): string {
  if (!/^(cus|sub|in|cs|prod)_\w{1,250}$/.test(text))
    throw new InvalidArgumentError(
      'It must be the id of a customer, subscription, invoice, checkout session or product.',
    );
  return text;
}

/** An event's id. */
export function eventId(text: string): string {
  if (!/^evt_\w{1,250}$/.test(text)) throw new InvalidArgumentError('It must be the id of an event, evt_….');
  return text;
}

/** An event destination's id; of those that were made as webhook endpoints, we_…. */
export function destinationId(text: string): string {
  if (!/^(ed|we)_\w{1,250}$/.test(text))
    throw new InvalidArgumentError('It must be the id of an event destination, ed_….');
  return text;
}

/** The number of a line. */
export const lineNumber = (text: string): number => count(Number.MAX_SAFE_INTEGER)(text);

/** A whole number within bounds. */
export function count(most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < 1 || value > most)
      throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
    return value;
  };
}

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A moment: ISO 8601, or a span of time until now. */
export function moment(text: string): Date {
  const [, amount, unit] = /^([1-9]\d{0,4}) ?([smhd])$/.exec(text) ?? [];
  if (amount) return new Date(Date.now() - Number(amount) * UNITS[unit as keyof typeof UNITS]);
  const date = new Date(text);
  if (!/^\d{4}-\d\d-\d\d(T.+)?$/.test(text) || Number.isNaN(date.getTime()))
    throw new InvalidArgumentError(
      'It must be a time such as 2026-11-24T10:00:00Z, or a span until now such as 30m, 24h or 7d.',
    );
  return date;
}

/** The most that two keys may serve side by side: 30 days, in seconds. */
const MAX_OVERLAP = 2_592_000;

/** A span of time in whole seconds, from none to 30 days. */
export function overlap(text: string): number {
  const [, amount = '', unit = 's'] = /^(\d{1,7}) ?([smhd])$/.exec(text) ?? /^(0)$/.exec(text) ?? [];
  const seconds = (Number(amount) * UNITS[unit as keyof typeof UNITS]) / 1000;
  if (amount === '' || seconds > MAX_OVERLAP)
    throw new InvalidArgumentError(
      'It must be 0, or a number and a unit, such as 15m, 24h or 7d; 30d at most.',
    );
  return seconds;
}

/** A span of time as jose reads it. */
export function timeSpan(text: string): string {
  if (!/^[1-9]\d{0,4} ?[smhd]$/.test(text))
    throw new InvalidArgumentError('It must be a number and a unit, such as 15m, 24h or 7d.');
  return text;
}

/** Where a Gangway runs. */
export function baseUrl(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('It must be an http or https URL.');
  const { username, password } = new URL(text);
  if (username || password)
    throw new InvalidArgumentError('Leave out user name and password: they are not sent.');
  return text;
}

/** `<app>` */
export const appArgument = () => new Argument('<app>', 'the app’s id').argParser(uuid);

/** `<tenant>` */
export const tenantArgument = () => new Argument('<tenant>', 'the tenant’s id').argParser(uuid);

/** What `--help` adds to a command. */
export const example = (...commandLines: readonly string[]) =>
  `\nExample${commandLines.length > 1 ? 's' : ''}:\n${commandLines.map((line) => `  $ ${line}`).join('\n')}`;
