/** Sends requests, and again where the API says when another try makes sense: nothing was done then. */
import { setTimeout as sleep } from 'node:timers/promises';

const MAX_TRIES = 10;
/** Codes of the API that come with `Retry-After`, but for those of a wrong key, and what each is about. */
const WORTHWHILE: Readonly<Record<string, string>> = {
  RATE_LIMITED: 'rate limit',
  UNAVAILABLE: 'it is not available',
  PROVIDER_UNAVAILABLE: 'Stripe is not available',
};
/** Seconds: who asks at a terminal does not want to wait for longer. */
const MAX_WAIT = 60;

export interface Patience {
  /** Milliseconds for each try, the waits between them not counted. */
  readonly timeout: number;
  /** Called before each wait. */
  readonly onWait: (seconds: number, reason: string) => void;
}

/** Makes what stands in for `fetch`. */
export const patientFetch =
  ({ timeout, onWait }: Patience) =>
  async (request: Request): Promise<Response> => {
    for (let tries = 1; ; tries++) {
      const response = await fetch(request.clone(), { signal: AbortSignal.timeout(timeout) });
      const wait = Number(response.headers.get('retry-after'));
      if (response.ok || !wait || wait > MAX_WAIT || tries === MAX_TRIES) return response;
      const { code = '' } = (await response
        .clone()
        .json()
        .catch(() => ({}))) as { code?: string };
      const reason = WORTHWHILE[code];
      if (reason === undefined) return response;
      onWait(wait, reason);
      await sleep(wait * 1000);
    }
  };
