/** What a worker says to the primary process once it listens. */
export const LISTENING = 'gangway:listening';
