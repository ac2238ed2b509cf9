/** The events of the inbox with what has become of them. */
import type { Kysely } from 'kysely';
import { MAX_ATTEMPTS } from '../billing/mirror-ports.ts';
import type { Tables } from './tables.ts';

/**
 * What has become of an event: its subject waits to be refreshed, was refreshed since, or was given up; it was refused for
 * its mode or account; or nothing had to be done: its type is not known, or its customer was no tenant's when it came.
 */
export const EVENT_STATES = ['waiting', 'done', 'dead', 'refused', 'ignored'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** How a subject stands, which later events may have made due again. */
type SubjectState = Extract<EventState, 'waiting' | 'done' | 'dead'>;

/** Every event, with its state and how its subject stands. */
export function eventStates(db: Kysely<Tables>) {
  const events = db
    .selectFrom('inbox')
    .leftJoin('refresh', (join) =>
      join
        .onRef('refresh.account', '=', 'inbox.account')
        .onRef('refresh.livemode', '=', 'inbox.livemode')
        .onRef('refresh.subject', '=', 'inbox.subject'),
    )
    .selectAll('inbox')
    .select(['refresh.attempts', 'refresh.last_error', 'refresh.run_after'])
    .select(({ eb, ref, val }) =>
      eb
        .case()
        .when('inbox.refused', 'is not', null)
        .then(val<EventState>('refused'))
        .when('inbox.turn', 'is', null)
        .then(val<EventState>('ignored'))
        .when('refresh.done', '>=', ref('inbox.turn'))
        .then(val<EventState>('done'))
        .when('refresh.attempts', '>=', MAX_ATTEMPTS)
        .then(val<EventState>('dead'))
        .else(val<EventState>('waiting'))
        .end()
        .as('state'),
    )
    .select(({ eb, ref, val }) =>
      eb
        .case()
        .when('refresh.subject', 'is', null)
        .then(null)
        .when('refresh.done', '>=', ref('refresh.requested'))
        .then(val<SubjectState>('done'))
        .when('refresh.attempts', '>=', MAX_ATTEMPTS)
        .then(val<SubjectState>('dead'))
        .else(val<SubjectState>('waiting'))
        .end()
        .as('subject_state'),
    );
  return db.selectFrom(events.as('events')).selectAll();
}
