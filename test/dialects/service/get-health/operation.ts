import { type Cause, seen } from '../../cause.ts';
import type { TestOperation } from '../../dialect.ts';
import { always } from '../responses.ts';

const id = 'getHealth';

export const getHealth: TestOperation = {
  causes: {
    alive: withClock(3600),
    internalError: withClock(null),
  },
  responses: [
    { status: 200, body: { status: 'ok', version: '0.1.0', uptimeSeconds: 0 }, free: ['version'] },
    ...always,
  ],
};

function withClock(ahead: number | null): Cause {
  return async ({ gangway, time }) => {
    time.ahead = ahead;
    const response = await seen(gangway.call(id));
    time.ahead = 0;
    return response;
  };
}
