import type Stripe from 'stripe';
import { openSession, recoverableSession } from '../../portal/open-session.ts';
import type { Customer } from '../../wire.ts';
import type { World } from '../../world.ts';
import type { PageAnswer, PageRequest } from '../answer.ts';
import { message, notFound } from '../messages.ts';
import { cancel } from './cancel.ts';
import { addCard, changeCard } from './cards.ts';
import { confirm } from './confirm.ts';
import { details } from './details.ts';
import { confirmation } from './flow.ts';
import { entrance, home } from './home.ts';
import { pause, pay, resume } from './pause.ts';
import { recover } from './recover.ts';
import { update } from './update.ts';
import { homePath, type Task, type Visit } from './visit.ts';

type Features = Visit['features'];

/** The pages below a session's address, and the feature that each belongs to. */
const tasks: readonly (readonly [path: RegExp, task: Task, feature?: keyof Features])[] = [
  [/^$/, entrance],
  [/^\/home$/, home],
  [/^\/done$/, confirmation],
  [/^\/details$/, details, 'customer_update'],
  [/^\/cards\/new$/, addCard, 'payment_method_update'],
  [/^\/cards\/(\w+)$/, changeCard, 'payment_method_update'],
  [/^\/subscriptions\/(\w+)\/update$/, update, 'subscription_update'],
  [/^\/subscriptions\/(\w+)\/confirm$/, confirm, 'subscription_update'],
  [/^\/subscriptions\/(\w+)\/cancel$/, cancel, 'subscription_cancel'],
  [/^\/subscriptions\/(\w+)\/pause$/, pause, 'subscription_pause'],
  [/^\/subscriptions\/(\w+)\/resume$/, resume],
  [/^\/subscriptions\/(\w+)\/pay$/, pay],
];

/** The portal behind a session's address. */
export function servePortal(world: World, request: PageRequest, secret: string, rest: string): PageAnswer {
  const session = openSession(world, secret);
  if (session === undefined)
    return recoverableSession(world, secret) === undefined ? notFound() : recover(world, request, secret);
  const customer = world.storage.get(session.customer) as Customer | undefined;
  const configuration = world.storage.get(
    session.configuration,
  ) as unknown as Stripe.BillingPortal.Configuration;
  if (customer === undefined || 'deleted' in customer) return notFound();
  const { features } = configuration;
  const visit: Visit = {
    ...request,
    world,
    session,
    customer,
    configuration,
    features,
    base: `/p/session/${secret}`,
  };
  for (const [path, task, feature] of tasks) {
    const [whole, id = ''] = path.exec(rest) ?? [];
    if (whole === undefined) continue;
    if (feature === undefined || features[feature].enabled) return task(visit, id);
    return message('This is not offered', 'The portal is not set to offer this.', 403, {
      url: homePath(visit),
      text: 'See what is',
    });
  }
  return notFound();
}
