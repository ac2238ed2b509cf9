import { destinationRoutes } from '../events/destination-routes.ts';
import { eventRoutes } from '../events/event-routes.ts';
import { unrecognized } from './errors.ts';
import { accountRoutes } from './resources/account.ts';
import { checkoutSessionRoutes } from './resources/checkout-sessions.ts';
import { customerRoutes } from './resources/customers.ts';
import { invoiceRoutes } from './resources/invoices.ts';
import { meterUsageRoutes } from './resources/meter-usage.ts';
import { meterRoutes } from './resources/meters.ts';
import { paymentMethodRoutes } from './resources/payment-methods.ts';
import { paymentRoutes } from './resources/payments.ts';
import { portalConfigurationRoutes } from './resources/portal-configurations.ts';
import { portalSessionRoutes } from './resources/portal-sessions.ts';
import { priceRoutes } from './resources/prices.ts';
import { productRoutes } from './resources/products.ts';
import { subscriptionRoutes } from './resources/subscriptions.ts';
import { taxRateRoutes } from './resources/tax-rates.ts';
import type { Route } from './route.ts';

/** Every endpoint. */
export const routes: readonly Route[] = [
  ...accountRoutes,
  ...customerRoutes,
  ...productRoutes,
  ...priceRoutes,
  ...meterRoutes,
  ...meterUsageRoutes,
  ...subscriptionRoutes,
  ...invoiceRoutes,
  ...paymentRoutes,
  ...paymentMethodRoutes,
  ...taxRateRoutes,
  ...checkoutSessionRoutes,
  ...portalConfigurationRoutes,
  ...portalSessionRoutes,
  ...eventRoutes,
  ...destinationRoutes,
];
const table = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(':id', '([^/]+)')}$`),
}));

/** The endpoint for a request, and the id in its path. */
export function match(method: string, path: string): { route: Route; id: string } {
  for (const { route, pattern } of table) {
    const found = route.method === method ? pattern.exec(path) : null;
    if (found) return { route, id: decoded(found[1] ?? '') };
  }
  throw unrecognized(method, path);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
