/** The domain's portal with all that it needs. */
import { Portal } from '../../src/billing/portal.ts';
import { PortalFlows } from '../../src/billing/portal-flows.ts';
import { createCore } from '../../src/core.ts';
import { createMirror } from '../../src/mirror.ts';
import type { Store } from '../../src/store/store.ts';
import { StripeCheckout } from '../../src/stripe/checkout.ts';
import type { StripeProvider } from '../../src/stripe/provider.ts';
import { NO_LIMITS } from './no-limits.ts';

/** What the domain asks of the store. */
export type Ports = Pick<
  Store,
  'access' | 'audit' | 'customers' | 'inbox' | 'refreshQueue' | 'mirror' | 'checkpoints'
>;

export function createPortal(store: Ports, provider: StripeProvider, now = () => new Date()): Portal {
  const { readThrough } = createMirror({
    store,
    provider,
    now,
    lease: 10_000,
    onError: () => {},
    onDrift: () => {},
  });
  const flows = new PortalFlows(new StripeCheckout(provider));
  return new Portal({ ...createCore(store, provider, NO_LIMITS, now), provider, flows, readThrough, now });
}
