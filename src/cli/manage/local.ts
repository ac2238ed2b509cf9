/** Answers calls of the management API on the store here. */
import { randomUUID } from 'node:crypto';
import type { Config } from '../../config.ts';
import { localCalls } from '../../contract/local-calls.ts';
import { domainError } from '../../dialects/domain-errors.ts';
import { dialects } from '../../dialects/index.ts';
import { LOCAL_OPERATOR } from '../../dialects/management/authenticate.ts';
import type { Services } from '../../dialects/services.ts';
import type { CustomerDirectory } from '../../provisioning/ports.ts';
import { Provisioning } from '../../provisioning/provisioning.ts';
import type { Store } from '../../store/store.ts';
import { livemodeOf, openProvider } from '../context.ts';

/** @returns What stands in for `fetch`, and what lets go of Stripe, if it was asked for anything. */
export function localFetch(store: Store, config: Config) {
  const clock = { now: () => new Date(), newId: randomUUID };
  const directory = new LateDirectory(config);
  const provisioning = new Provisioning({ store: store.provisioning, directory, clock });
  const fetch = localCalls<Services>({
    dialect: dialects.management,
    principal: LOCAL_OPERATOR,
    // Operations of this dialect work with nothing else.
    services: { provisioning } as Services,
    domainError,
    newRequestId,
    strict: !config.production,
  });
  return { fetch, close: () => directory.close() };
}

/** As the service makes them. */
export const newRequestId = (): string => `req_${randomUUID().replaceAll('-', '').slice(-24)}`;

/** Stripe's customers, or the sandbox's, which are opened only when they are asked for. */
class LateDirectory implements CustomerDirectory {
  readonly livemode: boolean;
  readonly #config: Config;
  #opened: ReturnType<typeof openProvider> | undefined;

  constructor(config: Config) {
    this.#config = config;
    this.livemode = livemodeOf(config);
  }

  async account(): Promise<string> {
    return (await this.#open()).provider.account();
  }

  async hasCustomer(customerId: string): Promise<boolean> {
    const { StripeCustomerDirectory } = await import('../../stripe/customer-directory.ts');
    return new StripeCustomerDirectory((await this.#open()).provider).hasCustomer(customerId);
  }

  async close(): Promise<void> {
    await (await this.#opened?.catch(() => undefined))?.close();
  }

  #open(): ReturnType<typeof openProvider> {
    this.#opened ??= openProvider(this.#config);
    return this.#opened;
  }
}
