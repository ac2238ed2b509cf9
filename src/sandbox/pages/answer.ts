/** What a page is asked for, and what it answers. */
import type { OutgoingHttpHeaders } from 'node:http';

/** The values of a query or a form, as they were decoded. */
export type Said = Readonly<Record<string, unknown>>;

export interface PageRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Said;
  readonly form: Said;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
}

/** One value, without the blanks around it; empty if it was not said. */
export function said(values: Said, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** Nothing is kept, guessed, framed, or told to another site. */
export const headers: OutgoingHttpHeaders = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Sends the browser on: what was done is not done again by a reload. */
export const seeOther = (Location: string): PageAnswer => ({
  status: 303,
  headers: { ...headers, Location },
  body: '',
});
