/** Of the test server's only user. */
export const POSTGRES_PASSWORD = 'not a secret';
