/** The sandbox's own endpoints, beside Stripe's: they make things go wrong, move its clock and pay, for those who try out or test what comes of it. */
import { ApiError, unauthorized, unrecognized } from '../api/errors.ts';
import { object } from '../api/form.ts';
import type { Deliveries } from '../events/deliveries.ts';
import type { ApiAnswer, ApiRequest } from '../exchange.ts';
import type { World } from '../world.ts';
import { answerCheckout } from './checkout-control.ts';
import { answerClock } from './clock-control.ts';
import { actOnDeliveries } from './deliveries-form.ts';
import { readFault } from './fault-form.ts';
import type { Faults } from './faults.ts';

/** What can be controlled from outside. */
export interface Controls {
  readonly faults: Faults;
  readonly deliveries: Deliveries;
}

/** What is answered at each path. */
const endpoints: Readonly<Record<string, (world: World, controls: Controls, request: ApiRequest) => object>> =
  {
    '/_sandbox/checkout': (world, _, request) => answerCheckout(world, request),
    '/_sandbox/clock': (world, _, request) => answerClock(world, request),
    '/_sandbox/deliveries': (world, { deliveries }, request) =>
      answerSwitch(request, {
        post: (params) => actOnDeliveries(world, deliveries, params),
        clear: () => deliveries.clear(),
        state: () => ({ ...deliveries.state(), deliveries: deliveries.recent() }),
      }),
    '/_sandbox/faults': (_, { faults }, request) =>
      answerSwitch(request, {
        post: (params) => void faults.inject(readFault(params)),
        clear: () => faults.clear(),
        state: () => ({ faults: faults.waiting() }),
      }),
  };
const noParameters = object({});

/** Whether a path is the sandbox's own, not one of Stripe's. */
export const isControl = (path: string) => path.startsWith('/_sandbox/');

/** Answers a request to the sandbox itself. The API's key is asked for, or any web page could send a form here. */
export function answerControl(world: World, controls: Controls, request: ApiRequest): ApiAnswer {
  try {
    if (request.key !== world.secretKey) throw unauthorized(request.key);
    const endpoint = Object.hasOwn(endpoints, request.path) ? endpoints[request.path] : undefined;
    if (endpoint === undefined) throw unrecognized(request.method, request.path);
    return { status: 200, body: JSON.stringify(endpoint(world, controls, request)) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, body: JSON.stringify({ error: error.detail }), headers: error.headers };
  }
}

/** What can be turned on and off again. */
interface Switch {
  post(params: ApiRequest['params']): object | undefined;
  clear(): void;
  state(): object;
}

/** `POST` acts, `DELETE` takes all back; both, and `GET`, show how things are, and what `POST` returned. */
function answerSwitch({ method, path, params }: ApiRequest, { post, clear, state }: Switch): object {
  if (method === 'POST') {
    const said = post(params);
    return { ...state(), ...said };
  }
  if (method !== 'GET' && method !== 'DELETE') throw unrecognized(method, path);
  noParameters(params, '');
  if (method === 'DELETE') clear();
  return state();
}
