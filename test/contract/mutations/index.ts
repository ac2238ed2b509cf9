/** Requests that are valid but for one thing, and the statuses that this may get. */
import fc from 'fast-check';
import { brokenBody, brokenJson, extremeJson, refusedUrl } from './bodies.ts';
import { wrongEncoding, wrongType } from './content.ts';
import type { Base, Mutated } from './request.ts';
import { wrongCredential, wrongMethod, wrongPath } from './targets.ts';

/** Any mutation of the request. */
export function mutated(base: Base): fc.Arbitrary<Mutated> {
  return fc.oneof(
    { weight: 6, arbitrary: brokenBody(base) },
    { weight: 3, arbitrary: refusedUrl(base) },
    { weight: 2, arbitrary: brokenJson(base) },
    { weight: 1, arbitrary: extremeJson(base) },
    { weight: 2, arbitrary: wrongType(base) },
    { weight: 2, arbitrary: wrongEncoding(base) },
    { weight: 2, arbitrary: wrongPath(base) },
    { weight: 1, arbitrary: wrongMethod(base) },
    { weight: 6, arbitrary: wrongCredential(base) },
  );
}
