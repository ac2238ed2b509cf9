/** Which customers there are at Stripe. */
import type { CustomerDirectory } from '../provisioning/ports.ts';
import { translateError } from './errors.ts';
import type { StripeProvider } from './provider.ts';

export class StripeCustomerDirectory implements CustomerDirectory {
  readonly #provider: StripeProvider;

  constructor(provider: StripeProvider) {
    this.#provider = provider;
  }

  get livemode(): boolean {
    return this.#provider.livemode;
  }

  account(): Promise<string> {
    return this.#provider.account();
  }

  /** https://docs.stripe.com/api/customers/retrieve: one that was deleted is still answered. */
  async hasCustomer(customerId: string): Promise<boolean> {
    try {
      return !(await this.#provider.client.customers.retrieve(customerId)).deleted;
    } catch (error) {
      if ((error as { code?: string }).code === 'resource_missing') return false;
      throw translateError(error);
    }
  }
}
