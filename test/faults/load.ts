/** A bounded load: so many callers, each of whom waits a little between two calls, and takes them to a process that is there. */
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Call, nextCall, succeeds } from './calls.ts';
import { type Answer, exchange, type Failure } from './exchange.ts';
import type { Replica } from './replica.ts';
import type { World } from './world.ts';

const CALLERS = 8;
/** Milliseconds between two calls of a caller: some 60 calls a second in all. */
const PAUSE = 100;
/** Milliseconds without a failure after which all is well again; and after which it never will be. */
const QUIET = 2_000;
const NEVER = 30_000;

/** What the store has to have, since it was answered. */
export interface Promised {
  readonly audited: readonly {
    readonly requestId: string;
    readonly outcome: string;
    readonly name: string;
  }[];
  readonly events: readonly string[];
}

export class Load {
  sent = 0;
  answered = 0;
  /** Declared answers that say to come again, and declared 500s. */
  unavailable = 0;
  limited = 0;
  failed = 0;
  /** Without an answer because its process was killed. */
  cut = 0;
  lost = 0;
  wronglyAllowed = 0;
  /** What the first of them were, to be shown. */
  readonly oddities: string[] = [];
  readonly promised = {
    audited: [] as { requestId: string; outcome: string; name: string }[],
    events: [] as string[],
  };
  /** Milliseconds that the service's clock is ahead. */
  ahead = 0;

  readonly #world: World;
  readonly #replicas: () => readonly Replica[];
  readonly #callers: Promise<void>[];
  readonly #succeeded = new Map<string, number>();
  #stopped = false;
  #lastFailure = 0;
  #turn = 0;

  constructor(world: World, replicas: () => readonly Replica[], callers = CALLERS) {
    this.#world = world;
    this.#replicas = replicas;
    this.#callers = Array.from({ length: callers }, () => this.#call());
  }

  /** @returns The seconds since `from` in which a call still failed, once all kinds of calls do again; undefined if they do not. */
  async recovered(from: number): Promise<number | undefined> {
    for (;;) {
      const since = Math.max(from, this.#lastFailure);
      const now = performance.now();
      const all = [...this.#succeeded.values()].every((at) => at > since) && this.#succeeded.size > 0;
      if (now - since > QUIET && all) return Math.max(0, this.#lastFailure - from) / 1000;
      if (this.#stopped || now - from > NEVER) return undefined;
      await sleep(50);
    }
  }

  /** Ends once all is answered that was sent. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#callers);
  }

  async #call(): Promise<void> {
    const agent = new http.Agent({ keepAlive: true });
    while (!this.#stopped) {
      const replica = this.#next();
      if (replica) await this.#exchange(replica, agent);
      await sleep(PAUSE * (0.5 + Math.random()));
    }
    agent.destroy();
  }

  #next(): Replica | undefined {
    const there = this.#replicas().filter(({ away }) => !away);
    return there[Math.floor(Math.random() * there.length)];
  }

  async #exchange(replica: Replica, agent: http.Agent): Promise<void> {
    const { ahead } = this;
    const call = await nextCall(this.#world, this.#turn++, new Date(Date.now() + ahead));
    this.sent++;
    const answer = await exchange(replica.url, call, agent);
    if ('code' in answer) return this.#noAnswer(call, answer, replica);
    // Made for another time than it was read at: either answer is right.
    const timeless = ahead !== this.ahead && [200, 400, 401].includes(answer.status);
    if (answer.status === call.expected || timeless) return this.#asExpected(call, answer);
    if (answer.status < 300 && !succeeds(call)) {
      this.wronglyAllowed++;
      return this.#odd(call, answer);
    }
    this.#refused(call, answer);
  }

  #asExpected(call: Call, { status, requestId }: Answer): void {
    this.answered++;
    if (status !== call.expected) return;
    if (call.audited) this.promised.audited.push({ requestId, outcome: call.audited, name: call.name });
    if (call.event) this.promised.events.push(call.event);
    if (succeeds(call)) this.#succeeded.set(call.name, performance.now());
  }

  #refused(call: Call, answer: Answer): void {
    this.#lastFailure = performance.now();
    const comeAgain = Number(answer.retryAfter) > 0 && isDeclared(answer);
    if (answer.status === 503 && comeAgain) this.unavailable++;
    else if (answer.status === 429 && comeAgain) this.limited++;
    else if (answer.status === 500 && isDeclared(answer)) {
      this.failed++;
      this.#odd(call, answer);
    } else {
      this.lost++;
      this.#odd(call, answer);
    }
  }

  #noAnswer(call: Call, { code }: Failure, { killed }: Replica): void {
    if (killed) {
      this.cut++;
      return;
    }
    this.#lastFailure = performance.now();
    this.lost++;
    this.#odd(call, { code });
  }

  #odd({ name }: Call, what: Answer | Failure): void {
    if (this.oddities.length < 5) this.oddities.push(`${name}: ${JSON.stringify(what)}`);
  }
}

/** Whether it has the form of an error of one of the dialects. */
function isDeclared({ body }: Answer): boolean {
  try {
    const { errors, error, code } = JSON.parse(body);
    return Array.isArray(errors) || typeof error?.code === 'string' || typeof code === 'string';
  } catch {
    return false;
  }
}
