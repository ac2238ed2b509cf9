/** Signatures of events that must not be believed, for every dialect that receives events. */
import { signEvent } from '../../src/dialects/event-authentication.ts';
import { SANDBOX_WEBHOOK_SECRET } from '../../src/sandbox/index.ts';
import { type Attempt, credential, type SchemeAttempts, schemeless } from './credentials.ts';

const NO_JWT = 'not applicable: a signature is not a JWT';

/** Seconds from now. */
const signedAt =
  (seconds: number): Attempt['make'] =>
  (_gangway, _lure, body) =>
    signEvent(SANDBOX_WEBHOOK_SECRET, body, Math.floor(Date.now() / 1000) + seconds);
const own = signedAt(0);

/** The right signature, changed. */
const changed = (change: (signature: string) => string): Attempt =>
  credential(async (...made) => change((await own(...made)) ?? ''));

export const eventAttempts: SchemeAttempts = {
  accepted: credential(own),
  wrong: {
    ...schemeless(own),
    expired: credential(signedAt(-310)),
    'not yet valid': credential(signedAt(310)),
    'without expiry': changed((signature) => signature.replace(/^t=\d+,/, '')),
    'without subject': NO_JWT,
    'wrong type': changed((signature) => signature.replace('v1=', 'v0=')),
    'wrong issuer': NO_JWT,
    'wrong audience': NO_JWT,
    'alg: none': changed((signature) => signature.replace(/v1=.+$/, 'v1=')),
    'HS256 signed with the public key': 'not applicable: there is no public key',
    'foreign key': credential((_gangway, _lure, body) => signEvent('whsec_another', body)),
    'kid trick': NO_JWT,
    'jku trick': NO_JWT,
    'jwk trick': NO_JWT,
    truncated: changed((signature) => signature.slice(0, -1)),
    changed: credential((_gangway, _lure, body) => signEvent(SANDBOX_WEBHOOK_SECRET, `${body} `)),
    revoked: 'not applicable: a secret that is rotated out is one of another',
    'other mode': 'not applicable: an event of the other mode is received, and kept as one',
    'other tenant': 'not applicable: events are of no tenant',
    'other dialect': credential(({ credentials }) => credentials.apiKey),
  },
};
