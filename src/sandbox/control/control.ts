/** The sandbox's own endpoints: to make Stripe fail, and to move its clock. */
import { ApiError, unauthorized, unrecognized } from '../api/errors.ts';
import { object } from '../api/form.ts';
import type { ApiAnswer, ApiRequest } from '../exchange.ts';
import type { World } from '../world.ts';
import { answerCheckout } from './checkout-control.ts';
import { answerClock } from './clock-control.ts';
import { readFault } from './fault-form.ts';
import type { Faults } from './faults.ts';

/** What is answered at each path. */
const endpoints: Readonly<Record<string, (world: World, faults: Faults, request: ApiRequest) => object>> = {
  '/_sandbox/checkout': (world, _, request) => answerCheckout(world, request),
  '/_sandbox/clock': (world, _, request) => answerClock(world, request),
  '/_sandbox/faults': (_, faults, request) => answerFaults(faults, request),
};
const noParameters = object({});

/** Whether a path is the sandbox's own, not one of Stripe's. */
export const isControl = (path: string) => path.startsWith('/_sandbox/');

/** Answers a request to the sandbox itself. The API's key is asked for, or any web page could send a form here. */
export function answerControl(world: World, faults: Faults, request: ApiRequest): ApiAnswer {
  try {
    if (request.key !== world.secretKey) throw unauthorized(request.key);
    const endpoint = Object.hasOwn(endpoints, request.path) ? endpoints[request.path] : undefined;
    if (endpoint === undefined) throw unrecognized(request.method, request.path);
    return { status: 200, body: JSON.stringify(endpoint(world, faults, request)) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, body: JSON.stringify({ error: error.detail }), headers: error.headers };
  }
}

/** `POST` adds a fault, `DELETE` takes all back; both, and `GET`, show those that wait. */
function answerFaults(faults: Faults, { method, path, params }: ApiRequest): object {
  if (method === 'POST') faults.inject(readFault(params));
  else {
    if (method !== 'GET' && method !== 'DELETE') throw unrecognized(method, path);
    noParameters(params, '');
    if (method === 'DELETE') faults.clear();
  }
  return { faults: faults.waiting() };
}
