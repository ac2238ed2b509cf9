import { SANDBOX_SECRET_KEY } from '../sandbox/index.ts';
import { VERSION } from '../version.ts';
import type { DemoCredentials } from './credentials.ts';
import { DEMO } from './data.ts';

/** What sandbox mode prints at its start. Each `curl` stands on one line and works as it is. */
export function banner(demo: {
  url: string;
  sandboxUrl: string;
  credentials: DemoCredentials;
  token: string;
}): string {
  const { url, sandboxUrl, credentials, token } = demo;
  const userdocks = JSON.stringify({ tenantUuid: DEMO.tenantId, defaultReturnUrl: DEMO.returnUrl });
  const hookbridge = JSON.stringify({ return_url: DEMO.returnUrl });
  return `
Gangway ${VERSION}, SANDBOX MODE: STRIPE_SECRET_KEY is not set, so a stand-in for Stripe answers. Only for development.

  Gangway             ${url}
  API reference       ${url}/docs
  Stand-in for Stripe ${sandboxUrl}
  Demo credentials    ${credentials.file}
  Make Stripe fail    curl -sS -u ${SANDBOX_SECRET_KEY}: ${sandboxUrl}/_sandbox/faults -d kind=rate-limit

Open a customer portal in the userdocks dialect (this token is good for 24 hours):

curl -sS ${url}/api/v1/apps/${DEMO.appId}/payment-providers/stripe/billing-portals -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' -d '${userdocks}'

and in the hookbridge dialect:

curl -sS ${url}/v1/billing/portal -H 'Authorization: Bearer ${credentials.apiKey}' -H 'Content-Type: application/json' -d '${hookbridge}'

Each answers with a URL. Open it in a browser to see the tenant's portal. Ctrl+C stops Gangway.
`;
}
