/** Headers that Gangway sets on every response, whatever it is; a handler never does. */
export const MANAGED_HEADERS = ['X-Request-Id', 'Cache-Control'] as const;

export type ManagedHeader = (typeof MANAGED_HEADERS)[number];
