/** Finds what comes twice among very many, in eight bytes each. */
import { createHash } from 'node:crypto';

const FIRST_SIZE = 1024;

export class Fingerprints {
  #all = new BigUint64Array(FIRST_SIZE);
  #count = 0;

  add(text: string): void {
    if (this.#count === this.#all.length) {
      const larger = new BigUint64Array(this.#all.length * 2);
      larger.set(this.#all);
      this.#all = larger;
    }
    this.#all[this.#count++] = fingerprint(text);
  }

  /** Those that were added twice or more. That two texts share one is possible, and rare. */
  repeated(): ReadonlySet<bigint> {
    const sorted = this.#all.subarray(0, this.#count).sort();
    const found = new Set<bigint>();
    for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) found.add(sorted[i] as bigint);
    return found;
  }
}

export const fingerprint = (text: string): bigint =>
  createHash('sha256').update(text).digest().readBigUInt64LE();
