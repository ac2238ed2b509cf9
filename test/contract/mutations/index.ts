/** Requests that are valid but for one thing, and the statuses that this may get. */
import fc from 'fast-check';
import { brokenBody, brokenJson, extremeJson, refusedUrl } from './bodies.ts';
import { wrongEncoding, wrongType } from './content.ts';
import { wrongCredential } from './credentials.ts';
import type { Base, Mutated, WithContent } from './request.ts';
import { wrongMethod, wrongPath } from './targets.ts';

/** Any mutation of the request that its operation can have. */
export function mutated(base: Base): fc.Arbitrary<Mutated> {
  return fc.oneof(
    { weight: 2, arbitrary: wrongPath(base) },
    { weight: 1, arbitrary: wrongMethod(base) },
    ...(hasCredentials(base) ? [{ weight: 6, arbitrary: wrongCredential(base) }] : []),
    ...(hasContent(base) ? ofContent(base) : []),
  );
}

function ofContent(base: WithContent) {
  return [
    { weight: 6, arbitrary: brokenBody(base) },
    ...(base.content.returnUrls.length > 0 ? [{ weight: 3, arbitrary: refusedUrl(base) }] : []),
    { weight: 2, arbitrary: brokenJson(base) },
    { weight: 1, arbitrary: extremeJson(base) },
    { weight: 2, arbitrary: wrongType(base) },
    { weight: 2, arbitrary: wrongEncoding(base) },
  ];
}

const hasCredentials = ({ credentials }: Base): boolean => Object.keys(credentials('')).length > 0;
const hasContent = (base: Base): base is WithContent => base.content !== undefined;
