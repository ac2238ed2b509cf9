import { ApiError, forbidden, lockTimeout, rateLimited, serverError, unauthorized } from '../api/errors.ts';
import type { ApiAnswer } from '../exchange.ts';
import type { InjectedFault } from './faults.ts';

/** What a fault answers instead of letting the request in. */
export function refusal(fault: InjectedFault | undefined, key: string): ApiAnswer | undefined {
  switch (fault?.kind) {
    case 'authentication':
      throw unauthorized(key);
    case 'permission':
      throw forbidden(key);
    case 'rate-limit':
      throw advised(rateLimited(), fault.should_retry);
    case 'lock-timeout':
      throw advised(lockTimeout(), fault.should_retry);
    case 'server-error':
      if (fault.kept === false && !fault.after_executing) throw advised(serverError(), fault.should_retry);
      return undefined;
    case 'custom': {
      const body = typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body);
      return { status: fault.status, body, headers: fault.headers ?? {} };
    }
    case 'hang':
    case 'cut':
    case 'not-json':
      return fault.after_executing
        ? undefined
        : spoiled(fault, { status: 200, body: '{"object": "cut off"}' });
    default:
      return undefined;
  }
}

/** What becomes of the answer to an executed request. */
export function spoiled(fault: InjectedFault | undefined, answer: ApiAnswer): ApiAnswer {
  switch (fault?.kind) {
    case 'hang':
    case 'cut':
      return { ...answer, delivery: fault.kind };
    case 'not-json':
      return {
        status: 200,
        body: '<html><body>Bad gateway</body></html>',
        headers: { 'Content-Type': 'text/html' },
      };
    case 'server-error':
      if (answer.status < 500) return answer;
      // A kept answer would only be replayed, so Stripe says that trying again is of no use.
      return {
        ...answer,
        headers: { ...answer.headers, 'Stripe-Should-Retry': String(fault.should_retry ?? false) },
      };
    default:
      return answer;
  }
}

function advised(error: ApiError, should_retry: boolean | undefined): ApiError {
  if (should_retry === undefined) return error;
  return new ApiError(error.status, error.detail, { 'Stripe-Should-Retry': String(should_retry) });
}
