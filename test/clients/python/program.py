"""Calls Gangway with the generated client and prints what it got: dialect, status, then the portal's URL or the code."""

import os

import gangway

url = os.environ["GANGWAY_URL"]
app = os.environ["GANGWAY_APP"]
tenant = os.environ["GANGWAY_TENANT"]
RETURN_URL = "https://app.example.com/account"
ELSEWHERE = "https://elsewhere.example/"


def userdocks(token, return_url, expected=None):
    configuration = gangway.Configuration(host=url, access_token=token)
    with gangway.ApiClient(configuration) as client:
        try:
            portal = gangway.UserdocksApi(client).create_billing_portal(
                app,
                gangway.UserdocksCreateBillingPortal(tenant_uuid=tenant, default_return_url=return_url),
            )
            print("userdocks", 200, portal.items[0].next_action.url)
        except gangway.ApiException as error:
            assert isinstance(error.data, expected), error
            print("userdocks", error.status, error.data.errors[0].code)


def hookbridge(url, api_key, return_url, expected=None):
    configuration = gangway.Configuration(host=url, access_token=api_key)
    with gangway.ApiClient(configuration) as client:
        try:
            session = gangway.HookbridgeApi(client).create_portal_session(
                gangway.HookbridgeCreatePortalSession(return_url=return_url)
            )
            print("hookbridge", 200, session.data.portal_url)
        except gangway.ApiException as error:
            assert isinstance(error.data, expected), error
            print("hookbridge", error.status, error.data.error.code)
            details = getattr(error.data.error, "details", None)
            if details:
                print("details", *details)


token = os.environ["GANGWAY_TOKEN"]
userdocks(token, RETURN_URL)
userdocks(token, ELSEWHERE, gangway.UserdocksBadRequestError)
userdocks("header.payload.signature", RETURN_URL, gangway.UserdocksUnauthorizedError)

key = os.environ["GANGWAY_API_KEY"]
hookbridge(url, key, RETURN_URL)
hookbridge(url, key, ELSEWHERE, gangway.HookbridgeBadRequestError)
hookbridge(url, key, "https://app.example.com/?a b", gangway.HookbridgeBadRequestError)
hookbridge(url, "hb_test_wrong", RETURN_URL, gangway.HookbridgeUnauthorizedError)
hookbridge(url, os.environ["GANGWAY_UNSUBSCRIBED_API_KEY"], RETURN_URL, gangway.HookbridgeNotFoundError)

# A later version, which answers with more fields.
hookbridge(os.environ["LATER_URL"], key, RETURN_URL)
