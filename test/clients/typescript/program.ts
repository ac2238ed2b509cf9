/** Calls Gangway with the generated client and prints what it got: dialect, status, then the portal's URL or the code. */
import {
  Configuration,
  HookbridgeApi,
  HookbridgeBadRequestErrorFromJSON,
  HookbridgeNotFoundErrorFromJSON,
  HookbridgeUnauthorizedErrorFromJSON,
  ResponseError,
  UserdocksApi,
  UserdocksBadRequestErrorFromJSON,
  UserdocksUnauthorizedErrorFromJSON,
} from './gangway-typescript/index.ts';

const env = process.env as Record<string, string>;
const {
  GANGWAY_URL = '',
  GANGWAY_APP = '',
  GANGWAY_TENANT = '',
  GANGWAY_TOKEN = '',
  GANGWAY_API_KEY = '',
} = env;
const RETURN_URL = 'https://app.example.com/account';
const ELSEWHERE = 'https://elsewhere.example/';

async function userdocks(accessToken: string, defaultReturnUrl: string) {
  const api = new UserdocksApi(new Configuration({ basePath: GANGWAY_URL, accessToken }));
  const userdocksCreateBillingPortal = { tenantUuid: GANGWAY_TENANT, defaultReturnUrl };
  try {
    const portal = await api.createBillingPortal({ appUuid: GANGWAY_APP, userdocksCreateBillingPortal });
    console.log('userdocks', 200, portal.items[0]?.nextAction.url);
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    const { status } = error.response;
    const body = await error.response.json();
    if (status === 400)
      console.log('userdocks', status, UserdocksBadRequestErrorFromJSON(body).errors[0]?.code);
    if (status === 401)
      console.log('userdocks', status, UserdocksUnauthorizedErrorFromJSON(body).errors[0]?.code);
  }
}

async function hookbridge(basePath: string, accessToken: string, returnUrl: string) {
  const api = new HookbridgeApi(new Configuration({ basePath, accessToken }));
  try {
    const session = await api.createPortalSession({ hookbridgeCreatePortalSession: { returnUrl } });
    console.log('hookbridge', 200, session.data.portalUrl);
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    const { status } = error.response;
    const body = await error.response.json();
    if (status === 400) {
      const { code, details } = HookbridgeBadRequestErrorFromJSON(body).error;
      console.log('hookbridge', status, code);
      if (details) console.log('details', ...Object.keys(details));
    }
    if (status === 401)
      console.log('hookbridge', status, HookbridgeUnauthorizedErrorFromJSON(body).error.code);
    if (status === 404) console.log('hookbridge', status, HookbridgeNotFoundErrorFromJSON(body).error.code);
  }
}

await userdocks(GANGWAY_TOKEN, RETURN_URL);
await userdocks(GANGWAY_TOKEN, ELSEWHERE);
await userdocks('header.payload.signature', RETURN_URL);

await hookbridge(GANGWAY_URL, GANGWAY_API_KEY, RETURN_URL);
await hookbridge(GANGWAY_URL, GANGWAY_API_KEY, ELSEWHERE);
await hookbridge(GANGWAY_URL, GANGWAY_API_KEY, 'https://app.example.com/?a b');
await hookbridge(GANGWAY_URL, 'hb_test_wrong', RETURN_URL);
await hookbridge(GANGWAY_URL, env.GANGWAY_UNSUBSCRIBED_API_KEY ?? '', RETURN_URL);

// A later version, which answers with more fields.
await hookbridge(env.LATER_URL ?? '', GANGWAY_API_KEY, RETURN_URL);
