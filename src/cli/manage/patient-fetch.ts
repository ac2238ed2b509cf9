/** Sends requests, and again where the API says when another try makes sense: nothing was done then. */
import { setTimeout as sleep } from 'node:timers/promises';

const MAX_TRIES = 10;
/** Codes of the API that come with `Retry-After`, but for those of a wrong key. */
const WORTHWHILE = ['RATE_LIMITED', 'UNAVAILABLE', 'PROVIDER_UNAVAILABLE'];
/** Seconds: who asks at a terminal does not want to wait for longer. */
const MAX_WAIT = 60;

export async function patientFetch(request: Request): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const response = await fetch(request.clone());
    const wait = Number(response.headers.get('retry-after'));
    if (response.ok || !wait || wait > MAX_WAIT || tries === MAX_TRIES) return response;
    const { code } = (await response
      .clone()
      .json()
      .catch(() => ({}))) as { code?: string };
    if (!WORTHWHILE.includes(code ?? '')) return response;
    await sleep(wait * 1000);
  }
}
