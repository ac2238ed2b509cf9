/** The sandbox's own endpoint, beside Stripe's: makes requests go wrong for those who try out or test what comes of it. */
import { ApiError, unauthorized, unrecognized } from '../api/errors.ts';
import { object } from '../api/form.ts';
import type { ApiAnswer, ApiRequest } from '../exchange.ts';
import type { World } from '../world.ts';
import { readFault } from './fault-form.ts';
import type { Faults } from './faults.ts';

const faultsPath = '/_sandbox/faults';
const noParameters = object({});

/** Whether a path is the sandbox's own, not one of Stripe's. */
export const isControl = (path: string) => path.startsWith('/_sandbox/');

/**
 * Answers a request to the sandbox itself: `POST` adds a fault, `DELETE` takes all back; both, and `GET`, show those that
 * wait. The API's key is asked for, or any web page could send a form here.
 */
export function answerControl(world: World, faults: Faults, request: ApiRequest): ApiAnswer {
  try {
    if (request.key !== world.secretKey) throw unauthorized(request.key);
    if (request.path !== faultsPath) throw unrecognized(request.method, request.path);
    act(faults, request);
    return { status: 200, body: JSON.stringify({ faults: faults.waiting() }) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, body: JSON.stringify({ error: error.detail }), headers: error.headers };
  }
}

function act(faults: Faults, { method, path, params }: ApiRequest): void {
  switch (method) {
    case 'POST':
      faults.inject(readFault(params));
      return;
    case 'DELETE':
      noParameters(params, '');
      faults.clear();
      return;
    case 'GET':
      noParameters(params, '');
      return;
    default:
      throw unrecognized(method, path);
  }
}
