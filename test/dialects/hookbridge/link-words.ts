import type { LinkWords } from '../portal-links.ts';

/** How this dialect writes a portal link. */
export const LINK_WORDS: LinkWords = {
  afterCompletion: 'after_completion',
  returnUrl: 'return_url',
  customMessage: 'custom_message',
  afterExpiration: 'after_expiration',
  expiresAt: 'expires_at',
  changes: {
    same: { plan: 'Pro', interval: 'monthly' },
    greater: { plan: 'team', interval: 'monthly' },
    unknown: { plan: 'platinum', interval: 'monthly' },
  },
};
