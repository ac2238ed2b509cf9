import { unrecognized } from '../api/errors.ts';
import { bool, integer, object, required, text } from '../api/form.ts';
import { completeCheckout } from '../checkout/complete.ts';
import type { ApiRequest } from '../exchange.ts';
import type { World } from '../world.ts';

const form = object({
  authenticated: bool,
  email: text,
  exp_month: integer(1, 12),
  exp_year: integer(2000, 2100),
  name: text,
  number: required(text),
  session: required(text),
});

/** `POST` completes a checkout session by a test card, as its page does for somebody with a browser. */
export function answerCheckout(world: World, { method, path, params }: ApiRequest): object {
  if (method !== 'POST') throw unrecognized(method, path);
  const { session, authenticated, email, exp_month, exp_year, name, number } = form(params, '');
  return completeCheckout(world, session, {
    number,
    ...(authenticated !== undefined && { authenticated }),
    ...(email !== undefined && { email }),
    ...(exp_month !== undefined && { expMonth: exp_month }),
    ...(exp_year !== undefined && { expYear: exp_year }),
    ...(name !== undefined && { name }),
  });
}
