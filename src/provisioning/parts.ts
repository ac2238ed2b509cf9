/** What everything that provisions works with. */
import type { CustomerDirectory, ProvisioningStore } from './ports.ts';

export interface ProvisioningParts {
  readonly store: ProvisioningStore;
  readonly directory: CustomerDirectory;
  readonly clock: { readonly now: () => Date; readonly newId: () => string };
}

/** Now, as the store has times. */
export const timeNow = ({ clock }: Pick<ProvisioningParts, 'clock'>): string => clock.now().toISOString();
