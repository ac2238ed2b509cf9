/** Counts failed authentications, by address and by network. */
import type { FailedAuthentications } from '../contract/failed-authentications.ts';
import type { Limiter } from '../limiters/limiter.ts';
import { networkOf } from './client-address.ts';

/**
 * @param limits.failures By address.
 * @param limits.networkFailures By network, of the addresses that are part of one.
 * @param limits.attempts By address: over this one, no credential is looked at.
 */
export function failedAuthentications({
  failures,
  networkFailures,
  attempts,
}: Readonly<Record<'failures' | 'networkFailures' | 'attempts', Limiter>>): FailedAuthentications {
  return {
    async add(address) {
      const network = networkOf(address);
      const waits = [failures.add(address), attempts.add(address)];
      if (network) waits.push(networkFailures.add(network));
      return Math.max(...(await Promise.all(waits)));
    },
    exhausted: (address) => attempts.exhausted(address),
  };
}
