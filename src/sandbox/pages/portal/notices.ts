import { alert, notice } from '../form/alerts.ts';
import type { Html } from '../html.ts';

const notices = {
  canceled: 'Your plan is canceled.',
  'card-added': 'Your new card pays from now on.',
  'card-default': 'This card pays from now on.',
  'card-removed': 'The card is removed.',
  changed: 'Your plan is changed.',
  details: 'Your billing information is saved.',
  paid: 'Thank you. The payment went through.',
  paused: 'Your plan is paused.',
  resumed: 'Your plan goes on.',
} as const;

export type Notice = keyof typeof notices | 'unpaid';

/** What a page says of what was just done. */
export function noticeOf(name: string): Html | undefined {
  if (name === 'unpaid') return alert('The payment failed.', 'Please add another card, or pay again.');
  return Object.hasOwn(notices, name) ? notice(notices[name as keyof typeof notices]) : undefined;
}
