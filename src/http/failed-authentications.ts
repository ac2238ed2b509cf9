/** Counts failed authentications, by address and by network. */
import type { FailedAuthentications } from '../contract/failed-authentications.ts';
import type { Limiter } from '../limiters/limiter.ts';
import { networkOf } from './client-address.ts';

/**
 * @param limits.failures By address.
 * @param limits.networkFailures By network, of the addresses that are part of one.
 * @param limits.attempts By address, in a second: over this one, no credential is looked at.
 * @param limits.networkAttempts The same by network.
 */
export function failedAuthentications({
  failures,
  networkFailures,
  attempts,
  networkAttempts,
}: Readonly<
  Record<'failures' | 'networkFailures' | 'attempts' | 'networkAttempts', Limiter>
>): FailedAuthentications {
  return {
    async add(address) {
      const network = networkOf(address);
      const waits = [failures.add(address), attempts.add(address)];
      if (network) waits.push(networkFailures.add(network), networkAttempts.add(network));
      return Math.max(...(await Promise.all(waits)));
    },
    exhausted(address) {
      const network = networkOf(address);
      return attempts.exhausted(address) || (network ? networkAttempts.exhausted(network) : 0);
    },
  };
}
