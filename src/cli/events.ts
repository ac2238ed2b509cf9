/** What `gangway events …` does. */
import type { Config } from '../config.ts';
import type { EventFilter } from '../store/event-admin.ts';
import type { Store } from '../store/store.ts';
import { eventContent } from '../stripe/event-content.ts';
import { scopeOf, withProvider } from './context.ts';
import { CliError } from './errors.ts';
import { type CommandResult, fields, table } from './output.ts';
import { assertTenant } from './stored.ts';

type Admin = Store['admin'];
type StoredEvent = Awaited<ReturnType<Admin['showEvent']>>;

const TAKEN_UP = 'A running server takes it up within a second.';

/** The newest first. */
export async function listEvents(store: Store, filter: EventFilter, limit: number): Promise<CommandResult> {
  if (filter.tenantId !== undefined) await assertTenant(store, filter.tenantId);
  const events = (await store.admin.listEvents(filter, limit)).map(shown);
  const rows = events.map((event) => [
    event.id,
    event.type,
    event.object,
    event.subject,
    event.state,
    event.deliveries,
    event.received_at,
  ]);
  const titles = ['ID', 'TYPE', 'OBJECT', 'SUBJECT', 'STATE', 'DELIVERIES', 'RECEIVED'];
  return { data: events, text: events.length ? table(titles, rows) : 'No events.' };
}

/**
 * An event, and with `content` what Stripe has of it.
 *
 * @throws {CliError} EVENT_GONE
 */
export async function showEvent(
  admin: Admin,
  config: Config,
  id: string,
  content: boolean,
): Promise<CommandResult> {
  const event = shown(await admin.showEvent(id));
  const text = fields({
    id: event.id,
    type: event.type,
    form: event.form,
    account: `${event.account}, ${event.livemode ? 'live' : 'test'} mode`,
    object: event.object,
    subject: event.subject && `${event.subject}, ${event.subject_state ?? 'never due'}`,
    state: event.state === 'refused' ? `refused: of another ${event.refused}` : event.state,
    attempts: event.attempts,
    'next try': event.next_try_at,
    'last error': event.last_error,
    deliveries: event.deliveries,
    created: event.created_at,
    received: event.received_at,
  });
  if (!content) return { data: event, text };
  const original = await withProvider(config, ({ client }) => eventContent(client, id));
  if (original === undefined)
    throw new CliError(
      'EVENT_GONE',
      `Stripe does not have ${id} in this account and mode, or not any more: it keeps events for 30 days. What is due can be replayed all the same.`,
    );
  return { data: { ...event, content: original }, text: `${text}\n\n${JSON.stringify(original, null, 2)}` };
}

/** Has what an event is about tried at once. */
export async function retryEvent(admin: Admin, id: string): Promise<CommandResult> {
  const retried = await admin.retryEvent(id);
  const { state } = await admin.showEvent(id);
  const text = retried
    ? `Event ${id} is tried again. ${TAKEN_UP}`
    : `Event ${id} is ${state}: there is nothing to try.${state === 'done' ? ` To refresh all the same: gangway events replay ${id}` : ''}`;
  return { data: { id, retried, state }, text };
}

/** Has all that was given up begin anew. */
export async function retryDead(admin: Admin): Promise<CommandResult> {
  const retried = await admin.retryDead();
  const text = retried ? `Tried again: ${retried}. ${TAKEN_UP}` : 'Nothing was given up.';
  return { data: { retried }, text };
}

/** @throws {CliError} NOTHING_TO_REPLAY */
export async function replayEvent(admin: Admin, id: string): Promise<CommandResult> {
  const subject = await admin.replayEvent(id);
  if (subject === undefined) {
    const { state } = await admin.showEvent(id);
    throw new CliError('NOTHING_TO_REPLAY', `Event ${id} is ${state}: it makes nothing due.`);
  }
  return { data: { id, subject }, text: `${subject} is due again. ${TAKEN_UP}` };
}

/** @throws {CliError} NOT_OURS: a customer of no tenant. */
export async function replayObject(store: Store, config: Config, objectId: string): Promise<CommandResult> {
  const scope = await withProvider(config, scopeOf);
  if (objectId.startsWith('cus_') && !(await store.mirror.isOurs(scope, objectId)))
    throw new CliError(
      'NOT_OURS',
      `${objectId} is no tenant's customer in Stripe account ${scope.account}, ${scope.livemode ? 'live' : 'test'} mode. Link it first: gangway tenant link-customer <tenant> ${objectId}`,
    );
  await store.refreshQueue.request(scope, objectId, Date.now());
  return { data: { subject: objectId }, text: `${objectId} is due again. ${TAKEN_UP}` };
}

/** What all events since then are about. */
export async function replaySince(admin: Admin, since: Date): Promise<CommandResult> {
  const { events, subjects } = await admin.replaySince(since.getTime());
  const text = events
    ? `${subjects} subjects of ${events} events are due again. ${TAKEN_UP}`
    : `No event that makes anything due has come since ${since.toISOString()}.`;
  return { data: { since: since.toISOString(), events, subjects }, text };
}

/** An event as it is told. */
function shown(event: StoredEvent) {
  const { event_id, kind, object_id, created_at, received_at, run_after, turn, state, ...rest } = event;
  return {
    id: event_id,
    ...rest,
    form: kind,
    livemode: Boolean(event.livemode),
    object: object_id,
    state,
    next_try_at: event.subject_state === 'waiting' && run_after !== null ? timeOf(run_after) : null,
    created_at: timeOf(created_at),
    received_at: timeOf(received_at),
  };
}

const timeOf = (milliseconds: number) => new Date(Number(milliseconds)).toISOString();
