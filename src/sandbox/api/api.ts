import { refusal, spoiled } from '../control/fault-effects.ts';
import type { Faults, InjectedFault } from '../control/faults.ts';
import { type ApiAnswer, type ApiRequest, isV2 } from '../exchange.ts';
import type { World } from '../world.ts';
import { ApiError, noPortalConfiguration, serverError, unauthorized } from './errors.ts';
import { claim, keep, release } from './idempotency.ts';
import { deleteCustomer } from './resources/customer-deletion.ts';
import { match } from './routes.ts';

/** The API: answers one request, unless a fault has it otherwise. `closing` ends what takes long. */
export class Api {
  readonly #world: World;
  readonly #faults: Faults;
  readonly #logs: string;
  readonly #closing: AbortSignal;

  constructor(world: World, faults: Faults, account: string, closing: AbortSignal) {
    this.#world = world;
    this.#faults = faults;
    this.#logs = `https://dashboard.stripe.com/${account}/${world.livemode ? '' : 'test/'}workbench/logs?object=`;
    this.#closing = closing;
  }

  async answer(request: ApiRequest): Promise<ApiAnswer> {
    const fault = this.#faults.take(request.method, request.path);
    try {
      if (request.key !== this.#world.secretKey) throw unauthorized(request.key);
      return refusal(fault, request.key) ?? spoiled(fault, await this.#serve(request, fault));
    } catch (error) {
      return this.#failure(error, request);
    }
  }

  async #serve(request: ApiRequest, fault: InjectedFault | undefined): Promise<ApiAnswer> {
    const kept = claim(this.#world, request);
    if (kept !== undefined) {
      const headers = { 'Idempotent-Replayed': 'true', 'Original-Request': kept.request };
      return { status: kept.status, body: kept.body, headers };
    }
    try {
      const { route, id } = match(request.method, request.path);
      const execute = route.prepare(request.params);
      if (fault?.kind === 'delay') await this.#faults.delay(fault.ms, this.#closing);
      const { requestId, idempotencyKey: key = null } = request;
      const world = { ...this.#world, request: { id: requestId, idempotency_key: key } };
      return this.#execute(request, fault, () => execute(world, id), id);
    } catch (error) {
      // Nothing was executed, so nothing is kept.
      release(this.#world, request);
      throw error;
    }
  }

  /** Executes and keeps the answer, both or neither; from here on errors are kept too. */
  #execute(request: ApiRequest, fault: InjectedFault | undefined, work: () => object, id: string): ApiAnswer {
    const { storage } = this.#world;
    const finish = (answer: ApiAnswer) => {
      keep(this.#world, request, answer.status, answer.body);
      const original = request.idempotencyKey === undefined ? {} : { 'Original-Request': request.requestId };
      return { ...answer, headers: { ...original, ...answer.headers } };
    };
    try {
      if (fault?.kind === 'deleted-customer') this.#deleteCustomer(request, id);
      if (fault?.kind === 'no-portal-configuration') throw noPortalConfiguration(this.#world.livemode);
      if (fault?.kind === 'server-error' && !fault.after_executing) throw serverError();
      return storage.transaction(() => {
        const result = work();
        // An error that is returned, not thrown, leaves what was done: a payment that was tried, and refused.
        if (result instanceof ApiError) return finish(this.#failure(result, request));
        const body = JSON.stringify(result);
        if (fault?.kind !== 'server-error') return finish({ status: 200, body });
        return finish(this.#failure(serverError(), request));
      });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return finish(this.#failure(error, request));
    }
  }

  #deleteCustomer({ params }: ApiRequest, id: string): void {
    const named = [params.customer, id].find(
      (value) => this.#world.storage.get(String(value))?.object === 'customer',
    );
    if (named !== undefined)
      this.#world.storage.transaction(() => deleteCustomer(this.#world, String(named)));
  }

  #failure(error: unknown, { path, requestId }: ApiRequest): ApiAnswer {
    if (this.#closing.aborted) return { status: 503, body: '', delivery: 'cut' };
    const known = error instanceof ApiError ? error : unexpected(error);
    return {
      status: known.status,
      body: JSON.stringify(isV2(path) ? known.v2Body() : known.body(requestId, this.#logs)),
      headers: known.headers,
    };
  }
}

/** A mistake in the sandbox itself: shown to its developer, answered as Stripe answers its own. */
function unexpected(error: unknown): ApiError {
  console.error('The sandbox failed:', error);
  return serverError();
}
