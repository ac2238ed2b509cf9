/** All secrets of a run, and where any of them, or the better part of one, can be read. */

/** What is left of a secret without what all of its kind begin with: whoever has it has the secret. */
const cores: readonly ((secret: string) => string | undefined)[] = [
  (secret) => secret,
  // A key without its prefix; the secret part of a webhook secret.
  (secret) => /^(?:[a-z]{2}_(?:test|live)_|whsec_)(\w{16,})$/.exec(secret)?.[1],
  // The signature of a token; with the rest, which anybody can make up, it is the token.
  (secret) => /^eyJ[\w-]+\.[\w-]+\.([\w-]{16,})$/.exec(secret)?.[1],
  // The hosted page's own part of its address.
  (secret) => /^https?:\/\/\S+\/(?:p\/session|c\/pay|i)\/(\w{16,})/.exec(secret)?.[1],
  (secret) => /v1=([0-9a-f]{64})/.exec(secret)?.[1],
];

const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => Buffer.from(text).toString('base64').replace(/=+$/, ''),
  (text) => Buffer.from(text).toString('base64url'),
  (text) => Buffer.from(text).toString('hex'),
];

export class Secrets {
  readonly #all = new Map<string, string>();

  /** @param name What it is, to be told where it is found. */
  add(name: string, secret: string): void {
    if (secret.length < 16) throw new Error(`${name} is too short to be searched for`);
    this.#all.set(secret, name);
  }

  get size(): number {
    return this.#all.size;
  }

  /** Adds all that an answer has of keys, tokens and addresses of hosted pages. */
  addFrom(answer: unknown): void {
    if (typeof answer === 'object' && answer !== null)
      for (const part of Object.values(answer)) this.addFrom(part);
    if (typeof answer !== 'string') return;
    if (/^https?:\/\/\S+\/(p\/session|c\/pay)\/\w{16}/.test(answer))
      this.add('address of a hosted page', answer);
    if (/^https?:\/\/\S+\/i\/\w{16}/.test(answer)) this.add('invoice', answer);
    if (/^(hb|ud|gw)_test_\w{24}/.test(answer)) this.add('new API key', answer);
  }

  /** What can be read in a text: the names of the secrets, each with how it begins. */
  foundIn(text: string): string[] {
    return [...this.#all].flatMap(([secret, name]) => {
      const hidden = cores
        .flatMap((core) => core(secret) ?? [])
        .flatMap((core) => spellings.map((spell) => spell(core)));
      const found = hidden.find((spelling) => text.includes(spelling));
      return found === undefined ? [] : [`${name}: ${secret.slice(0, 12)}…, as ${found.slice(0, 12)}…`];
    });
  }
}
