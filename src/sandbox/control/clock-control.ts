import { invalid, unrecognized } from '../api/errors.ts';
import { type Field, object, required, text } from '../api/form.ts';
import { advance } from '../clock/advance.ts';
import { ahead } from '../clock/clock.ts';
import { DURATIONS, secondsIn } from '../clock/duration.ts';
import type { ApiRequest } from '../exchange.ts';
import type { World } from '../world.ts';

const duration: Field<number> = (raw, path) => {
  const seconds = secondsIn(text(raw, path));
  if (seconds !== undefined) return seconds;
  throw invalid(`Invalid duration: ${raw}; give ${DURATIONS}.`, undefined, path);
};
const form = object({ advance: required(duration) });
const noParameters = object({});

/** `POST` moves the clock forward and plays what falls due meanwhile; both it and `GET` say what time it is then. */
export function answerClock(world: World, { method, path, params }: ApiRequest): object {
  if (method === 'POST') advance(world, form(params, '').advance);
  else if (method === 'GET') noParameters(params, '');
  else throw unrecognized(method, path);
  const now = world.now();
  return { now, time: new Date(now * 1000).toISOString(), ahead: ahead(world.storage) };
}
