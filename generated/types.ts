// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a billing portal
         * @description Creates a new billing portals resource.
         *
         *     Opens a Stripe customer portal session for the tenant. A tenant without a Stripe customer gets one, and needs no subscription. The
         *     user who is named by the token must be a member of the tenant.
         *
         *     The link may lead straight to one task (`flow`), speak another language (`locale`), or be mailed (`afterExpiration`): the guide “Portal”
         *     says what can be done.
         *
         *     Each call opens a session of its own, so it does no harm to try again.
         */
        post: operations["createBillingPortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appUuid}/payment-providers/stripe/checkout-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a checkout session
         * @description Opens a Stripe checkout page, on which the tenant subscribes to something or pays for something once. A tenant without a Stripe customer gets
         *     one. The user who is named by the token must be a member of the tenant.
         *
         *     A tenant has one subscription at most: while one has not ended, this answers 409, and the billing portal is the place to change it. At most
         *     one page that sells a subscription is open for a tenant: trying again with the same body answers the same one, so it does no harm; with
         *     another it closes the page before. Single payments are made as often as one likes. A page closes by itself after a day.
         *
         *     Only what is on offer can be bought: a price that is active, and whose product the operator has marked by `gangway_plan` or
         *     `gangway_checkout: "true"` in its metadata.
         */
        post: operations["createStripeCheckoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/billing-portals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
                /**
                 * @description The UUID of a tenant of the app, in either case. An unknown one, or one of another app, is answered like a bad key (401).
                 * @example 11111111-1111-1111-1111-111111111111
                 */
                tenantUuid: components["parameters"]["TenantUuid"];
                /**
                 * @description The payment provider. Gangway works with Stripe alone; `mollie` is known, and refused (400).
                 * @example stripe
                 */
                paymentProvider: components["parameters"]["PaymentProvider"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a billing portal by key
         * @description Creates a new billing portals resource, for a backend that holds an API key of the app.
         *
         *     Opens a Stripe customer portal session for the tenant. The provider customer is created when the tenant does not already have one; it
         *     needs no subscription. The key may act for any tenant of its app.
         *
         *     The link may lead straight to one task (`flow`), speak another language (`locale`), or be mailed (`afterExpiration`): the guide “Portal”
         *     says what can be done.
         *
         *     Each call opens a session of its own, so it does no harm to try again.
         */
        post: operations["createTenantBillingPortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/checkout-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
                /**
                 * @description The UUID of a tenant of the app, in either case. An unknown one, or one of another app, is answered like a bad key (401).
                 * @example 33333333-3333-3333-3333-333333333333
                 */
                tenantUuid: components["schemas"]["Uuid"];
                /**
                 * @description The payment provider. Gangway works with Stripe alone; `mollie` is known, and refused (400).
                 * @example stripe
                 */
                paymentProvider: components["parameters"]["PaymentProvider"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a checkout session by key
         * @description Opens a Stripe checkout page for the tenant, for a backend that holds an API key of the app. The key may act for any tenant of its app. All
         *     else is as with a user's token: one subscription a tenant, one page at a time that sells it, and
         *     only what is on offer.
         */
        post: operations["createTenantCheckoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
                /**
                 * @description The UUID of a tenant of the app, in either case. An unknown one, or one of another app, is answered like a bad key (401).
                 * @example 33333333-3333-3333-3333-333333333333
                 */
                tenantUuid: components["schemas"]["Uuid"];
                /**
                 * @description The payment provider. Gangway works with Stripe alone; `mollie` is known, and refused (400).
                 * @example stripe
                 */
                paymentProvider: components["parameters"]["PaymentProvider"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete the payment methods of a tenant
         * @description Detaches every payment method of the tenant at Stripe, for good: nothing is charged to them any more, and none can be attached again. A
         *     tenant that has none, or is not a Stripe customer, has none that are deleted.
         *
         *     While a subscription is to go on, its payment methods are needed, and none is deleted: this answers 409. Cancel it first, at once or at the
         *     end of its period.
         *
         *     It does no harm to try again: what is left is deleted then. The answer names what this very call has deleted.
         */
        delete: operations["deleteTenantPaymentMethods"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
                /**
                 * @description The UUID of a tenant of the app, in either case. An unknown one, or one of another app, is answered like a bad key (401).
                 * @example 11111111-1111-1111-1111-111111111111
                 */
                tenantUuid: components["parameters"]["TenantUuid"];
                /**
                 * @description The payment provider. Gangway works with Stripe alone; `mollie` is known, and refused (400).
                 * @example stripe
                 */
                paymentProvider: components["parameters"]["PaymentProvider"];
            };
            cookie?: never;
        };
        /**
         * List the invoices of a tenant
         * @description The invoices of the tenant, for subscriptions and one-time payments, the newest first. A tenant that never paid for anything has none.
         *     An invoice shows up once it is final: drafts do not.
         */
        get: operations["listTenantInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apps/{appUuid}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
            };
            cookie?: never;
        };
        /**
         * List the keys of an app
         * @description The public keys by which tokens of the app's users are verified, the newest first. They are no secrets, and are not the keys that
         *     calls are made with.
         *
         *     All are in one answer, which has a `Content-Length`.
         */
        get: operations["listAppKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/stripe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a Stripe event
         * @description Stripe sends its events here, signed with the secret of the endpoint.
         *
         *     An event says only that something has changed; Gangway then asks Stripe for the whole state. So duplicates and the order of events do
         *     not matter. Once 200 is answered, the event is on the disk. One of another mode or account is kept as well, and changes nothing.
         *
         *     There are no code samples, for only Stripe can sign an event.
         */
        post: operations["receiveStripeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create customer portal session
         * @description Create a Stripe customer portal session for managing subscription, payment methods, and billing history.
         *
         *     The API key names the tenant, which must have a subscription. The body may be left out; then the tenant's default return URL
         *     serves.
         *
         *     The link may lead straight to one task (`flow`), speak another language (`locale`), or be mailed (`after_expiration`): the guide “Portal”
         *     says what can be done.
         *
         *     Each call opens a session of its own, so it does no harm to try again.
         */
        post: operations["createPortalSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get subscription
         * @description The plan of the tenant that the API key belongs to, what it may use, and what it has used of that. Without a paid subscription: the
         *     limits of the free tier.
         *
         *     Plans and limits are what the operator has written at Stripe's products; see the guide “Plans”. A caller who comes back from the
         *     portal sees at once what was changed there.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description The invoices of the tenant that the API key belongs to, the newest first. Free/no-billing tenants return an empty list. An invoice
         *     shows up once it is final: drafts do not.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/usage-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List usage history
         * @description How many messages the tenant that the API key belongs to has used, month by month, the current one first. Periods are calendar-month
         *     aligned (UTC).
         *
         *     What Stripe's meters have counted shows up with a few minutes' delay; where the plan is not metered, the count is 0.
         */
        get: operations["listUsageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create checkout session
         * @description Create a Stripe checkout session, on which the tenant subscribes to a plan.
         *
         *     The API key names the tenant. A tenant without a Stripe customer gets one. It has one subscription at most: while one has not ended, this
         *     answers 409, and the customer portal is the place to change it.
         *
         *     At most one session is open for a tenant. Trying again with the same plan and interval answers the same session, so it does no harm;
         *     another plan closes the session before. A session ends by itself after a day.
         */
        post: operations["createCheckoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a Stripe event
         * @description Internal endpoint - not for direct API use. Stripe sends its events here. Authentication is via Stripe signature verification.
         *
         *     An event says only that something has changed; Gangway then asks Stripe for the whole state. So duplicates and the order of events do
         *     not matter. Once 200 is answered, the event is on the disk. One of another mode or account is kept as well, and changes nothing.
         *
         *     There are no code samples, for only Stripe can sign an event.
         */
        post: operations["receiveBillingWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List apps
         * @description The apps, oldest first. An operator key of one app sees only that app.
         */
        get: operations["listApps"];
        put?: never;
        /**
         * Create an app
         * @description Creates an app: a product whose tenants get portals. An operator key of one app cannot create any (403).
         *
         *     Next, it needs an allowed origin, and either a public key that verifies its users' tokens or API keys of its own.
         */
        post: operations["createApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/apps/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get an app
         * @description The app, with the `ETag` that a change can be based on.
         */
        get: operations["getApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an app
         * @description Changes the fields that the body names, and no others.
         */
        patch: operations["updateApp"];
        trace?: never;
    };
    "/management/v1/apps/{app_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable an app
         * @description Lets the app's tenants open portals again. Enabling an enabled app changes nothing.
         */
        post: operations["enableApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/apps/{app_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable an app
         * @description Refuses every call of the app's users and backends from now on (403). An app that is already disabled keeps its `disabled_at`.
         */
        post: operations["disableApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/apps/{app_id}/public-keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * List public keys
         * @description The keys that verify the tokens of the app's users, newest first: the order in which they are tried.
         */
        get: operations["listPublicKeys"];
        put?: never;
        /**
         * Add a public key
         * @description Adds a public key. An app can have several, for instance while one is being rotated. A key that the app already has is returned unchanged.
         */
        post: operations["addPublicKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/apps/{app_id}/public-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description The key's id, in either case. It is not the key itself.
                 * @example 66666666-6666-6666-6666-666666666666
                 */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a public key
         * @description Refuses the tokens that are signed with it from now on. Removing a key that the app does not have changes nothing.
         */
        delete: operations["removePublicKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/apps/{app_id}/origins": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * List origins
         * @description The origins that the app's portals may return to, and whose pages may call the userdocks dialect, in alphabetical order.
         */
        get: operations["listOrigins"];
        put?: never;
        /**
         * Allow an origin
         * @description Allows an origin. Allowing it again changes nothing.
         */
        post: operations["allowOrigin"];
        /**
         * Disallow an origin
         * @description Removes an allowed origin. Removing one that is not allowed changes nothing.
         */
        delete: operations["disallowOrigin"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/apps/{app_id}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API key of an app
         * @description Makes an API key for the app's backend (userdocks dialect), which may act for any tenant of the app. **The key is shown only in this response.**
         */
        post: operations["createAppApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/app-api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys of apps
         * @description The API keys of apps, without the secrets, oldest first.
         */
        get: operations["listAppApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/app-api-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, in either case. It is not the key itself.
                 * @example b0000000-0000-0000-0000-000000000004
                 */
                key_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key of an app
         * @description Revokes the key for good, from now on. A key that is already revoked keeps its `revoked_at`.
         */
        delete: operations["revokeAppApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/app-api-keys/{key_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, in either case. It is not the key itself.
                 * @example b0000000-0000-0000-0000-000000000003
                 */
                key_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key of an app
         * @description Makes a new key to replace this one. The old key keeps working for an overlap. **The new key is shown only in this response.**
         *
         *     To end the old key at once, send `overlap_seconds: 0`.
         */
        post: operations["rotateAppApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tenants
         * @description The tenants, oldest first. A tenant that is created while you read comes at the end.
         */
        get: operations["listTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/tenants/{tenant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Get a tenant
         * @description The tenant, with the `ETag` that a change can be based on.
         */
        get: operations["getTenant"];
        /**
         * Create or replace a tenant
         * @description Creates the tenant under the UUID that your product knows it by (201), or replaces it as a whole (200). A tenant that was deactivated becomes active again.
         *
         *     Its members, API keys and customer stay as they are. A tenant never moves to another app (409).
         */
        put: operations["putTenant"];
        post?: never;
        /**
         * Deactivate a tenant
         * @description Refuses every call for the tenant from now on. Its audit events, members, keys and customer are kept, and its subscription goes on: cancel that first if it should end.
         *
         *     `PUT` makes the tenant active again. A tenant that is already deactivated keeps its `deactivated_at`.
         */
        delete: operations["deactivateTenant"];
        options?: never;
        head?: never;
        /**
         * Update a tenant
         * @description Changes the fields that the body names, and no others.
         */
        patch: operations["updateTenant"];
        trace?: never;
    };
    "/management/v1/tenants/{tenant_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List members
         * @description The users who may act for the tenant with a token, ordered by subject.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Add a member
         * @description Lets a user act for the tenant. Adding a member again changes nothing. A tenant can have at most 10,000 members.
         */
        post: operations["addMember"];
        /**
         * Remove a member
         * @description Stops a user from acting for the tenant. Removing a user who is not a member changes nothing.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/tenants/{tenant_id}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API key of a tenant
         * @description Makes an API key of the tenant (hookbridge dialect). **The key is shown only in this response.**
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys of tenants
         * @description The API keys of tenants, without the secrets, oldest first.
         */
        get: operations["listApiKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/api-keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, in either case. It is not the key itself.
                 * @example b0000000-0000-0000-0000-000000000002
                 */
                key_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key of a tenant
         * @description Revokes the key for good, from now on. A key that is already revoked keeps its `revoked_at`.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/api-keys/{key_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, in either case. It is not the key itself.
                 * @example b0000000-0000-0000-0000-000000000001
                 */
                key_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key of a tenant
         * @description Makes a new key to replace this one. The old key keeps working for an overlap. **The new key is shown only in this response.**
         *
         *     To end the old key at once, send `overlap_seconds: 0`.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/tenants/{tenant_id}/customer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Link a Stripe customer
         * @description Links the tenant to an existing Stripe customer, in the account and mode that this Gangway uses, in place of any other. Stripe is asked whether the customer exists.
         */
        put: operations["linkCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/tenants/{tenant_id}/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Get the subscription of a tenant
         * @description The tenant's current subscription, as it was at Stripe at `refreshed_at`. This does not ask Stripe: Stripe's events keep it up to date.
         */
        get: operations["getTenantSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/tenants/{tenant_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List Stripe events of a tenant
         * @description The events that Stripe has sent about the tenant's customers, subscriptions and invoices, newest first.
         */
        get: operations["listTenantEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/tenant-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export tenants
         * @description The active tenants in the form that a batch takes, oldest first, with their members, and their customers in the account and mode that this Gangway uses.
         *
         *     A page is shorter than `limit` if its tenants would have more than 10,000 members together.
         */
        get: operations["exportTenants"];
        put?: never;
        /**
         * Create or replace many tenants
         * @description Does what `PUT` does, for up to a thousand tenants, and sets their members and customers too. Each has its own result: one that is refused does not hold back the others. Repeating a batch changes nothing. A tenant that was deactivated becomes active again (`reactivated`).
         *
         *     A batch that is malformed, or has more than 10,000 members in all, is refused as a whole (400).
         */
        post: operations["importTenants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit events
         * @description What was done and what was refused, newest first: every portal and checkout that was requested, in any dialect, and every change made here or from the command line. They are kept for good, unless the operator has set `AUDIT_RETENTION_DAYS`.
         *
         *     A page may be shorter than `limit`, or empty, if few events match: go on while there is a `next_cursor`.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Answers as long as the process runs. For liveness probes.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the service take requests?
         * @description Answers 200 when the store answers and the service is not shutting down. For readiness probes and load balancers.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Unique identifier for this request (useful for support)
         * @example req_xyz123
         */
        HookbridgeRequestId: string;
        HookbridgeMeta: {
            request_id: components["schemas"]["HookbridgeRequestId"];
        };
        /**
         * @description A UUID of any version, compared without regard to case.
         * @example 11111111-1111-1111-1111-111111111111
         */
        Uuid: string;
        /**
         * Format: uri
         * @description An absolute `https` URL without user name or password. Its origin must be one of the app's allowed origins. (`http` serves for
         *     localhost in test mode.)
         * @example https://app.example.com/account
         */
        ReturnUrl: string;
        /**
         * @description The language of the portal, as an IETF tag; `auto`, or nothing at all, for that of the customer's or the browser's choice.
         * @example de
         * @enum {string}
         */
        PortalLocale: "auto" | "bg" | "cs" | "da" | "de" | "el" | "en" | "en-AU" | "en-CA" | "en-GB" | "en-IE" | "en-IN" | "en-NZ" | "en-SG" | "es" | "es-419" | "et" | "fi" | "fil" | "fr" | "fr-CA" | "hr" | "hu" | "id" | "it" | "ja" | "ko" | "lt" | "lv" | "ms" | "mt" | "nb" | "nl" | "pl" | "pt" | "pt-BR" | "ro" | "ru" | "sk" | "sl" | "sv" | "th" | "tr" | "vi" | "zh" | "zh-HK" | "zh-TW";
        /**
         * @example {
         *       "type": "redirect",
         *       "returnUrl": "https://app.example.com/account"
         *     }
         */
        UserdocksCompletionRedirect: {
            /**
             * @description Go on to a page of yours.
             * @constant
             */
            type: "redirect";
            /**
             * @description Where it goes on. Its origin must be one of the app's allowed origins.
             * @example https://app.example.com/account
             */
            returnUrl: components["schemas"]["ReturnUrl"];
        };
        /**
         * @example {
         *       "type": "hosted_confirmation",
         *       "customMessage": "See you again!"
         *     }
         */
        UserdocksCompletionMessage: {
            /**
             * @description Show a page of the portal that says that it is done.
             * @constant
             */
            type: "hosted_confirmation";
            /**
             * @description What the page says, instead of Stripe's own words.
             * @example See you again!
             */
            customMessage?: string;
        };
        /**
         * @example {
         *       "type": "portal_homepage"
         *     }
         */
        UserdocksCompletionHomepage: {
            /**
             * @description Show the whole portal.
             * @constant
             */
            type: "portal_homepage";
        };
        /**
         * @description What comes once it is done; the whole portal, if nothing is said.
         * @example {
         *       "type": "redirect",
         *       "returnUrl": "https://app.example.com/account"
         *     }
         */
        UserdocksAfterCompletion: components["schemas"]["UserdocksCompletionRedirect"] | components["schemas"]["UserdocksCompletionMessage"] | components["schemas"]["UserdocksCompletionHomepage"];
        /**
         * @example {
         *       "type": "subscription_cancel",
         *       "afterCompletion": {
         *         "type": "redirect",
         *         "returnUrl": "https://app.example.com/account"
         *       }
         *     }
         */
        UserdocksPortalTask: {
            /**
             * @description Change the customer's details, change the payment method, cancel the subscription, pause it (an active one with flexible billing only), or
             *     choose another plan or quantity for it (one with a single item only).
             * @example subscription_cancel
             * @enum {string}
             */
            type: "customer_update" | "payment_method_update" | "subscription_cancel" | "subscription_pause" | "subscription_update";
            afterCompletion?: components["schemas"]["UserdocksAfterCompletion"];
        };
        /**
         * @example {
         *       "type": "subscription_update_confirm",
         *       "priceId": "price_67890"
         *     }
         */
        UserdocksPortalConfirmation: {
            /**
             * @description Confirm a change of the subscription that was chosen on a page of yours. It must have a single item.
             * @constant
             */
            type: "subscription_update_confirm";
            /**
             * @description Stripe's id of the price that it is to be of. It must be recurring, active, and on offer: its product has `gangway_plan` or
             *     `gangway_checkout: "true"` in its metadata.
             * @example price_67890
             */
            priceId: string;
            /**
             * Format: int32
             * @description How many it is to be of; as many as now, if nothing is said. It means nothing where usage is paid for.
             * @example 5
             */
            quantity?: number;
            afterCompletion?: components["schemas"]["UserdocksAfterCompletion"];
        };
        /**
         * @description The one thing that the link is for, instead of the whole portal
         *     ([Stripe's description](https://docs.stripe.com/customer-management/portal-deep-links)). The portal's configuration must offer it. What
         *     concerns a subscription concerns the one that counts of the tenant's (see the guide “Portal”), and needs one that has not ended.
         * @example {
         *       "type": "payment_method_update"
         *     }
         */
        UserdocksPortalFlow: components["schemas"]["UserdocksPortalTask"] | components["schemas"]["UserdocksPortalConfirmation"];
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds.
         * @example 2026-11-24T12:00:00.000Z
         */
        UserdocksTime: string;
        /**
         * @description What becomes of the link once it has expired, which is within minutes: without this it leads nowhere, with it it can be mailed.
         * @example {
         *       "type": "customer_login"
         *     }
         */
        UserdocksAfterExpiration: {
            /**
             * @description The customer signs in by an e-mail that Stripe sends to the customer's address.
             * @constant
             */
            type: "customer_login";
            /**
             * @description Until when that can be done; for ever, if nothing is said.
             * @example 2030-01-31T12:00:00.000Z
             */
            expiresAt?: components["schemas"]["UserdocksTime"];
        };
        /**
         * @example {
         *       "tenantUuid": "11111111-1111-1111-1111-111111111111",
         *       "defaultReturnUrl": "https://app.example.com/account"
         *     }
         */
        UserdocksCreateBillingPortal: {
            /** @description The tenant whose portal is opened. The token's user must be a member of it. */
            tenantUuid: components["schemas"]["Uuid"];
            /** @description Where the portal's link back leads. Its origin must be one of the app's allowed origins. */
            defaultReturnUrl: components["schemas"]["ReturnUrl"];
            locale?: components["schemas"]["PortalLocale"];
            flow?: components["schemas"]["UserdocksPortalFlow"];
            afterExpiration?: components["schemas"]["UserdocksAfterExpiration"];
        };
        UserdocksBillingPortal: {
            /** @constant */
            kind: "billingPortal";
            /**
             * Format: int32
             * @constant
             */
            totalItems: 1;
            /**
             * Format: int32
             * @constant
             */
            itemsLength: 1;
            items: {
                nextAction: {
                    /**
                     * Format: uri
                     * @description The portal session's URL; redirect the user to it at once. It opens without sign-in, so never log or store it.
                     * @example https://billing.stripe.com/p/session/test_12345
                     */
                    url: string;
                };
            }[];
        };
        /**
         * @example {
         *       "tenantUuid": "33333333-3333-3333-3333-333333333333",
         *       "priceId": "price_12345",
         *       "successUrl": "https://app.example.com/checkout/success",
         *       "cancelUrl": "https://app.example.com/checkout/cancel"
         *     }
         */
        UserdocksCreateCheckoutSession: {
            /** @description The tenant that buys. The token's user must be a member of it. */
            tenantUuid: components["schemas"]["Uuid"];
            /**
             * @description Stripe's id of the price. It must be active, and on offer: its product has `gangway_plan` or `gangway_checkout: "true"` in its metadata.
             * @example price_12345
             */
            priceId: string;
            /**
             * @description Stripe's id of an active tax rate that is put on the price.
             * @example txr_12345
             */
            taxRateId?: string;
            /**
             * Format: int32
             * @description How many are bought; one, if nothing is said. It means nothing where usage is paid for.
             * @example 1
             */
            quantity?: number;
            /**
             * @description A subscription, if nothing is said, or a single payment. A payment has an invoice as well.
             * @example subscription
             * @enum {string}
             */
            mode?: "subscription" | "payment";
            /** @description Whether a billing address is asked for even where the payment does not need it; otherwise only there. */
            billingAddressCollection?: boolean;
            /** @description Whether a shipping address is asked for, in the countries that the operator has set (`SHIPPING_COUNTRIES`). */
            shippingAddressCollection?: boolean;
            /**
             * @description A currency of the price, in any case; the price's own, if nothing is said.
             * @example EUR
             */
            currency?: string;
            /**
             * @description Where the page leads once it was paid. Its origin must be one of the app's allowed origins.
             * @example https://app.example.com/checkout/success
             */
            successUrl: components["schemas"]["ReturnUrl"];
            /**
             * @description Where the page leads back without anything bought. Its origin must be one of the app's allowed origins.
             * @example https://app.example.com/checkout/cancel
             */
            cancelUrl: components["schemas"]["ReturnUrl"];
            /**
             * Format: uri
             * @description The terms of service. Stripe links to those of the account's public details instead, whatever is said here; an operator sets them in the
             *     Stripe Dashboard.
             * @example https://app.example.com/terms
             */
            termsOfServiceUrl?: string;
            /** @description Whether the terms of service must be agreed to. */
            collectTermsOfServiceConsent?: boolean;
            /** @description Whether a tax id is asked for. */
            isTaxIdCollectionEnabled?: boolean;
            /** @description Whether the tax id must be given, where Stripe can ask for one. It counts only if one is asked for. */
            isTaxIdCollectionRequired?: boolean;
        };
        UserdocksCheckoutSession: {
            /**
             * Format: int64
             * @description A number that is the session's for ever. It says nothing of their order.
             * @example 1
             */
            id: number;
            /**
             * @description The session's.
             * @example 66666666-6666-8666-8666-666666666666
             */
            uuid: components["schemas"]["Uuid"];
            /**
             * @description The app's.
             * @example 22222222-2222-2222-2222-222222222222
             */
            appUuid: components["schemas"]["Uuid"];
            /**
             * @description That of the Stripe account, in test or live mode.
             * @example 77777777-7777-8777-8777-777777777777
             */
            paymentProviderUuid: components["schemas"]["Uuid"];
            /**
             * @description Stripe's id of the session.
             * @example cs_test_12345
             */
            sessionId: string;
            /**
             * Format: uri
             * @description The address of Stripe's checkout page; redirect the user to it at once. It opens without sign-in, so never log or store it.
             * @example https://checkout.stripe.com/pay/cs_test_12345
             */
            nextActionUrl: string;
            /**
             * @description The user who has asked for it, as the token's `sub` says; null where an app has.
             * @example 44444444-4444-4444-4444-444444444444
             */
            userUuid: string | null;
            /**
             * @description The tenant that buys.
             * @example 33333333-3333-3333-3333-333333333333
             */
            tenantUuid: components["schemas"]["Uuid"];
            /**
             * Format: date-time
             * @description When the session was opened.
             * @example 2026-11-24T12:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the session closes, if nothing was bought.
             * @example 2026-11-25T12:00:00.000Z
             */
            expiresAt: string;
        };
        UserdocksCheckoutSessions: {
            /** @constant */
            kind: "checkoutSessions";
            /**
             * Format: int32
             * @constant
             */
            totalItems: 1;
            /**
             * Format: int32
             * @constant
             */
            itemsLength: 1;
            items: {
                createdCheckoutSession: components["schemas"]["UserdocksCheckoutSession"];
            }[];
        };
        /**
         * @example {
         *       "defaultReturnUrl": "https://app.example.com/account"
         *     }
         */
        UserdocksCreateTenantBillingPortal: {
            /** @description Where the portal's link back leads. Its origin must be one of the app's allowed origins. */
            defaultReturnUrl: components["schemas"]["ReturnUrl"];
            locale?: components["schemas"]["PortalLocale"];
            flow?: components["schemas"]["UserdocksPortalFlow"];
            afterExpiration?: components["schemas"]["UserdocksAfterExpiration"];
        };
        /**
         * @example {
         *       "priceId": "price_12345",
         *       "successUrl": "https://app.example.com/checkout/success",
         *       "cancelUrl": "https://app.example.com/checkout/cancel"
         *     }
         */
        UserdocksCreateTenantCheckoutSession: {
            /**
             * @description Stripe's id of the price. It must be active, and on offer: its product has `gangway_plan` or `gangway_checkout: "true"` in its metadata.
             * @example price_12345
             */
            priceId: string;
            /**
             * @description Stripe's id of an active tax rate that is put on the price.
             * @example txr_12345
             */
            taxRateId?: string;
            /**
             * Format: int32
             * @description How many are bought; one, if nothing is said. It means nothing where usage is paid for.
             * @example 1
             */
            quantity?: number;
            /**
             * @description A subscription, if nothing is said, or a single payment. A payment has an invoice as well.
             * @example subscription
             * @enum {string}
             */
            mode?: "subscription" | "payment";
            /** @description Whether a billing address is asked for even where the payment does not need it; otherwise only there. */
            billingAddressCollection?: boolean;
            /** @description Whether a shipping address is asked for, in the countries that the operator has set (`SHIPPING_COUNTRIES`). */
            shippingAddressCollection?: boolean;
            /**
             * @description A currency of the price, in any case; the price's own, if nothing is said.
             * @example EUR
             */
            currency?: string;
            /**
             * @description Where the page leads once it was paid. Its origin must be one of the app's allowed origins.
             * @example https://app.example.com/checkout/success
             */
            successUrl: components["schemas"]["ReturnUrl"];
            /**
             * @description Where the page leads back without anything bought. Its origin must be one of the app's allowed origins.
             * @example https://app.example.com/checkout/cancel
             */
            cancelUrl: components["schemas"]["ReturnUrl"];
            /**
             * Format: uri
             * @description The terms of service. Stripe links to those of the account's public details instead, whatever is said here; an operator sets them in the
             *     Stripe Dashboard.
             * @example https://app.example.com/terms
             */
            termsOfServiceUrl?: string;
            /** @description Whether the terms of service must be agreed to. */
            collectTermsOfServiceConsent?: boolean;
            /** @description Whether a tax id is asked for. */
            isTaxIdCollectionEnabled?: boolean;
            /** @description Whether the tax id must be given, where Stripe can ask for one. It counts only if one is asked for. */
            isTaxIdCollectionRequired?: boolean;
        };
        /**
         * Format: int32
         * @description How many there are in all.
         * @example 1
         */
        UserdocksTotal: number;
        /**
         * Format: int32
         * @description How many are in this answer.
         * @example 1
         */
        UserdocksLength: number;
        UserdocksPaymentMethod: {
            /** @description Always the same one for the same payment method. */
            uuid: components["schemas"]["Uuid"];
            /** @description That of the Stripe account, in test or live mode. */
            paymentProviderUuid: components["schemas"]["Uuid"];
            tenantUuid: components["schemas"]["Uuid"];
            /** @description Null, for Stripe does not tell which user has entered it. */
            createdByUuid: string | null;
            /**
             * @description Stripe's id of the customer.
             * @example cus_1abc
             */
            customerId: string;
            /**
             * @description Stripe's id of the payment method.
             * @example pm_1abc
             */
            paymentMethodId: string;
            /** @description The same for all payment methods of one type, such as cards. */
            typeUuid: components["schemas"]["Uuid"];
            /**
             * Format: int32
             * @description The last month in which it is valid; null for what does not expire.
             * @example 12
             */
            validUntilMonth: number | null;
            /**
             * Format: int32
             * @description The year of that month.
             * @example 2034
             */
            validUntilYear: number | null;
            deletedAt: components["schemas"]["UserdocksTime"];
        };
        UserdocksPaymentMethods: {
            /** @constant */
            kind: "paymentMethods";
            totalItems: components["schemas"]["UserdocksTotal"];
            itemsLength: components["schemas"]["UserdocksLength"];
            items: components["schemas"]["UserdocksPaymentMethod"][];
        };
        /**
         * @description A UUID that is always the same for the same thing; null where there is none.
         * @example 11111111-1111-1111-1111-111111111111
         */
        UserdocksUuidOrNull: string | null;
        /**
         * Format: date-time
         * @example 2026-11-24T12:00:00.000Z
         */
        UserdocksTimeOrNull: string | null;
        UserdocksInvoice: {
            /** @description Always the same one for the same invoice. */
            uuid: components["schemas"]["Uuid"];
            /**
             * @description What is paid for.
             * @enum {string}
             */
            type: "oneTimePayment" | "subscription";
            tenantUuid: components["schemas"]["Uuid"];
            paymentProviderUuid: components["schemas"]["Uuid"];
            productUuid: components["schemas"]["UserdocksUuidOrNull"];
            productPriceUuid: components["schemas"]["UserdocksUuidOrNull"];
            taxRateUuid: components["schemas"]["UserdocksUuidOrNull"];
            /**
             * @description Stripe's id of the invoice.
             * @example in_1abc
             */
            invoiceId: string;
            /**
             * Format: uri
             * @description The page of the invoice at Stripe; null where there is none.
             * @example https://invoice.stripe.com/i/acct_1/test_abc123
             */
            invoiceUrl: string | null;
            /**
             * @description Stripe's id of the payment; null while none was tried, and where nothing had to be paid.
             * @example pi_1abc
             */
            paymentId: string | null;
            /**
             * Format: uri
             * @description Null, for at Stripe a payment has no page of its own.
             */
            paymentUrl: string | null;
            /**
             * @description Stripe's id of the subscription; null for a one-time payment.
             * @example sub_1abc
             */
            subscriptionId: string | null;
            /** @description When the period begins that was paid for; null for a one-time payment, and for what is not paid. */
            paidFrom: components["schemas"]["UserdocksTimeOrNull"];
            /** @description When that period ends. */
            paidUntil: components["schemas"]["UserdocksTimeOrNull"];
            /**
             * Format: int64
             * @description How many were bought.
             * @example 1
             */
            units: number;
            /** @description Whether a coupon or a promotion code took something off. */
            isPromotion: boolean;
            createdAt: components["schemas"]["UserdocksTime"];
        };
        UserdocksInvoices: {
            /** @constant */
            kind: "invoices";
            totalItems: components["schemas"]["UserdocksTotal"];
            itemsLength: components["schemas"]["UserdocksLength"];
            items: components["schemas"]["UserdocksInvoice"][];
        };
        UserdocksAppKeys: {
            /** @constant */
            kind: "appKeys";
            totalItems: components["schemas"]["UserdocksTotal"];
            itemsLength: components["schemas"]["UserdocksLength"];
            items: {
                uuid: components["schemas"]["Uuid"];
                createdAt: components["schemas"]["UserdocksTime"];
                updatedAt: components["schemas"]["UserdocksTime"];
                /** @description The same for all keys. */
                type: {
                    uuid: components["schemas"]["Uuid"];
                    /** @constant */
                    name: "public";
                    createdAt: components["schemas"]["UserdocksTime"];
                    updatedAt: components["schemas"]["UserdocksTime"];
                };
                /**
                 * @description The key as PEM.
                 * @example -----BEGIN PUBLIC KEY-----
                 *     MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA
                 *     -----END PUBLIC KEY-----
                 */
                value: string;
            }[];
        };
        /** @description An event as Stripe sends it: a thin one (`v2.core.event`), or a snapshot (`event`). It has more than what is described here. */
        StripeEvent: {
            /**
             * @description The event's id.
             * @example evt_1RgWQ2K7x
             */
            id: string;
            /**
             * @description Which of the two forms it has.
             * @example v2.core.event
             * @enum {string}
             */
            object: "v2.core.event" | "event";
            /**
             * @description What has happened. An event of a type that Gangway does not know is kept and changes nothing.
             * @example v1.customer.subscription.updated
             */
            type: string;
        } & {
            [key: string]: unknown;
        };
        UserdocksEventReceived: {
            /**
             * @description The event is on the disk.
             * @constant
             */
            received: true;
            /**
             * @description The host that the event was sent to, if it belongs to another account or mode.
             * @example gangway.example.com
             */
            host?: string;
            /**
             * @description The event belongs to another account or mode than this Gangway's: it was kept, and changes nothing.
             * @constant
             */
            wrongHost?: true;
        };
        /**
         * @example {
         *       "type": "redirect",
         *       "return_url": "https://app.hookbridge.io/billing"
         *     }
         */
        HookbridgeCompletionRedirect: {
            /**
             * @description Go on to a page of yours.
             * @constant
             */
            type: "redirect";
            /**
             * @description Where it goes on. Its origin must be one of the app's allowed origins.
             * @example https://app.hookbridge.io/billing
             */
            return_url: components["schemas"]["ReturnUrl"];
        };
        /**
         * @example {
         *       "type": "hosted_confirmation",
         *       "custom_message": "See you again!"
         *     }
         */
        HookbridgeCompletionMessage: {
            /**
             * @description Show a page of the portal that says that it is done.
             * @constant
             */
            type: "hosted_confirmation";
            /**
             * @description What the page says, instead of Stripe's own words.
             * @example See you again!
             */
            custom_message?: string;
        };
        /**
         * @example {
         *       "type": "portal_homepage"
         *     }
         */
        HookbridgeCompletionHomepage: {
            /**
             * @description Show the whole portal.
             * @constant
             */
            type: "portal_homepage";
        };
        /**
         * @description What comes once it is done; the whole portal, if nothing is said.
         * @example {
         *       "type": "redirect",
         *       "return_url": "https://app.hookbridge.io/billing"
         *     }
         */
        HookbridgeAfterCompletion: components["schemas"]["HookbridgeCompletionRedirect"] | components["schemas"]["HookbridgeCompletionMessage"] | components["schemas"]["HookbridgeCompletionHomepage"];
        /**
         * @example {
         *       "type": "subscription_cancel",
         *       "after_completion": {
         *         "type": "redirect",
         *         "return_url": "https://app.hookbridge.io/billing"
         *       }
         *     }
         */
        HookbridgePortalTask: {
            /**
             * @description Change the customer's details, change the payment method, cancel the subscription, pause it (an active one with flexible billing only), or
             *     choose another plan or quantity for it (one with a single item only).
             * @example subscription_cancel
             * @enum {string}
             */
            type: "customer_update" | "payment_method_update" | "subscription_cancel" | "subscription_pause" | "subscription_update";
            after_completion?: components["schemas"]["HookbridgeAfterCompletion"];
        };
        /**
         * @example {
         *       "type": "subscription_update_confirm",
         *       "plan": "team",
         *       "interval": "monthly"
         *     }
         */
        HookbridgePortalConfirmation: {
            /**
             * @description Confirm a change of the subscription that was chosen on a page of yours. It must have a single item.
             * @constant
             */
            type: "subscription_update_confirm";
            /**
             * @description The name of the plan that it is to be of, in any case. The guide “Plans” says how it is found at Stripe.
             * @example team
             */
            plan: string;
            /**
             * @description How often it is to be paid.
             * @example monthly
             * @enum {string}
             */
            interval: "monthly" | "annual";
            /**
             * Format: int32
             * @description How many it is to be of; as many as now, if nothing is said. It means nothing where usage is paid for.
             * @example 5
             */
            quantity?: number;
            after_completion?: components["schemas"]["HookbridgeAfterCompletion"];
        };
        /**
         * @description The one thing that the link is for, instead of the whole portal
         *     ([Stripe's description](https://docs.stripe.com/customer-management/portal-deep-links)). The portal's configuration must offer it. What
         *     concerns a subscription concerns the one that counts of the tenant's (see the guide “Portal”), and needs one that has not ended.
         * @example {
         *       "type": "payment_method_update"
         *     }
         */
        HookbridgePortalFlow: components["schemas"]["HookbridgePortalTask"] | components["schemas"]["HookbridgePortalConfirmation"];
        /**
         * Format: date-time
         * @description A moment in UTC, without fractions of a second.
         * @example 2025-12-31T23:59:59Z
         */
        HookbridgeTime: string;
        /**
         * @description What becomes of the link once it has expired, which is within minutes: without this it leads nowhere, with it it can be mailed.
         * @example {
         *       "type": "customer_login"
         *     }
         */
        HookbridgeAfterExpiration: {
            /**
             * @description The customer signs in by an e-mail that Stripe sends to the customer's address.
             * @constant
             */
            type: "customer_login";
            /**
             * @description Until when that can be done; for ever, if nothing is said.
             * @example 2030-01-31T12:00:00Z
             */
            expires_at?: components["schemas"]["HookbridgeTime"];
        };
        /**
         * @example {
         *       "return_url": "https://app.hookbridge.io/billing"
         *     }
         */
        HookbridgeCreatePortalSession: {
            /**
             * @description URL to return to after portal session (must be from allowed origin). Without it, the tenant's default return URL serves.
             * @example https://app.hookbridge.io/billing
             */
            return_url?: components["schemas"]["ReturnUrl"];
            locale?: components["schemas"]["PortalLocale"];
            flow?: components["schemas"]["HookbridgePortalFlow"];
            after_expiration?: components["schemas"]["HookbridgeAfterExpiration"];
        };
        HookbridgePortalSession: {
            data: {
                /**
                 * Format: uri
                 * @description URL to redirect user to Stripe customer portal. It opens without sign-in: redirect at once, never log or store it.
                 * @example https://billing.stripe.com/p/session/abc123
                 */
                portal_url: string;
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /**
         * Format: int32
         * @description The most that the tenant may have; 2147483647 for no limit, which `unlimited` names then.
         * @example 100
         */
        HookbridgeLimit: number;
        /** @description What the tenant may use now. */
        HookbridgeLimits: {
            /**
             * @description Whose limits these are; `free` while the subscription is not paid for.
             * @example pro
             */
            plan: string;
            messages_per_month: components["schemas"]["HookbridgeLimit"];
            max_projects: components["schemas"]["HookbridgeLimit"];
            max_endpoints: components["schemas"]["HookbridgeLimit"];
            retention_days: components["schemas"]["HookbridgeLimit"];
            max_retries?: components["schemas"]["HookbridgeLimit"];
            /**
             * @description The names of the limits that are none. Their number is 2147483647.
             * @example []
             */
            unlimited: ("messages_per_month" | "max_projects" | "max_endpoints" | "retention_days" | "max_retries")[];
        };
        /**
         * Format: int64
         * @description How many.
         * @example 12500
         */
        HookbridgeCount: number;
        /** @description What the tenant has used of its `messages_per_month`, in the month of the calendar in UTC. */
        HookbridgeUsage: {
            /** @description As far as Stripe's meters have counted them; 0 where nothing is metered. */
            messages_used: components["schemas"]["HookbridgeCount"];
            /** @description The first second of the month. */
            period_start: components["schemas"]["HookbridgeTime"];
            /** @description The last second of the month. */
            period_end: components["schemas"]["HookbridgeTime"];
        };
        HookbridgeSubscription: {
            data: {
                /**
                 * @description The plan that the tenant has subscribed to, in lower case, whatever the operator calls it; `free` without a subscription, or
                 *     once it has ended.
                 * @example pro
                 */
                plan: string;
                /**
                 * @description `active` too for a tenant that never had a subscription. `unpaid` also stands for a subscription that is paused, or whose
                 *     first payment is awaited.
                 * @example active
                 * @enum {string}
                 */
                status: "active" | "canceled" | "past_due" | "trialing" | "unpaid";
                limits: components["schemas"]["HookbridgeLimits"];
                usage: components["schemas"]["HookbridgeUsage"];
                /**
                 * @description Whether a cancellation is scheduled.
                 * @example false
                 */
                cancel_at_period_end: boolean;
                /**
                 * Format: date-time
                 * @description When what is paid for ends, unless it is renewed; null without a subscription.
                 * @example 2025-12-31T23:59:59Z
                 */
                current_period_end: string | null;
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /**
         * Format: int64
         * @description In the smallest unit of the currency.
         * @example 1000
         */
        HookbridgeAmount: number;
        /**
         * Format: uri
         * @description A page or file of Stripe's that shows the invoice to whoever has this URL. It expires after some weeks: ask again instead of storing
         *     it.
         * @example https://invoice.stripe.com/i/acct_1/test_abc123
         */
        HookbridgeInvoiceUrl: string | null;
        HookbridgeInvoiceLine: {
            /**
             * @description What for.
             * @example Starter Plan (Monthly)
             */
            description: string;
            amount: components["schemas"]["HookbridgeAmount"];
            quantity: components["schemas"]["HookbridgeCount"];
        };
        HookbridgeInvoice: {
            /**
             * @description Stripe's id.
             * @example in_1abc
             */
            id: string;
            /**
             * @description `open`, `paid`, `uncollectible` or `void`; Stripe may add others.
             * @example paid
             */
            status: string;
            amount_due: components["schemas"]["HookbridgeAmount"];
            amount_paid: components["schemas"]["HookbridgeAmount"];
            /**
             * @description ISO 4217, in lower case.
             * @example usd
             */
            currency: string;
            period_start: components["schemas"]["HookbridgeTime"];
            period_end: components["schemas"]["HookbridgeTime"];
            created: components["schemas"]["HookbridgeTime"];
            invoice_pdf: components["schemas"]["HookbridgeInvoiceUrl"];
            hosted_invoice_url: components["schemas"]["HookbridgeInvoiceUrl"];
            /** @description What is charged. */
            lines: components["schemas"]["HookbridgeInvoiceLine"][];
        };
        HookbridgeInvoices: {
            data: components["schemas"]["HookbridgeInvoice"][];
            meta: {
                request_id: components["schemas"]["HookbridgeRequestId"];
                /**
                 * @description Whether there are older ones.
                 * @example false
                 */
                has_more: boolean;
            };
        };
        /**
         * Format: date
         * @description A day in UTC.
         * @example 2026-02-01
         */
        HookbridgeDate: string;
        HookbridgeUsageHistory: {
            data: {
                period_start: components["schemas"]["HookbridgeDate"];
                period_end: components["schemas"]["HookbridgeDate"];
                /** @description How many messages were used. */
                message_count: components["schemas"]["HookbridgeCount"];
                /** @description How many of them were over `plan_limit`. */
                overage_count: components["schemas"]["HookbridgeCount"];
                /**
                 * Format: int32
                 * @description What the tenant may use in a month now, for former limits are not kept; null for no limit.
                 * @example 5000
                 */
                plan_limit: number | null;
            }[];
            meta: {
                request_id: components["schemas"]["HookbridgeRequestId"];
                /**
                 * Format: int32
                 * @description The months since the first subscription began, this one included.
                 * @example 6
                 */
                total: number;
                /**
                 * Format: int32
                 * @description As asked for.
                 * @example 12
                 */
                limit: number;
                /**
                 * Format: int32
                 * @description As asked for.
                 * @example 0
                 */
                offset: number;
                /**
                 * @description Whether there are earlier ones.
                 * @example false
                 */
                has_more: boolean;
            };
        };
        /**
         * @example {
         *       "plan": "pro",
         *       "interval": "monthly"
         *     }
         */
        HookbridgeCreateCheckoutSession: {
            /**
             * @description The name of the plan, in any case. The guide “Plans” says how it is found at Stripe.
             * @example pro
             */
            plan: string;
            /**
             * @description How often it is paid.
             * @example monthly
             * @enum {string}
             */
            interval: "monthly" | "annual";
            /**
             * @description Where the page leads back, whether something was bought or not (must be from allowed origin). Without it, the tenant's default return
             *     URL serves.
             * @example https://app.hookbridge.io/billing
             */
            return_url?: components["schemas"]["ReturnUrl"];
        };
        HookbridgeCheckoutSession: {
            data: {
                /**
                 * @description Stripe's id of the session.
                 * @example cs_test_abc123
                 */
                session_id: string;
                /**
                 * Format: uri
                 * @description URL to redirect user to Stripe's checkout page. It opens without sign-in: redirect at once, never log or store it.
                 * @example https://checkout.stripe.com/c/pay/cs_test_abc123
                 */
                checkout_url: string;
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        HookbridgeEventReceived: {
            /**
             * @description The event is on the disk.
             * @constant
             */
            received: true;
        };
        /**
         * @description One line, without blanks around it.
         * @example Acme
         */
        ManagementName: string;
        /**
         * @description The `iss` of its users' tokens, exactly as they carry it. Without one, no token is accepted.
         * @example 55555555-5555-5555-5555-555555555555
         */
        ManagementIssuer: string | null;
        /**
         * @description Stripe's id of the portal configuration that its portals have; null for the account's default one.
         * @example null
         */
        ManagementPortalConfiguration: string | null;
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds; null if it has not come.
         * @example null
         */
        ManagementTimeOrNull: string | null;
        /**
         * Format: date-time
         * @description A moment in UTC, with milliseconds.
         * @example 2026-11-24T12:00:00.000Z
         */
        ManagementTime: string;
        ManagementApp: {
            id: components["schemas"]["Uuid"];
            name: components["schemas"]["ManagementName"];
            issuer: components["schemas"]["ManagementIssuer"];
            portal_configuration: components["schemas"]["ManagementPortalConfiguration"];
            /** @description Since when its calls are refused; null if it is enabled. */
            disabled_at: components["schemas"]["ManagementTimeOrNull"];
            created_at: components["schemas"]["ManagementTime"];
        };
        /**
         * @description The `cursor` of the next page; null on the last one.
         * @example null
         */
        ManagementCursor: string | null;
        ManagementApps: {
            items: components["schemas"]["ManagementApp"][];
            next_cursor: components["schemas"]["ManagementCursor"];
        };
        /**
         * @example {
         *       "name": "Acme",
         *       "issuer": "55555555-5555-5555-5555-555555555555"
         *     }
         */
        ManagementCreateApp: {
            /** @description The UUID that your product already knows it by. By default, a new one. */
            id?: components["schemas"]["Uuid"];
            name: components["schemas"]["ManagementName"];
            issuer?: components["schemas"]["ManagementIssuer"];
            portal_configuration?: components["schemas"]["ManagementPortalConfiguration"];
        };
        /**
         * @description Fields that are left out stay as they are.
         * @example {
         *       "name": "Acme Cloud"
         *     }
         */
        ManagementUpdateApp: {
            name?: components["schemas"]["ManagementName"];
            issuer?: components["schemas"]["ManagementIssuer"];
            portal_configuration?: components["schemas"]["ManagementPortalConfiguration"];
        };
        ManagementPublicKey: {
            id: components["schemas"]["Uuid"];
            app_id: components["schemas"]["Uuid"];
            /**
             * @description The key as PEM (SPKI).
             * @example -----BEGIN PUBLIC KEY-----
             *     MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs9CUYicGWZ8cS3NGxlzd
             *     ZcsFQFkON8mf5AMsmXNiE0GLPnaWvjBquo4yVrF43sNmjKYcRW/k1Qa/9Auav3Hm
             *     NX5Bu6wqEoVIXmOyPpdAwrTJt1gCgnvatelyxriOOPBwWALYz+GauUYyz1XmPpH3
             *     /NNayKU9aFeYyTLZ4FgQOb3fquML2cAXeXl7xKlFJ6qvRIPhDjI1S3oS2u2201ia
             *     8AlRP3IohWXBtdrPdUatfs16JyPApYjgOBDL18bXpJ8DzeghkOKBKS69bV5I3zu+
             *     e4vNdQUdJjRJE541wgV/xRq+Zzg/RJbTNTu8jPegF7T3F2ubC8gwlPHFsg0wMjUM
             *     HQIDAQAB
             *     -----END PUBLIC KEY-----
             */
            public_key: string;
            /**
             * Format: int32
             * @description How long it is.
             * @example 2048
             */
            bits: number;
            /**
             * @description SHA-256 of the key's DER, in base64, to tell keys apart.
             * @example SHA256:LZJgkf7zwVjZFFLpWN1JIcFRafzbxY24t3S/0l6lPQA
             */
            fingerprint: string;
            created_at: components["schemas"]["ManagementTime"];
        };
        ManagementPublicKeys: {
            items: components["schemas"]["ManagementPublicKey"][];
            next_cursor: components["schemas"]["ManagementCursor"];
        };
        /**
         * @example {
         *       "public_key": "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs9CUYicGWZ8cS3NGxlzd\nZcsFQFkON8mf5AMsmXNiE0GLPnaWvjBquo4yVrF43sNmjKYcRW/k1Qa/9Auav3Hm\nNX5Bu6wqEoVIXmOyPpdAwrTJt1gCgnvatelyxriOOPBwWALYz+GauUYyz1XmPpH3\n/NNayKU9aFeYyTLZ4FgQOb3fquML2cAXeXl7xKlFJ6qvRIPhDjI1S3oS2u2201ia\n8AlRP3IohWXBtdrPdUatfs16JyPApYjgOBDL18bXpJ8DzeghkOKBKS69bV5I3zu+\ne4vNdQUdJjRJE541wgV/xRq+Zzg/RJbTNTu8jPegF7T3F2ubC8gwlPHFsg0wMjUM\nHQIDAQAB\n-----END PUBLIC KEY-----\n"
         *     }
         */
        ManagementAddPublicKey: {
            /**
             * @description An RSA public key of 2048 to 8192 bits as PEM: SPKI (`PUBLIC KEY`) or PKCS #1 (`RSA PUBLIC KEY`). A private key is refused.
             * @example -----BEGIN PUBLIC KEY-----
             *     MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAs9CUYicGWZ8cS3NGxlzd
             *     ZcsFQFkON8mf5AMsmXNiE0GLPnaWvjBquo4yVrF43sNmjKYcRW/k1Qa/9Auav3Hm
             *     NX5Bu6wqEoVIXmOyPpdAwrTJt1gCgnvatelyxriOOPBwWALYz+GauUYyz1XmPpH3
             *     /NNayKU9aFeYyTLZ4FgQOb3fquML2cAXeXl7xKlFJ6qvRIPhDjI1S3oS2u2201ia
             *     8AlRP3IohWXBtdrPdUatfs16JyPApYjgOBDL18bXpJ8DzeghkOKBKS69bV5I3zu+
             *     e4vNdQUdJjRJE541wgV/xRq+Zzg/RJbTNTu8jPegF7T3F2ubC8gwlPHFsg0wMjUM
             *     HQIDAQAB
             *     -----END PUBLIC KEY-----
             */
            public_key: string;
        };
        ManagementRemovedPublicKey: {
            app_id: components["schemas"]["Uuid"];
            id: components["schemas"]["Uuid"];
            /** @description Whether the app had it before. */
            removed: boolean;
        };
        /**
         * @description Scheme, host and port, as browsers write them: `https`, or `http` for localhost, which is allowed in test mode only. There are no
         *     wildcards. A host name in Unicode is converted to punycode.
         * @example https://app.example.com
         */
        ManagementWebOrigin: string;
        ManagementOrigin: {
            app_id: components["schemas"]["Uuid"];
            origin: components["schemas"]["ManagementWebOrigin"];
            created_at: components["schemas"]["ManagementTime"];
        };
        ManagementOrigins: {
            items: components["schemas"]["ManagementOrigin"][];
            next_cursor: components["schemas"]["ManagementCursor"];
        };
        /**
         * @example {
         *       "origin": "https://app.example.com"
         *     }
         */
        ManagementAllowOrigin: {
            origin: components["schemas"]["ManagementWebOrigin"];
        };
        ManagementAllowedOrigin: {
            app_id: components["schemas"]["Uuid"];
            origin: components["schemas"]["ManagementWebOrigin"];
            /** @description Whether it is new. */
            added: boolean;
        };
        ManagementDisallowedOrigin: {
            app_id: components["schemas"]["Uuid"];
            origin: components["schemas"]["ManagementWebOrigin"];
            /** @description Whether it was allowed before. */
            removed: boolean;
            /** @description Tenants whose default return URL is refused from now on, 100 at most. */
            tenants_with_refused_default_return_url: components["schemas"]["Uuid"][];
        };
        /**
         * @description `read` is valid for GET only, `write` for all other methods only.
         * @example read
         * @enum {string}
         */
        ManagementAppKeyType: "read" | "write";
        /**
         * @description The Stripe mode that the key is valid in.
         * @example test
         * @enum {string}
         */
        ManagementMode: "live" | "test";
        /**
         * @example {
         *       "type": "read"
         *     }
         */
        ManagementCreateAppApiKey: {
            type: components["schemas"]["ManagementAppKeyType"];
            /** @description The Stripe mode that the key is valid in; by default the one that this Gangway uses. */
            mode?: components["schemas"]["ManagementMode"];
        };
        /**
         * @description The first characters of the key, to tell keys apart.
         * @example hb_test_Ab12Cd
         */
        ManagementKeyPrefix: string;
        /**
         * @description The key itself, a secret. It is shown only in this response.
         * @example hb_test_example
         */
        ManagementKeySecret: string;
        ManagementCreatedAppApiKey: {
            id: components["schemas"]["Uuid"];
            app_id: components["schemas"]["Uuid"];
            type: components["schemas"]["ManagementAppKeyType"];
            mode: components["schemas"]["ManagementMode"];
            prefix: components["schemas"]["ManagementKeyPrefix"];
            created_at: components["schemas"]["ManagementTime"];
            key: components["schemas"]["ManagementKeySecret"];
        };
        ManagementAppApiKey: {
            id: components["schemas"]["Uuid"];
            app_id: components["schemas"]["Uuid"];
            type: components["schemas"]["ManagementAppKeyType"];
            mode: components["schemas"]["ManagementMode"];
            prefix: components["schemas"]["ManagementKeyPrefix"];
            created_at: components["schemas"]["ManagementTime"];
            /** @description When it ends, because it was rotated; null if it was not. */
            expires_at: components["schemas"]["ManagementTimeOrNull"];
            revoked_at: components["schemas"]["ManagementTimeOrNull"];
            /** @description When it was last used: it may lag by up to a minute. Null if it never was. */
            last_used_at: components["schemas"]["ManagementTimeOrNull"];
        };
        ManagementAppApiKeys: {
            items: components["schemas"]["ManagementAppApiKey"][];
            next_cursor: components["schemas"]["ManagementCursor"];
        };
        /**
         * @example {
         *       "overlap_seconds": 3600
         *     }
         */
        ManagementRotateKey: {
            /**
             * Format: int32
             * @description How long the old key keeps working beside the new one; a day by default, 30 days at most.
             * @default 86400
             * @example 3600
             */
            overlap_seconds: number;
        };
        /**
         * @description Where its portals return to if a call names no URL: an absolute `https` URL from an allowed origin of the app. (`http` is allowed for
         *     localhost, in test mode only.) Null if each call must name one.
         * @example https://app.example.com/account
         */
        ManagementDefaultReturnUrl: string | null;
        /**
         * @description Stripe's id of the customer.
         * @example cus_Example
         */
        ManagementCustomerId: string;
        ManagementCustomer: {
            customer_id: components["schemas"]["ManagementCustomerId"];
            /**
             * @description The Stripe account that has it.
             * @example acct_1Example
             */
            account: string;
            /** @description Whether it is of live mode. */
            livemode: boolean;
        };
        ManagementTenant: {
            id: components["schemas"]["Uuid"];
            app_id: components["schemas"]["Uuid"];
            /** @description Its name, which its Stripe customer gets. */
            name: components["schemas"]["ManagementName"];
            default_return_url: components["schemas"]["ManagementDefaultReturnUrl"];
            /** @description Since when every call for it is refused; null if it is active. */
            deactivated_at: components["schemas"]["ManagementTimeOrNull"];
            created_at: components["schemas"]["ManagementTime"];
            /** @description Its customers at Stripe, one for each account and mode that it was used with. */
            customers: components["schemas"]["ManagementCustomer"][];
        };
        ManagementTenants: {
            items: components["schemas"]["ManagementTenant"][];
            next_cursor: components["schemas"]["ManagementCursor"];
        };
        /**
         * @description The whole tenant. What is left out is null.
         * @example {
         *       "app_id": "88888888-8888-8888-8888-888888888888",
         *       "name": "First customer",
         *       "default_return_url": "https://app.example.com/account"
         *     }
         */
        ManagementPutTenant: {
            /** @description The app that it belongs to, for good. */
            app_id: components["schemas"]["Uuid"];
            name: components["schemas"]["ManagementName"];
            default_return_url?: components["schemas"]["ManagementDefaultReturnUrl"];
        };
        /**
         * @description Fields that are left out stay as they are.
         * @example {
         *       "name": "First customer Ltd"
         *     }
         */
        ManagementUpdateTenant: {
            name?: components["schemas"]["ManagementName"];
            default_return_url?: components["schemas"]["ManagementDefaultReturnUrl"];
        };
        /**
         * @description A user, by the `sub` of the user's tokens.
         * @example 44444444-4444-4444-4444-444444444444
         */
        ManagementSubject: string;
        ManagementMember: {
            tenant_id: components["schemas"]["Uuid"];
            subject: components["schemas"]["ManagementSubject"];
            created_at: components["schemas"]["ManagementTime"];
        };
        ManagementMembers: {
            items: components["schemas"]["ManagementMember"][];
            next_cursor: components["schemas"]["ManagementCursor"];
        };
        /**
         * @example {
         *       "subject": "44444444-4444-4444-4444-444444444444"
         *     }
         */
        ManagementAddMember: {
            subject: components["schemas"]["ManagementSubject"];
        };
        ManagementAddedMember: {
            tenant_id: components["schemas"]["Uuid"];
            subject: components["schemas"]["ManagementSubject"];
            /** @description Whether the user is a new member. */
            added: boolean;
        };
        ManagementRemovedMember: {
            tenant_id: components["schemas"]["Uuid"];
            subject: components["schemas"]["ManagementSubject"];
            /** @description Whether the user was a member before. */
            removed: boolean;
        };
        /**
         * @example {
         *       "mode": "test"
         *     }
         */
        ManagementCreateApiKey: {
            /** @description The Stripe mode that the key is valid in; by default the one that this Gangway uses. */
            mode?: components["schemas"]["ManagementMode"];
        };
        ManagementCreatedApiKey: {
            id: components["schemas"]["Uuid"];
            tenant_id: components["schemas"]["Uuid"];
            mode: components["schemas"]["ManagementMode"];
            prefix: components["schemas"]["ManagementKeyPrefix"];
            created_at: components["schemas"]["ManagementTime"];
            key: components["schemas"]["ManagementKeySecret"];
        };
        ManagementApiKey: {
            id: components["schemas"]["Uuid"];
            tenant_id: components["schemas"]["Uuid"];
            mode: components["schemas"]["ManagementMode"];
            prefix: components["schemas"]["ManagementKeyPrefix"];
            created_at: components["schemas"]["ManagementTime"];
            /** @description When it ends, because it was rotated; null if it was not. */
            expires_at: components["schemas"]["ManagementTimeOrNull"];
            revoked_at: components["schemas"]["ManagementTimeOrNull"];
            /** @description When it was last used: it may lag by up to a minute. Null if it never was. */
            last_used_at: components["schemas"]["ManagementTimeOrNull"];
        };
        ManagementApiKeys: {
            items: components["schemas"]["ManagementApiKey"][];
            next_cursor: components["schemas"]["ManagementCursor"];
        };
        /**
         * @example {
         *       "customer_id": "cus_Example"
         *     }
         */
        ManagementLinkCustomer: {
            customer_id: components["schemas"]["ManagementCustomerId"];
        };
        ManagementSubscription: {
            tenant_id: components["schemas"]["Uuid"];
            /** @description As of when this is known; null if nothing is known yet. */
            refreshed_at: components["schemas"]["ManagementTimeOrNull"];
            /** @description The current subscription, as Stripe has it; null if there never was one. */
            subscription: {
                /**
                 * @description Stripe's id.
                 * @example sub_1Example
                 */
                id: string;
                customer_id: components["schemas"]["ManagementCustomerId"];
                /**
                 * @description Stripe's status, such as `active`, `past_due` or `canceled`.
                 * @example active
                 */
                status: string;
                created_at: components["schemas"]["ManagementTime"];
                /** @description When it will end, if that was decided for a time. */
                cancel_at: components["schemas"]["ManagementTimeOrNull"];
                /** @description Whether it ends with its period. */
                cancel_at_period_end: boolean;
                ended_at: components["schemas"]["ManagementTimeOrNull"];
                /** @description Whether its payments are paused. */
                collection_paused: boolean;
                /** @description What it is made of. */
                items: {
                    /**
                     * @description Stripe's id.
                     * @example si_Example
                     */
                    id: string;
                    /**
                     * @description Stripe's id of the price.
                     * @example price_1Example
                     */
                    price_id: string;
                    /**
                     * @description Stripe's id of the product.
                     * @example prod_Example
                     */
                    product_id: string;
                    /**
                     * @description The price's lookup key.
                     * @example pro_month
                     */
                    lookup_key: string | null;
                    /**
                     * @description `month`, `year`, …; null if it does not recur.
                     * @example month
                     */
                    interval: string | null;
                    /**
                     * Format: int64
                     * @description How many; null where usage is counted.
                     * @example 1
                     */
                    quantity: number | null;
                    period_start: components["schemas"]["ManagementTime"];
                    period_end: components["schemas"]["ManagementTime"];
                }[];
            } | null;
        };
        ManagementEvents: {
            items: {
                /**
                 * @description Stripe's id of the event.
                 * @example evt_1Example
                 */
                id: string;
                /**
                 * @description What has happened.
                 * @example v1.customer.subscription.updated
                 */
                type: string;
                /**
                 * @description What it is about.
                 * @example sub_1Example
                 */
                object_id: string | null;
                created_at: components["schemas"]["ManagementTime"];
                received_at: components["schemas"]["ManagementTime"];
                /**
                 * Format: int32
                 * @description How often it came.
                 * @example 1
                 */
                deliveries: number;
                /**
                 * @description `done`: what the event is about has been refreshed since; `waiting`: not yet; `dead`: ten tries have failed.
                 * @example done
                 * @enum {string}
                 */
                state: "waiting" | "done" | "dead";
            }[];
            next_cursor: components["schemas"]["ManagementCursor"];
        };
        /**
         * @example {
         *       "id": "99999999-9999-9999-9999-999999999999",
         *       "app_id": "88888888-8888-8888-8888-888888888888",
         *       "name": "First customer",
         *       "default_return_url": "https://app.example.com/account",
         *       "members": [
         *         "44444444-4444-4444-4444-444444444444"
         *       ]
         *     }
         */
        ManagementTenantEntry: {
            /** @description The tenant's UUID, the product's own. */
            id: components["schemas"]["Uuid"];
            /** @description The app that it belongs to, for good. */
            app_id: components["schemas"]["Uuid"];
            name: components["schemas"]["ManagementName"];
            default_return_url?: components["schemas"]["ManagementDefaultReturnUrl"];
            /** @description All of its members. Left out, they stay as they are. A batch takes 10,000 in all. */
            members?: components["schemas"]["ManagementSubject"][];
            /**
             * @description Its Stripe customer, in the account and mode that this Gangway uses. Stripe is not asked whether it exists. A tenant that has another
             *     customer already is refused. Left out, it stays as it is.
             */
            customer_id?: components["schemas"]["ManagementCustomerId"];
        };
        ManagementTenantEntries: {
            items: components["schemas"]["ManagementTenantEntry"][];
            next_cursor: components["schemas"]["ManagementCursor"];
        };
        /**
         * @example {
         *       "tenants": [
         *         {
         *           "id": "99999999-9999-9999-9999-999999999999",
         *           "app_id": "88888888-8888-8888-8888-888888888888",
         *           "name": "First customer"
         *         }
         *       ]
         *     }
         */
        ManagementTenantBatch: {
            tenants: components["schemas"]["ManagementTenantEntry"][];
        };
        ManagementTenantResults: {
            /** @description In the order of the request. */
            results: {
                id: components["schemas"]["Uuid"];
                /**
                 * @description What became of it. `reactivated`: it was deactivated, and is active again. Of one that was refused, nothing was done.
                 * @example created
                 * @enum {string}
                 */
                status: "created" | "replaced" | "reactivated" | "unchanged" | "refused";
                /** @description Why it was refused: the field, and what is wrong with it. */
                errors?: {
                    [key: string]: string;
                };
            }[];
        };
        /**
         * @description A UUID; null where it concerns none.
         * @example 88888888-8888-8888-8888-888888888888
         */
        ManagementUuidOrNull: string | null;
        ManagementAuditEvents: {
            items: {
                id: components["schemas"]["Uuid"];
                at: components["schemas"]["ManagementTime"];
                /**
                 * @description That of the request.
                 * @example req_xyz123
                 */
                request_id: string;
                /**
                 * @description The dialect that was spoken; `cli`; or `service`, for what Gangway does by itself.
                 * @example management
                 */
                dialect: string;
                /**
                 * @description Who did it: `operator:<id>`, `user:<sub>`, `key:<id>`, `app-key:<id>`, `cli` or `gangway`.
                 * @example operator:77777777-7777-7777-7777-777777777777
                 */
                principal: string;
                app_id: components["schemas"]["ManagementUuidOrNull"];
                tenant_id: components["schemas"]["ManagementUuidOrNull"];
                /**
                 * @description What was done or asked for.
                 * @example tenant.update
                 */
                action: string;
                /**
                 * @description `succeeded`, or the code of the error.
                 * @example succeeded
                 */
                outcome: string;
                /**
                 * @description Stripe's id of the request that led to it.
                 * @example null
                 */
                provider_request_id: string | null;
                /** @description What changed, without secrets. If more than 100 members come or go at once, only how many there were and are. */
                changes: {
                    /**
                     * @description What has changed.
                     * @example name
                     */
                    field: string;
                    /**
                     * @description What it was; null for nothing.
                     * @example First customer
                     */
                    before: string | null;
                    /**
                     * @description What it is now; null for nothing.
                     * @example First customer Ltd
                     */
                    after: string | null;
                }[];
            }[];
            next_cursor: components["schemas"]["ManagementCursor"];
        };
        ServiceHealth: {
            /** @constant */
            status: "ok";
            /**
             * @description The version of Gangway that runs here.
             * @example 0.2.0
             */
            version: string;
            /**
             * Format: int64
             * @description Seconds since the process started.
             * @example 3600
             */
            uptimeSeconds: number;
        };
        ServiceReadiness: {
            /** @constant */
            status: "ready";
        };
        /** @description The request is not what the operation accepts, or its body is not JSON. */
        UserdocksE4000: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4000]";
                /**
                 * @description The same for people.
                 * @default Bad Request / validation error
                 */
                message: string;
            }[];
        };
        /**
         * @description The token is missing, malformed, expired or not signed with a key of this app; the API key is missing, malformed, unknown, revoked,
         *     of another app or of the other mode, or `x-client-id` is not the app; the app is unknown; or the caller may not act for the tenant.
         *     Which of them is not told, so that nobody can probe for apps and tenants.
         */
        UserdocksE4010: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4010]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Unauthorized Token";
            }[];
        };
        /** @description The app is disabled. */
        UserdocksE4030: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4030]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "App Is Disabled";
            }[];
        };
        /** @description Nothing lives at this path. */
        UserdocksE4040: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4040]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Not Found";
            }[];
        };
        /** @description The path exists, but does not serve this method. */
        UserdocksE4050: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4050]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Method Not Allowed";
            }[];
        };
        /**
         * @description The body is larger than 64 KiB, or than the limit that the operation names (`x-gangway-body-limit`), as it is sent or once it is
         *     decompressed.
         */
        UserdocksE4130: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4130]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Payload Too Large";
            }[];
        };
        /** @description The body is not declared as JSON, or its charset or encoding is not supported. */
        UserdocksE4150: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4150]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Unsupported Media Type: Send Content-Type: application/json";
            }[];
        };
        /**
         * @description Too many failed authentications from this address; too many calls with this credential for tenants that it is not good for; or more calls
         *     for this tenant that Stripe would have to be asked for than the operator allows within a minute.
         */
        UserdocksE4290: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4290]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Too Many Requests";
            }[];
        };
        /** @description A fault in Gangway or in how it is set up. The operator's log names the remedy. */
        UserdocksE0000: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E0000]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Internal Server Error";
            }[];
        };
        /** @description Stripe cannot be reached, is overloaded, or limits our rate; or Gangway itself has more to do than it can. */
        UserdocksE5030: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E5030]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Service Unavailable";
            }[];
        };
        /** @description The tenant has a subscription that has not ended, and is not sold another. This may be the one that was bought in another tab just now. */
        UserdocksE4090: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4090]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Subscription Exists: Change It In The Billing Portal";
            }[];
        };
        /**
         * @description The token is missing, malformed, expired or not signed with a key of this app; the API key is missing, malformed, unknown, revoked,
         *     of another app or of the other mode, or `x-client-id` is not the app; the app is unknown; or the caller may not act for the tenant.
         *     Which of them is not told, so that nobody can probe for apps and tenants.
         */
        UserdocksE4010ForUserdocksApiKey: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4010]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Unauthorized Token or API key";
            }[];
        };
        /** @description The API key does not serve for this method, or `x-api-key-type` is missing or says something else than the key is. */
        UserdocksE4011: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4011]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Unauthorized API key type";
            }[];
        };
        /** @description The tenant has a subscription that is to go on, whose next payment would find no payment method. None was deleted. */
        UserdocksE4091: {
            /** @description One entry; or one for each field at fault, if the code may name fields. */
            errors: {
                /** @constant */
                validation: "error";
                /**
                 * @description Which error it is.
                 * @constant
                 */
                code: "[E4091]";
                /**
                 * @description The same for people.
                 * @constant
                 */
                message: "Payment Methods In Use: Cancel The Subscription First";
            }[];
        };
        /** @description The request is not what the operation accepts, or its body is not JSON. */
        HookbridgeInvalidRequest: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "INVALID_REQUEST";
                /**
                 * @description Human-readable error message
                 * @default The request is invalid
                 */
                message: string;
                /** @description What is wrong, field by field: the name of each, and the reason. */
                details?: {
                    [key: string]: string;
                };
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The return URL's origin is not one of the app's allowed origins. */
        HookbridgeInvalidReturnUrl: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "INVALID_RETURN_URL";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "Return URL not from allowed origin";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /**
         * @description The body is larger than 64 KiB, or than the limit that the operation names (`x-gangway-body-limit`), as it is sent or once it is
         *     decompressed.
         */
        HookbridgePayloadTooLarge: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "PAYLOAD_TOO_LARGE";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "Request body is too large";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The API key is missing, malformed, unknown or revoked, or belongs to the other mode. */
        HookbridgeUnauthorized: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "UNAUTHORIZED";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "Invalid or missing API key";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The app that the tenant belongs to is disabled. */
        HookbridgeForbidden: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "FORBIDDEN";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "App is disabled";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The tenant never had a subscription. Who once had one still reaches invoices and payment methods. */
        HookbridgeNoSubscription: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "NO_SUBSCRIPTION";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "No subscription found for tenant";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description Nothing lives at this path. */
        HookbridgeNotFound: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "NOT_FOUND";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "Not found";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The path exists, but does not serve this method. */
        HookbridgeMethodNotAllowed: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "METHOD_NOT_ALLOWED";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "Method not allowed";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The body is not declared as JSON, or its charset or encoding is not supported. */
        HookbridgeUnsupportedMediaType: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "UNSUPPORTED_MEDIA_TYPE";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "Request body must be JSON: send Content-Type: application/json";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /**
         * @description Too many failed authentications from this address; too many calls with this credential for tenants that it is not good for; or more calls
         *     for this tenant that Stripe would have to be asked for than the operator allows within a minute.
         */
        HookbridgeRateLimited: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "RATE_LIMITED";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "Too many failed authentication attempts, or too many requests";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description A fault in Gangway or in how it is set up. The operator's log names the remedy. */
        HookbridgeInternalError: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "INTERNAL_ERROR";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "Internal server error";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The store cannot be read or written in time, or the service has more to do than it can. */
        HookbridgeServiceUnavailable: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "SERVICE_UNAVAILABLE";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "Service is unavailable";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description Stripe cannot be reached, is overloaded, or limits our rate. */
        HookbridgeProviderUnavailable: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "PROVIDER_UNAVAILABLE";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "Payment provider is unavailable";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The tenant has a subscription that has not ended, and is not sold another. This may be the one that was bought in another tab just now. */
        HookbridgeSubscriptionExists: {
            error: {
                /**
                 * @description Machine-readable error code
                 * @constant
                 */
                code: "SUBSCRIPTION_EXISTS";
                /**
                 * @description Human-readable error message
                 * @constant
                 */
                message: "Tenant has a subscription already; change it in the customer portal";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The request is not what the operation accepts, or its body is not JSON. */
        ManagementInvalidRequest: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-invalid_request";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Invalid request";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 400;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "INVALID_REQUEST";
            /**
             * @description The title, and what is wrong with which field.
             * @default Invalid request
             */
            detail: string;
            /** @description What is wrong, field by field: the name of each, and the reason. */
            errors?: {
                [key: string]: string;
            };
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /**
         * @description The operator key is missing, malformed, unknown or revoked, or belongs to the other mode. Until an operator key exists, every call
         *     gets this.
         */
        ManagementUnauthorized: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-unauthorized";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Invalid or missing operator key";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 401;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "UNAUTHORIZED";
            /**
             * @description The title, and what is wrong with which field.
             * @constant
             */
            detail: "Invalid or missing operator key";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /**
         * @description The key lacks the scope that the method needs (`read` for GET, `write` for all others); or it is a key of one app, and the call
         *     concerns all apps.
         */
        ManagementInsufficientScope: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-insufficient_scope";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Operator key lacks a scope";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 403;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "INSUFFICIENT_SCOPE";
            /**
             * @description The title, and what is wrong with which field.
             * @default Operator key lacks a scope
             */
            detail: string;
            /** @description What is wrong, field by field: the name of each, and the reason. */
            errors?: {
                [key: string]: string;
            };
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /** @description Nothing lives at this path. */
        ManagementNotFound: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-not_found";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Not found";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 404;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "NOT_FOUND";
            /**
             * @description The title, and what is wrong with which field.
             * @constant
             */
            detail: "Not found";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /** @description The path exists, but does not serve this method. */
        ManagementMethodNotAllowed: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-method_not_allowed";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Method not allowed";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 405;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "METHOD_NOT_ALLOWED";
            /**
             * @description The title, and what is wrong with which field.
             * @constant
             */
            detail: "Method not allowed";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /**
         * @description Too many failed authentications from this address; too many calls with this credential for tenants that it is not good for; or more calls
         *     for this tenant that Stripe would have to be asked for than the operator allows within a minute.
         */
        ManagementTooManyFailedAuthentications: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-too_many_failed_authentications";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Too many failed authentication attempts";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 429;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "TOO_MANY_FAILED_AUTHENTICATIONS";
            /**
             * @description The title, and what is wrong with which field.
             * @constant
             */
            detail: "Too many failed authentication attempts";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /** @description The operator key has made as many requests within a minute as the operator allows (`MANAGEMENT_RATE_LIMIT`). */
        ManagementRateLimited: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-rate_limited";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Too many requests";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 429;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "RATE_LIMITED";
            /**
             * @description The title, and what is wrong with which field.
             * @constant
             */
            detail: "Too many requests";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /** @description A fault in Gangway or in how it is set up. The operator's log names the remedy. */
        ManagementInternalError: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-internal_error";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Internal server error";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 500;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "INTERNAL_ERROR";
            /**
             * @description The title, and what is wrong with which field.
             * @constant
             */
            detail: "Internal server error";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /** @description The store cannot be read or written in time, or the service has more to do than it can. */
        ManagementUnavailable: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-unavailable";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Service is unavailable";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 503;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "UNAVAILABLE";
            /**
             * @description The title, and what is wrong with which field.
             * @constant
             */
            detail: "Service is unavailable";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /** @description An id or a customer is taken, the key has ended already, or the tenant has no room for another member. `errors` names the field. */
        ManagementConflict: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-conflict";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Conflicts with what is stored";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 409;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "CONFLICT";
            /**
             * @description The title, and what is wrong with which field.
             * @default Conflicts with what is stored
             */
            detail: string;
            /** @description What is wrong, field by field: the name of each, and the reason. */
            errors?: {
                [key: string]: string;
            };
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /** @description A request with this `Idempotency-Key` was answered within the last 24 hours, and it was a different request. */
        ManagementIdempotencyKeyReused: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-idempotency_key_reused";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Idempotency key was used for another request";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 409;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "IDEMPOTENCY_KEY_REUSED";
            /**
             * @description The title, and what is wrong with which field.
             * @constant
             */
            detail: "Idempotency key was used for another request";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /**
         * @description The body is larger than 64 KiB, or than the limit that the operation names (`x-gangway-body-limit`), as it is sent or once it is
         *     decompressed.
         */
        ManagementPayloadTooLarge: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-payload_too_large";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Request body is too large";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 413;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "PAYLOAD_TOO_LARGE";
            /**
             * @description The title, and what is wrong with which field.
             * @constant
             */
            detail: "Request body is too large";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /** @description The body is not declared as JSON, or its charset or encoding is not supported. */
        ManagementUnsupportedMediaType: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-unsupported_media_type";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Request body must be JSON: send Content-Type: application/json";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 415;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "UNSUPPORTED_MEDIA_TYPE";
            /**
             * @description The title, and what is wrong with which field.
             * @constant
             */
            detail: "Request body must be JSON: send Content-Type: application/json";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /** @description What the path, the query or the body names does not exist, or belongs to another app than that of the operator key. */
        ManagementResourceNotFound: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-resource_not_found";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Resource not found";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 404;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "RESOURCE_NOT_FOUND";
            /**
             * @description The title, and what is wrong with which field.
             * @default Resource not found
             */
            detail: string;
            /** @description What is wrong, field by field: the name of each, and the reason. */
            errors?: {
                [key: string]: string;
            };
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /**
         * @description The `ETag` of what is stored is not that of `If-Match`: somebody else has changed it since it was read. Or `If-None-Match: *` asks for
         *     a new tenant, and there is one already.
         */
        ManagementPreconditionFailed: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-precondition_failed";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Precondition failed";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 412;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "PRECONDITION_FAILED";
            /**
             * @description The title, and what is wrong with which field.
             * @default Precondition failed
             */
            detail: string;
            /** @description What is wrong, field by field: the name of each, and the reason. */
            errors?: {
                [key: string]: string;
            };
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /** @description Stripe cannot be reached, is overloaded, or limits our rate. */
        ManagementProviderUnavailable: {
            /**
             * Format: uri-reference
             * @description The entry of the error catalogue, relative to the address of the request.
             * @constant
             */
            type: "/docs#/errors/management-provider_unavailable";
            /**
             * @description The error for people; the same for each code.
             * @constant
             */
            title: "Payment provider is unavailable";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 503;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "PROVIDER_UNAVAILABLE";
            /**
             * @description The title, and what is wrong with which field.
             * @constant
             */
            detail: "Payment provider is unavailable";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            request_id: string;
        };
        /** @description Nothing lives at this path. */
        ServiceNotFound: {
            /** @constant */
            type: "about:blank";
            /**
             * @description The error for people.
             * @constant
             */
            title: "Not Found";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 404;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "NOT_FOUND";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            requestId: string;
        };
        /** @description The path exists, but does not serve this method. */
        ServiceMethodNotAllowed: {
            /** @constant */
            type: "about:blank";
            /**
             * @description The error for people.
             * @constant
             */
            title: "Method Not Allowed";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 405;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "METHOD_NOT_ALLOWED";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            requestId: string;
        };
        /** @description A fault in Gangway or in how it is set up. The operator's log names the remedy. */
        ServiceInternalServerError: {
            /** @constant */
            type: "about:blank";
            /**
             * @description The error for people.
             * @constant
             */
            title: "Internal Server Error";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 500;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "INTERNAL_SERVER_ERROR";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            requestId: string;
        };
        /** @description The store does not answer, or the service is shutting down. */
        ServiceNotReady: {
            /** @constant */
            type: "about:blank";
            /**
             * @description The error for people.
             * @constant
             */
            title: "Not Ready";
            /**
             * Format: int32
             * @description The status of the response.
             * @constant
             */
            status: 503;
            /**
             * @description Which error it is.
             * @constant
             */
            code: "NOT_READY";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            requestId: string;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
         * @example 22222222-2222-2222-2222-222222222222
         */
        AppUuid: components["schemas"]["Uuid"];
        /**
         * @description The UUID of a tenant of the app, in either case. An unknown one, or one of another app, is answered like a bad key (401).
         * @example 11111111-1111-1111-1111-111111111111
         */
        TenantUuid: components["schemas"]["Uuid"];
        /**
         * @description The payment provider. Gangway works with Stripe alone; `mollie` is known, and refused (400).
         * @example stripe
         */
        PaymentProvider: "stripe" | "mollie";
        /**
         * @description The type of the key. A key that writes serves here. Anything else is answered by 401 `[E4011]`.
         * @example write
         */
        WriteKeyType: "write";
        /**
         * @description The type of the key. A key that reads serves here. Anything else is answered by 401 `[E4011]`.
         * @example read
         */
        ReadKeyType: "read";
        /**
         * @description The maximum number of items in a page.
         * @example 50
         */
        Limit: number;
        /** @description The `next_cursor` of the previous page. It is opaque. */
        Cursor: string;
        /**
         * @description Any text of your choice, such as a UUID; a new one for each new request. Repeating the same request with it within 24 hours returns the
         *     first response again, and creates nothing twice. Requests that were refused are not remembered.
         */
        IdempotencyKey: string;
        /**
         * @description The app's UUID, in either case.
         * @example 88888888-8888-8888-8888-888888888888
         */
        AppId: components["schemas"]["Uuid"];
        /**
         * @description The `ETag` that you read: if the resource has changed since, nothing is done (412). `*` matches any existing resource.
         *     ([RFC 9110, section 13.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1))
         */
        IfMatch: string;
        /**
         * @description The key's id, in either case. It is not the key itself.
         * @example 66666666-6666-6666-6666-666666666666
         */
        KeyId: components["schemas"]["Uuid"];
        /**
         * @description Only what belongs to this app.
         * @example 88888888-8888-8888-8888-888888888888
         */
        OfApp: components["schemas"]["Uuid"];
        /**
         * @description The tenant's UUID, in either case.
         * @example 99999999-9999-9999-9999-999999999999
         */
        TenantId: components["schemas"]["Uuid"];
        /**
         * @description `*`: only create the resource; if it exists, nothing is done (412).
         *     ([RFC 9110, section 13.1.2](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2))
         */
        IfNoneMatch: "*";
        /**
         * @description Only what belongs to this tenant.
         * @example 99999999-9999-9999-9999-999999999999
         */
        OfTenant: components["schemas"]["Uuid"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Says which state of the resource this is: send it as `If-Match` with the change that is based on it.
         * @example "Zm9vYmFy"
         */
        ETag: string;
        /**
         * @description Unique identifier of this request. Quote it when you ask for support.
         * @example req_xyz123
         */
        "X-Request-Id": string;
        /**
         * @description Always `no-store`; a portal URL is a secret that no cache may keep.
         * @example no-store
         */
        "Cache-Control": "no-store";
        /**
         * @description How to authenticate here ([RFC 9110, section 11.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1)).
         * @example Bearer realm="gangway"
         */
        "WWW-Authenticate": string;
        /**
         * @description The methods that this path does serve.
         * @example POST
         */
        Allow: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 30
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createBillingPortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
            };
            cookie?: never;
        };
        /** @description The tenant, and the page to come back to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserdocksCreateBillingPortal"];
            };
        };
        responses: {
            /** @description The billing portal was created */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksBillingPortal"];
                };
            };
            /** @description Bad Request / validation error */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4000"];
                };
            };
            /** @description Unauthorized Token */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4010"];
                };
            };
            /** @description App Is Disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4030"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4040"];
                };
            };
            /** @description Method Not Allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4050"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4130"];
                };
            };
            /** @description Unsupported Media Type: Send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4150"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4290"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE0000"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE5030"];
                };
            };
        };
    };
    createStripeCheckoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
            };
            cookie?: never;
        };
        /** @description The tenant, what it buys, and the pages to come back to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserdocksCreateCheckoutSession"];
            };
        };
        responses: {
            /** @description The checkout session was created, or was open already */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksCheckoutSessions"];
                };
            };
            /** @description Bad Request / validation error */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4000"];
                };
            };
            /** @description Unauthorized Token */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4010"];
                };
            };
            /** @description App Is Disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4030"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4040"];
                };
            };
            /** @description Method Not Allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4050"];
                };
            };
            /** @description Subscription Exists: Change It In The Billing Portal */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4090"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4130"];
                };
            };
            /** @description Unsupported Media Type: Send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4150"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4290"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE0000"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE5030"];
                };
            };
        };
    };
    createTenantBillingPortal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The type of the key. A key that writes serves here. Anything else is answered by 401 `[E4011]`.
                 * @example write
                 */
                "x-api-key-type": components["parameters"]["WriteKeyType"];
            };
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
                /**
                 * @description The UUID of a tenant of the app, in either case. An unknown one, or one of another app, is answered like a bad key (401).
                 * @example 11111111-1111-1111-1111-111111111111
                 */
                tenantUuid: components["parameters"]["TenantUuid"];
                /**
                 * @description The payment provider. Gangway works with Stripe alone; `mollie` is known, and refused (400).
                 * @example stripe
                 */
                paymentProvider: components["parameters"]["PaymentProvider"];
            };
            cookie?: never;
        };
        /** @description The page to come back to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserdocksCreateTenantBillingPortal"];
            };
        };
        responses: {
            /** @description The billing portal was created */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksBillingPortal"];
                };
            };
            /** @description Bad Request / validation error */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4000"];
                };
            };
            /** @description Unauthorized Token or API key; Unauthorized API key type */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4010ForUserdocksApiKey"] | components["schemas"]["UserdocksE4011"];
                };
            };
            /** @description App Is Disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4030"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4040"];
                };
            };
            /** @description Method Not Allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4050"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4130"];
                };
            };
            /** @description Unsupported Media Type: Send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4150"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4290"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE0000"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE5030"];
                };
            };
        };
    };
    createTenantCheckoutSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The type of the key. A key that writes serves here. Anything else is answered by 401 `[E4011]`.
                 * @example write
                 */
                "x-api-key-type": components["parameters"]["WriteKeyType"];
            };
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
                /**
                 * @description The UUID of a tenant of the app, in either case. An unknown one, or one of another app, is answered like a bad key (401).
                 * @example 33333333-3333-3333-3333-333333333333
                 */
                tenantUuid: components["schemas"]["Uuid"];
                /**
                 * @description The payment provider. Gangway works with Stripe alone; `mollie` is known, and refused (400).
                 * @example stripe
                 */
                paymentProvider: components["parameters"]["PaymentProvider"];
            };
            cookie?: never;
        };
        /** @description What the tenant buys, and the pages to come back to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserdocksCreateTenantCheckoutSession"];
            };
        };
        responses: {
            /** @description The checkout session was created, or was open already */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksCheckoutSessions"];
                };
            };
            /** @description Bad Request / validation error */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4000"];
                };
            };
            /** @description Unauthorized Token or API key; Unauthorized API key type */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4010ForUserdocksApiKey"] | components["schemas"]["UserdocksE4011"];
                };
            };
            /** @description App Is Disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4030"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4040"];
                };
            };
            /** @description Method Not Allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4050"];
                };
            };
            /** @description Subscription Exists: Change It In The Billing Portal */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4090"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4130"];
                };
            };
            /** @description Unsupported Media Type: Send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4150"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4290"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE0000"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE5030"];
                };
            };
        };
    };
    deleteTenantPaymentMethods: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The type of the key. A key that writes serves here. Anything else is answered by 401 `[E4011]`.
                 * @example write
                 */
                "x-api-key-type": components["parameters"]["WriteKeyType"];
            };
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
                /**
                 * @description The UUID of a tenant of the app, in either case. An unknown one, or one of another app, is answered like a bad key (401).
                 * @example 33333333-3333-3333-3333-333333333333
                 */
                tenantUuid: components["schemas"]["Uuid"];
                /**
                 * @description The payment provider. Gangway works with Stripe alone; `mollie` is known, and refused (400).
                 * @example stripe
                 */
                paymentProvider: components["parameters"]["PaymentProvider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment methods were deleted */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksPaymentMethods"];
                };
            };
            /** @description Bad Request / validation error */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4000"];
                };
            };
            /** @description Unauthorized Token or API key; Unauthorized API key type */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4010ForUserdocksApiKey"] | components["schemas"]["UserdocksE4011"];
                };
            };
            /** @description App Is Disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4030"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4040"];
                };
            };
            /** @description Method Not Allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example DELETE
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4050"];
                };
            };
            /** @description Payment Methods In Use: Cancel The Subscription First */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4091"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4290"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE0000"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE5030"];
                };
            };
        };
    };
    listTenantInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 0.
                 * @example 0
                 */
                page?: number;
                /**
                 * @description The most invoices of a page.
                 * @example 10
                 */
                limit?: number;
            };
            header: {
                /**
                 * @description The type of the key. A key that reads serves here. Anything else is answered by 401 `[E4011]`.
                 * @example read
                 */
                "x-api-key-type": components["parameters"]["ReadKeyType"];
            };
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
                /**
                 * @description The UUID of a tenant of the app, in either case. An unknown one, or one of another app, is answered like a bad key (401).
                 * @example 11111111-1111-1111-1111-111111111111
                 */
                tenantUuid: components["parameters"]["TenantUuid"];
                /**
                 * @description The payment provider. Gangway works with Stripe alone; `mollie` is known, and refused (400).
                 * @example stripe
                 */
                paymentProvider: components["parameters"]["PaymentProvider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksInvoices"];
                };
            };
            /** @description Bad Request / validation error */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4000"];
                };
            };
            /** @description Unauthorized Token or API key; Unauthorized API key type */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4010ForUserdocksApiKey"] | components["schemas"]["UserdocksE4011"];
                };
            };
            /** @description App Is Disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4030"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4040"];
                };
            };
            /** @description Method Not Allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4050"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4290"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE0000"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE5030"];
                };
            };
        };
    };
    listAppKeys: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The type of the key. A key that reads serves here. Anything else is answered by 401 `[E4011]`.
                 * @example read
                 */
                "x-api-key-type": components["parameters"]["ReadKeyType"];
            };
            path: {
                /**
                 * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
                 * @example 22222222-2222-2222-2222-222222222222
                 */
                appUuid: components["parameters"]["AppUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys of the app */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksAppKeys"];
                };
            };
            /** @description Bad Request / validation error */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4000"];
                };
            };
            /** @description Unauthorized Token or API key; Unauthorized API key type */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4010ForUserdocksApiKey"] | components["schemas"]["UserdocksE4011"];
                };
            };
            /** @description App Is Disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4030"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4040"];
                };
            };
            /** @description Method Not Allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4050"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4290"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE0000"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE5030"];
                };
            };
        };
    };
    receiveStripeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. At most 1 MB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StripeEvent"];
            };
        };
        responses: {
            /** @description The event was received */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksEventReceived"];
                };
            };
            /** @description Bad Request / validation error */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4000"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4040"];
                };
            };
            /** @description Method Not Allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4050"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4130"];
                };
            };
            /** @description Unsupported Media Type: Send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE4150"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE0000"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksE5030"];
                };
            };
        };
    };
    createPortalSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The page to come back to, if it is not the tenant's default one. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HookbridgeCreatePortalSession"];
            };
        };
        responses: {
            /** @description Portal session created successfully */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgePortalSession"];
                };
            };
            /** @description The request is invalid; Invalid return URL; Request body is too large */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInvalidRequest"] | components["schemas"]["HookbridgeInvalidReturnUrl"] | components["schemas"]["HookbridgePayloadTooLarge"];
                };
            };
            /** @description Unauthorized - Invalid or missing API key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeUnauthorized"];
                };
            };
            /** @description App is disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeForbidden"];
                };
            };
            /** @description No subscription found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeNoSubscription"] | components["schemas"]["HookbridgeNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeMethodNotAllowed"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts, or too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInternalError"];
                };
            };
            /** @description Service is unavailable; Payment provider is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeServiceUnavailable"] | components["schemas"]["HookbridgeProviderUnavailable"];
                };
            };
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the tenant stands */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeSubscription"];
                };
            };
            /** @description Unauthorized - Invalid or missing API key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeUnauthorized"];
                };
            };
            /** @description App is disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeForbidden"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts, or too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInternalError"];
                };
            };
            /** @description Service is unavailable; Payment provider is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeServiceUnavailable"] | components["schemas"]["HookbridgeProviderUnavailable"];
                };
            };
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description The most invoices of a page.
                 * @example 12
                 */
                limit?: number;
                /** @description The `id` of the last invoice of the page before. */
                starting_after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInvoices"];
                };
            };
            /** @description The request is invalid */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInvalidRequest"];
                };
            };
            /** @description Unauthorized - Invalid or missing API key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeUnauthorized"];
                };
            };
            /** @description App is disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeForbidden"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts, or too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInternalError"];
                };
            };
            /** @description Service is unavailable; Payment provider is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeServiceUnavailable"] | components["schemas"]["HookbridgeProviderUnavailable"];
                };
            };
        };
    };
    listUsageHistory: {
        parameters: {
            query?: {
                /**
                 * @description The most months of a page.
                 * @example 12
                 */
                limit?: number;
                /**
                 * @description How many months to leave out.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of months */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeUsageHistory"];
                };
            };
            /** @description The request is invalid */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInvalidRequest"];
                };
            };
            /** @description Unauthorized - Invalid or missing API key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeUnauthorized"];
                };
            };
            /** @description App is disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeForbidden"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts, or too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInternalError"];
                };
            };
            /** @description Service is unavailable; Payment provider is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeServiceUnavailable"] | components["schemas"]["HookbridgeProviderUnavailable"];
                };
            };
        };
    };
    createCheckoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the tenant subscribes to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HookbridgeCreateCheckoutSession"];
            };
        };
        responses: {
            /** @description Checkout session created successfully */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeCheckoutSession"];
                };
            };
            /** @description The request is invalid; Invalid return URL; Request body is too large */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInvalidRequest"] | components["schemas"]["HookbridgeInvalidReturnUrl"] | components["schemas"]["HookbridgePayloadTooLarge"];
                };
            };
            /** @description Unauthorized - Invalid or missing API key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeUnauthorized"];
                };
            };
            /** @description App is disabled */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeForbidden"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeMethodNotAllowed"];
                };
            };
            /** @description Subscription exists */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeSubscriptionExists"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts, or too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInternalError"];
                };
            };
            /** @description Service is unavailable; Payment provider is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeServiceUnavailable"] | components["schemas"]["HookbridgeProviderUnavailable"];
                };
            };
        };
    };
    receiveBillingWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event. At most 1 MB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StripeEvent"];
            };
        };
        responses: {
            /** @description The event was received */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeEventReceived"];
                };
            };
            /** @description The request is invalid; Request body is too large */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInvalidRequest"] | components["schemas"]["HookbridgePayloadTooLarge"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeMethodNotAllowed"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeUnsupportedMediaType"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeInternalError"];
                };
            };
            /** @description Service is unavailable; Payment provider is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgeServiceUnavailable"] | components["schemas"]["HookbridgeProviderUnavailable"];
                };
            };
        };
    };
    listApps: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items in a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the previous page. It is opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of apps */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementApps"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    createApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your choice, such as a UUID; a new one for each new request. Repeating the same request with it within 24 hours returns the
                 *     first response again, and creates nothing twice. Requests that were refused are not remembered.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The app. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementCreateApp"];
            };
        };
        responses: {
            /** @description The app was created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementApp"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Conflicts with what is stored; Idempotency key was used for another request */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementConflict"] | components["schemas"]["ManagementIdempotencyKeyReused"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    getApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementApp"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, PATCH
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    updateApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that you read: if the resource has changed since, nothing is done (412). `*` matches any existing resource.
                 *     ([RFC 9110, section 13.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1))
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementUpdateApp"];
            };
        };
        responses: {
            /** @description The app as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementApp"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, PATCH
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Precondition failed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPreconditionFailed"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    enableApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that you read: if the resource has changed since, nothing is done (412). `*` matches any existing resource.
                 *     ([RFC 9110, section 13.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1))
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app is enabled */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementApp"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Precondition failed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPreconditionFailed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    disableApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that you read: if the resource has changed since, nothing is done (412). `*` matches any existing resource.
                 *     ([RFC 9110, section 13.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1))
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app is disabled */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementApp"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Precondition failed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPreconditionFailed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    listPublicKeys: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items in a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the previous page. It is opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of public keys */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementPublicKeys"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    addPublicKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementAddPublicKey"];
            };
        };
        responses: {
            /** @description The app has the key */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementPublicKey"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Conflicts with what is stored */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementConflict"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    removePublicKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
                /**
                 * @description The key's id, in either case. It is not the key itself.
                 * @example 66666666-6666-6666-6666-666666666666
                 */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app does not have the key */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementRemovedPublicKey"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example DELETE
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    listOrigins: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items in a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the previous page. It is opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of origins */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementOrigins"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST, DELETE
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    allowOrigin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description The origin. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementAllowOrigin"];
            };
        };
        responses: {
            /** @description The origin is allowed */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementAllowedOrigin"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST, DELETE
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    disallowOrigin: {
        parameters: {
            query: {
                /**
                 * @description The origin, as it is listed.
                 * @example https://old.example.com
                 */
                origin: components["schemas"]["ManagementWebOrigin"];
            };
            header?: never;
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The origin is not allowed */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementDisallowedOrigin"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST, DELETE
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    createAppApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your choice, such as a UUID; a new one for each new request. Repeating the same request with it within 24 hours returns the
                 *     first response again, and creates nothing twice. Requests that were refused are not remembered.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The app's UUID, in either case.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /** @description What it is for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementCreateAppApiKey"];
            };
        };
        responses: {
            /** @description The key was created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementCreatedAppApiKey"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Idempotency key was used for another request */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementIdempotencyKeyReused"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    listAppApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this app.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id?: components["parameters"]["OfApp"];
                /**
                 * @description The maximum number of items in a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the previous page. It is opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementAppApiKeys"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    revokeAppApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, in either case. It is not the key itself.
                 * @example b0000000-0000-0000-0000-000000000004
                 */
                key_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementAppApiKey"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example DELETE
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    rotateAppApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your choice, such as a UUID; a new one for each new request. Repeating the same request with it within 24 hours returns the
                 *     first response again, and creates nothing twice. Requests that were refused are not remembered.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The key's id, in either case. It is not the key itself.
                 * @example b0000000-0000-0000-0000-000000000003
                 */
                key_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /** @description How long both serve. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ManagementRotateKey"];
            };
        };
        responses: {
            /** @description The new key was created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementCreatedAppApiKey"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Conflicts with what is stored; Idempotency key was used for another request */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementConflict"] | components["schemas"]["ManagementIdempotencyKeyReused"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this app.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id?: components["parameters"]["OfApp"];
                /**
                 * @description Only those that are active, or only those that are deactivated.
                 * @example true
                 */
                active?: boolean;
                /**
                 * @description The maximum number of items in a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the previous page. It is opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tenants */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementTenants"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementTenant"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, PUT, DELETE, PATCH
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    putTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that you read: if the resource has changed since, nothing is done (412). `*` matches any existing resource.
                 *     ([RFC 9110, section 13.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1))
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description `*`: only create the resource; if it exists, nothing is done (412).
                 *     ([RFC 9110, section 13.1.2](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2))
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** @description The whole tenant. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementPutTenant"];
            };
        };
        responses: {
            /** @description The tenant was replaced */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementTenant"];
                };
            };
            /** @description The tenant was created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementTenant"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, PUT, DELETE, PATCH
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Conflicts with what is stored */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementConflict"];
                };
            };
            /** @description Precondition failed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPreconditionFailed"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    deactivateTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that you read: if the resource has changed since, nothing is done (412). `*` matches any existing resource.
                 *     ([RFC 9110, section 13.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1))
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant is deactivated */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementTenant"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, PUT, DELETE, PATCH
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Precondition failed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPreconditionFailed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that you read: if the resource has changed since, nothing is done (412). `*` matches any existing resource.
                 *     ([RFC 9110, section 13.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1))
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementUpdateTenant"];
            };
        };
        responses: {
            /** @description The tenant as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementTenant"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, PUT, DELETE, PATCH
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Precondition failed */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPreconditionFailed"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items in a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the previous page. It is opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementMembers"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST, DELETE
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementAddMember"];
            };
        };
        responses: {
            /** @description The user is a member */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementAddedMember"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST, DELETE
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Conflicts with what is stored */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementConflict"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query: {
                /**
                 * @description The user, by the `sub` of the user's tokens.
                 * @example 44444444-4444-4444-4444-444444444444
                 */
                subject: components["schemas"]["ManagementSubject"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is not a member */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementRemovedMember"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST, DELETE
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your choice, such as a UUID; a new one for each new request. Repeating the same request with it within 24 hours returns the
                 *     first response again, and creates nothing twice. Requests that were refused are not remembered.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** @description What it is for. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ManagementCreateApiKey"];
            };
        };
        responses: {
            /** @description The key was created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementCreatedApiKey"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Idempotency key was used for another request */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementIdempotencyKeyReused"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this tenant.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id?: components["parameters"]["OfTenant"];
                /**
                 * @description The maximum number of items in a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the previous page. It is opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementApiKeys"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key's id, in either case. It is not the key itself.
                 * @example b0000000-0000-0000-0000-000000000002
                 */
                key_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementApiKey"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example DELETE
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Any text of your choice, such as a UUID; a new one for each new request. Repeating the same request with it within 24 hours returns the
                 *     first response again, and creates nothing twice. Requests that were refused are not remembered.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The key's id, in either case. It is not the key itself.
                 * @example b0000000-0000-0000-0000-000000000001
                 */
                key_id: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /** @description How long both serve. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ManagementRotateKey"];
            };
        };
        responses: {
            /** @description The new key was created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementCreatedApiKey"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Conflicts with what is stored; Idempotency key was used for another request */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementConflict"] | components["schemas"]["ManagementIdempotencyKeyReused"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    linkCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /** @description The customer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementLinkCustomer"];
            };
        };
        responses: {
            /** @description The tenant as it is now */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementTenant"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example PUT
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Conflicts with what is stored */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementConflict"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable; Payment provider is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"] | components["schemas"]["ManagementProviderUnavailable"];
                };
            };
        };
    };
    getTenantSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant's subscription */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementSubscription"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable; Payment provider is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"] | components["schemas"]["ManagementProviderUnavailable"];
                };
            };
        };
    };
    listTenantEvents: {
        parameters: {
            query?: {
                /**
                 * @description The maximum number of items in a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the previous page. It is opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description The tenant's UUID, in either case.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementEvents"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    exportTenants: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this app.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id?: components["parameters"]["OfApp"];
                /**
                 * @description The maximum number of items in a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the previous page. It is opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tenants */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementTenantEntries"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable; Payment provider is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"] | components["schemas"]["ManagementProviderUnavailable"];
                };
            };
        };
    };
    importTenants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tenants. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementTenantBatch"];
            };
        };
        responses: {
            /** @description The result for each tenant */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementTenantResults"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD, POST
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Request body is too large */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementPayloadTooLarge"];
                };
            };
            /** @description Request body must be JSON: send Content-Type: application/json */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnsupportedMediaType"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable; Payment provider is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"] | components["schemas"]["ManagementProviderUnavailable"];
                };
            };
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this app.
                 * @example 88888888-8888-8888-8888-888888888888
                 */
                app_id?: components["parameters"]["OfApp"];
                /**
                 * @description Only what belongs to this tenant.
                 * @example 99999999-9999-9999-9999-999999999999
                 */
                tenant_id?: components["parameters"]["OfTenant"];
                /**
                 * @description Only what this principal did.
                 * @example key:66666666-6666-6666-6666-666666666666
                 */
                principal?: string;
                /**
                 * @description Only this action.
                 * @example portal.open
                 */
                action?: string;
                /**
                 * @description Only this outcome: `succeeded`, or the code of an error.
                 * @example succeeded
                 */
                outcome?: string;
                /** @description Only from this moment on. */
                since?: components["schemas"]["ManagementTime"];
                /** @description Only before this moment. */
                until?: components["schemas"]["ManagementTime"];
                /**
                 * @description The maximum number of items in a page.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the previous page. It is opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of audit events */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementAuditEvents"];
                };
            };
            /** @description Invalid request */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInvalidRequest"];
                };
            };
            /** @description Invalid or missing operator key */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnauthorized"];
                };
            };
            /** @description Operator key lacks a scope */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInsufficientScope"];
                };
            };
            /** @description Resource not found; Not found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementResourceNotFound"] | components["schemas"]["ManagementNotFound"];
                };
            };
            /** @description Method not allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementMethodNotAllowed"];
                };
            };
            /** @description Too many failed authentication attempts; Too many requests */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementTooManyFailedAuthentications"] | components["schemas"]["ManagementRateLimited"];
                };
            };
            /** @description Internal server error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementInternalError"];
                };
            };
            /** @description Service is unavailable */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ManagementUnavailable"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHealth"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceNotFound"];
                };
            };
            /** @description Method Not Allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceMethodNotAllowed"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceInternalServerError"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceReadiness"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceNotFound"];
                };
            };
            /** @description Method Not Allowed */
            405: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    /**
                     * @description The methods that this path does serve.
                     * @example GET, HEAD
                     */
                    Allow: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceMethodNotAllowed"];
                };
            };
            /** @description Internal Server Error */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceInternalServerError"];
                };
            };
            /** @description Not Ready */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ServiceNotReady"];
                };
            };
        };
    };
}
