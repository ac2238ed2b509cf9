/** Remembers for a short time what the provider said of usage: it counts with some delay anyway. */
import type { DailyUsage, UsageProvider } from './usage-ports.ts';

/** Milliseconds. */
const MAX_AGE = 60_000;
const MAX_ENTRIES = 1_000;

interface Entry {
  readonly at: number;
  readonly answer: Promise<readonly DailyUsage[]>;
}

/** Those who ask the same at the same time share one answer. A failure is not remembered. */
export class CachedUsage implements UsageProvider {
  readonly #provider: UsageProvider;
  readonly #now: () => Date;
  /** The oldest first. */
  readonly #entries = new Map<string, Entry>();

  constructor(provider: UsageProvider, now: () => Date) {
    this.#provider = provider;
    this.#now = now;
  }

  daily(...asked: Parameters<UsageProvider['daily']>): Promise<readonly DailyUsage[]> {
    const key = JSON.stringify(asked);
    const now = this.#now().getTime();
    const known = this.#entries.get(key);
    if (known && Math.abs(now - known.at) < MAX_AGE) return known.answer;
    const answer = this.#provider.daily(...asked);
    const entry = { at: now, answer };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    answer.catch(() => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MAX_ENTRIES && oldest !== undefined) this.#entries.delete(oldest);
    return answer;
  }
}
