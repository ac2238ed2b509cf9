import type Stripe from 'stripe';
import { missing } from '../../api/errors.ts';
import { find } from '../../api/objects.ts';
import type { OpenSession } from '../../portal/open-session.ts';
import type { Customer, Subscription } from '../../wire.ts';
import type { World } from '../../world.ts';
import { type PageAnswer, type PageRequest, seeOther } from '../answer.ts';
import { page } from '../document.ts';
import { type Html, html } from '../html.ts';
import { onward } from '../messages.ts';
import { hostOf } from '../words.ts';
import type { Notice } from './notices.ts';

export type FlowType = Stripe.BillingPortal.Session.Flow.Type;

/** Somebody in the portal: who it is, what they may do, and what they just asked for. */
export interface Visit extends PageRequest {
  readonly world: World;
  readonly session: OpenSession;
  readonly customer: Customer;
  readonly configuration: Stripe.BillingPortal.Configuration;
  readonly features: Stripe.BillingPortal.Configuration.Features;
  /** The path of the session's address. */
  readonly base: string;
}

/** A page of the portal, and what becomes of its form. `id` is what its path names. */
export type Task = (visit: Visit, id: string) => PageAnswer;

/** The path of the page with everything; an address that leads to one task has another for it. */
export const homePath = ({ base, session }: Visit) => (session.flow === null ? base : `${base}/home`);

/** The path of a task about a subscription. */
export const taskPath = (
  { base }: Visit,
  id: string,
  task: 'cancel' | 'confirm' | 'pause' | 'pay' | 'resume' | 'update',
) => `${base}/subscriptions/${id}/${task}`;

/** @throws {ApiError} The customer has no such subscription. */
export function ownSubscription({ customer, world }: Visit, id: string): Subscription {
  const found = find<Subscription>(world, 'subscription', id, 'id');
  if (found.customer !== customer.id) throw missing('subscription', id, 'id');
  return found;
}

/** Where somebody goes who does not do a task: to all the rest, or to where they came from for it. */
export const wayBack = (visit: Visit): string =>
  (visit.session.flow === null ? null : visit.session.return_url) ?? homePath(visit);

/** A page about one matter, with the way back. */
export function taskPage(visit: Visit, title: string, main: Html, problem = false): PageAnswer {
  const back = wayBack(visit);
  const where = back === visit.session.return_url ? `Return to ${hostOf(back)}` : 'Billing';
  return page(
    `${problem ? 'Problem: ' : ''}${title}`,
    html`<p class="above"><a class="back" href="${back}" rel="noreferrer"><span aria-hidden="true">←</span> ${where}</a></p>
<section class="panel"><h1>${title}</h1>${main}</section>`,
  );
}

/** Where the visitor goes once a task is done: the flow that it was done for says so, otherwise back to all the rest. */
export function done(visit: Visit, types: readonly FlowType[], notice: Notice): PageAnswer {
  const { base, session } = visit;
  const after =
    session.flow !== null && types.includes(session.flow.type) ? session.flow.after_completion : undefined;
  if (after?.type === 'redirect' && after.redirect) return onward(after.redirect.return_url);
  if (after?.type === 'hosted_confirmation') return seeOther(`${base}/done`);
  return seeOther(`${homePath(visit)}?done=${notice}`);
}
