import { invalid, unrecognized } from '../api/errors.ts';
import { type Field, object, required, text } from '../api/form.ts';
import { advance } from '../clock/advance.ts';
import { ahead } from '../clock/clock.ts';
import type { ApiRequest } from '../exchange.ts';
import type { World } from '../world.ts';

const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 60 * 60, d: 24 * 60 * 60 };
const longest = 10 * 365 * 24 * 60 * 60;

/** `31d`, `12h`, `30m`, or seconds. */
const duration: Field<number> = (raw, path) => {
  const [, count, unit = ''] = /^(\d{1,9})([smhd]?)$/.exec(text(raw, path)) ?? [];
  const seconds = Number(count) * (units[unit] ?? Number.NaN);
  if (seconds > 0 && seconds <= longest) return seconds;
  const message = `Invalid duration: ${raw}; give days (31d), hours (12h), minutes (30m) or seconds, ten years at most.`;
  throw invalid(message, undefined, path);
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
