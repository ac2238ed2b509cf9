/** The sandbox's own endpoints, beside Stripe's: they make things go wrong for those who try out or test what comes of it. */
import { ApiError, unauthorized, unrecognized } from '../api/errors.ts';
import { object } from '../api/form.ts';
import type { Deliveries } from '../events/deliveries.ts';
import type { ApiAnswer, ApiRequest } from '../exchange.ts';
import type { World } from '../world.ts';
import { actOnDeliveries } from './deliveries-form.ts';
import { readFault } from './fault-form.ts';
import type { Faults } from './faults.ts';

const noParameters = object({});

/** What can be controlled from outside. */
export interface Controls {
  readonly faults: Faults;
  readonly deliveries: Deliveries;
}

/** One endpoint: `POST` acts, `DELETE` takes all back; both, and `GET`, show how things are, and what `POST` returned. */
interface Endpoint {
  post(params: ApiRequest['params']): object | undefined;
  clear(): void;
  state(): object;
}

/** Whether a path is the sandbox's own, not one of Stripe's. */
export const isControl = (path: string) => path.startsWith('/_sandbox/');

/** Answers a request to the sandbox itself. The API's key is asked for, or any web page could send a form here. */
export function answerControl(world: World, controls: Controls, request: ApiRequest): ApiAnswer {
  try {
    if (request.key !== world.secretKey) throw unauthorized(request.key);
    const endpoint = endpointAt(request.path, world, controls);
    if (endpoint === undefined) throw unrecognized(request.method, request.path);
    const said = act(endpoint, request);
    return { status: 200, body: JSON.stringify({ ...endpoint.state(), ...said }) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, body: JSON.stringify({ error: error.detail }), headers: error.headers };
  }
}

function endpointAt(path: string, world: World, { faults, deliveries }: Controls): Endpoint | undefined {
  switch (path) {
    case '/_sandbox/faults':
      return {
        post: (params) => void faults.inject(readFault(params)),
        clear: () => faults.clear(),
        state: () => ({ faults: faults.waiting() }),
      };
    case '/_sandbox/deliveries':
      return {
        post: (params) => actOnDeliveries(world, deliveries, params),
        clear: () => deliveries.clear(),
        state: () => ({ ...deliveries.state(), deliveries: deliveries.recent() }),
      };
    default:
      return undefined;
  }
}

function act(endpoint: Endpoint, { method, path, params }: ApiRequest): object | undefined {
  switch (method) {
    case 'POST':
      return endpoint.post(params);
    case 'DELETE':
      noParameters(params, '');
      endpoint.clear();
      return undefined;
    case 'GET':
      noParameters(params, '');
      return undefined;
    default:
      throw unrecognized(method, path);
  }
}
