/** The API key that a sandbox accepts if it is not given another. */
export const SANDBOX_SECRET_KEY = 'sk_test_sandbox';
/** What a sandbox signs its events with. */
export const SANDBOX_WEBHOOK_SECRET = 'whsec_sandbox';
