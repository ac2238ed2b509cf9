import { dialect } from './base.ts';
import { createPortalSession } from './create-portal-session.ts';

export const hookbridge = dialect({ createPortalSession });
