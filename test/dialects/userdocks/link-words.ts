import { DEMO } from '../../../src/demo/data.ts';
import type { LinkWords } from '../portal-links.ts';

/** How this dialect writes a portal link. */
export const LINK_WORDS: LinkWords = {
  afterCompletion: 'afterCompletion',
  returnUrl: 'returnUrl',
  customMessage: 'customMessage',
  afterExpiration: 'afterExpiration',
  expiresAt: 'expiresAt',
  changes: {
    same: { priceId: DEMO.priceId },
    greater: { priceId: DEMO.teamPriceId },
    unknown: { priceId: 'price_unknown' },
  },
};
