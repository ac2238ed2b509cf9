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
         *     Each call opens a session of its own, so it does no harm to try again.
         */
        post: operations["createBillingPortal"];
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
         *     Each call opens a session of its own, so it does no harm to try again.
         */
        post: operations["createPortalSession"];
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
         * Format: uuid
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
        };
        UserdocksBillingPortal: {
            /** @constant */
            kind: "billingPortal";
            /** @constant */
            totalItems: 1;
            /** @constant */
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
        /** @description The body is missing, is not JSON, or breaks the schema; or the return URL is not from an allowed origin. */
        UserdocksBadRequest: {
            errors: {
                /** @constant */
                validation: "error";
                /** @constant */
                code: "[E4000]";
                /** @default Bad Request / validation error */
                message: string;
            }[];
        };
        /**
         * @description The token is missing, malformed, expired or not signed with a key of this app; the app is unknown; or the user may not act for
         *     the tenant. Which of them is not told, so that nobody can probe for apps and tenants.
         */
        UserdocksUnauthorized: {
            errors: {
                /** @constant */
                validation: "error";
                /** @constant */
                code: "[E4010]";
                /** @constant */
                message: "Unauthorized Token";
            }[];
        };
        /** @description The app is disabled. */
        UserdocksForbidden: {
            errors: {
                /** @constant */
                validation: "error";
                /** @constant */
                code: "[E4030]";
                /** @constant */
                message: "App Is Disabled";
            }[];
        };
        /** @description Nothing lives at this path. */
        UserdocksNotFound: {
            errors: {
                /** @constant */
                validation: "error";
                /** @constant */
                code: "[E4040]";
                /** @constant */
                message: "Not Found";
            }[];
        };
        /** @description The path exists, but does not serve this method. */
        UserdocksMethodNotAllowed: {
            errors: {
                /** @constant */
                validation: "error";
                /** @constant */
                code: "[E4050]";
                /** @constant */
                message: "Method Not Allowed";
            }[];
        };
        /** @description The body is larger than 64 KB. */
        UserdocksPayloadTooLarge: {
            errors: {
                /** @constant */
                validation: "error";
                /** @constant */
                code: "[E4130]";
                /** @constant */
                message: "Payload Too Large";
            }[];
        };
        /** @description The body is not declared as JSON, or its charset or encoding is not supported. */
        UserdocksUnsupportedMediaType: {
            errors: {
                /** @constant */
                validation: "error";
                /** @constant */
                code: "[E4150]";
                /** @constant */
                message: "Unsupported Media Type";
            }[];
        };
        /** @description Too many failed authentications from this address. */
        UserdocksTooManyRequests: {
            errors: {
                /** @constant */
                validation: "error";
                /** @constant */
                code: "[E4290]";
                /** @constant */
                message: "Too Many Requests";
            }[];
        };
        /** @description A fault in Gangway or in how it is set up. The operator's log names the remedy. */
        UserdocksInternalServerError: {
            errors: {
                /** @constant */
                validation: "error";
                /** @constant */
                code: "[E0000]";
                /** @constant */
                message: "Internal Server Error";
            }[];
        };
        /** @description Stripe cannot be reached, is overloaded, or limits our rate. */
        UserdocksServiceUnavailable: {
            errors: {
                /** @constant */
                validation: "error";
                /** @constant */
                code: "[E5030]";
                /** @constant */
                message: "Service Unavailable";
            }[];
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
        };
        HookbridgeMeta: {
            /**
             * @description Unique identifier for this request (useful for support)
             * @example req_xyz123
             */
            request_id: string;
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
        /** @description The body is not JSON or breaks the schema; or no return URL is given and the tenant has no default one. */
        HookbridgeInvalidRequest: {
            error: {
                /** @constant */
                code: "INVALID_REQUEST";
                /**
                 * @description Human-readable error message
                 * @default The request is invalid
                 */
                message: string;
                /** @description What is wrong, field by field. */
                details?: {
                    /** @description The name of the field. */
                    field: string;
                    /** @description What is wrong with it. */
                    reason: string;
                }[];
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The return URL's origin is not one of the app's allowed origins. */
        HookbridgeInvalidReturnUrl: {
            error: {
                /** @constant */
                code: "INVALID_RETURN_URL";
                /** @constant */
                message: "Return URL not from allowed origin";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The API key is missing, malformed, unknown or revoked, or belongs to the other mode. */
        HookbridgeUnauthorized: {
            error: {
                /** @constant */
                code: "UNAUTHORIZED";
                /** @constant */
                message: "Invalid or missing API key";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The app that the tenant belongs to is disabled. */
        HookbridgeForbidden: {
            error: {
                /** @constant */
                code: "FORBIDDEN";
                /** @constant */
                message: "App is disabled";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The tenant has no subscription that could be managed (active, trialing, past due, unpaid or paused). */
        HookbridgeNoSubscription: {
            error: {
                /** @constant */
                code: "NO_SUBSCRIPTION";
                /** @constant */
                message: "No subscription found for tenant";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description Nothing lives at this path. */
        HookbridgeNotFound: {
            error: {
                /** @constant */
                code: "NOT_FOUND";
                /** @constant */
                message: "Not found";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The path exists, but does not serve this method. */
        HookbridgeMethodNotAllowed: {
            error: {
                /** @constant */
                code: "METHOD_NOT_ALLOWED";
                /** @constant */
                message: "Method not allowed";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The body is larger than 64 KB. */
        HookbridgePayloadTooLarge: {
            error: {
                /** @constant */
                code: "PAYLOAD_TOO_LARGE";
                /** @constant */
                message: "Request body is too large";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description The body is not declared as JSON, or its charset or encoding is not supported. */
        HookbridgeUnsupportedMediaType: {
            error: {
                /** @constant */
                code: "UNSUPPORTED_MEDIA_TYPE";
                /** @constant */
                message: "Request body must be JSON";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description Too many failed authentications from this address. */
        HookbridgeRateLimited: {
            error: {
                /** @constant */
                code: "RATE_LIMITED";
                /** @constant */
                message: "Too many failed authentication attempts";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description A fault in Gangway or in how it is set up. The operator's log names the remedy. */
        HookbridgeInternalError: {
            error: {
                /** @constant */
                code: "INTERNAL_ERROR";
                /** @constant */
                message: "Internal server error";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        /** @description Stripe cannot be reached, is overloaded, or limits our rate. */
        HookbridgeProviderUnavailable: {
            error: {
                /** @constant */
                code: "PROVIDER_UNAVAILABLE";
                /** @constant */
                message: "Payment provider is unavailable";
            };
            meta: components["schemas"]["HookbridgeMeta"];
        };
        ServiceHealth: {
            /** @constant */
            status: "ok";
            /**
             * @description The version of Gangway that runs here.
             * @example 0.1.0
             */
            version: string;
            /**
             * @description Seconds since the process started.
             * @example 3600
             */
            uptimeSeconds: number;
        };
        /** @description Nothing lives at this path. */
        ServiceNotFound: {
            /** @constant */
            type: "about:blank";
            /** @constant */
            title: "Not Found";
            /** @constant */
            status: 404;
            /** @constant */
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
            /** @constant */
            title: "Method Not Allowed";
            /** @constant */
            status: 405;
            /** @constant */
            code: "METHOD_NOT_ALLOWED";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            requestId: string;
        };
        /** @description A fault in Gangway. */
        ServiceInternalServerError: {
            /** @constant */
            type: "about:blank";
            /** @constant */
            title: "Internal Server Error";
            /** @constant */
            status: 500;
            /** @constant */
            code: "INTERNAL_SERVER_ERROR";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            requestId: string;
        };
        ServiceReadiness: {
            /** @constant */
            status: "ready";
        };
        /** @description The store does not answer, or the service is shutting down. */
        ServiceNotReady: {
            /** @constant */
            type: "about:blank";
            /** @constant */
            title: "Not Ready";
            /** @constant */
            status: 503;
            /** @constant */
            code: "NOT_READY";
            /**
             * @description Unique identifier of this request.
             * @example req_xyz123
             */
            requestId: string;
        };
    };
    responses: {
        /** @description Bad request */
        UserdocksBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserdocksBadRequest"];
            };
        };
        /** @description Unauthorized */
        UserdocksUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserdocksUnauthorized"];
            };
        };
        /** @description App is disabled */
        UserdocksForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserdocksForbidden"];
            };
        };
        /** @description Not found */
        UserdocksNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserdocksNotFound"];
            };
        };
        /** @description Method not allowed */
        UserdocksMethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserdocksMethodNotAllowed"];
            };
        };
        /** @description Payload too large */
        UserdocksPayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserdocksPayloadTooLarge"];
            };
        };
        /** @description Unsupported media type */
        UserdocksUnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserdocksUnsupportedMediaType"];
            };
        };
        /** @description Too many failed authentications */
        UserdocksTooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserdocksTooManyRequests"];
            };
        };
        /** @description Internal server error */
        UserdocksInternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserdocksInternalServerError"];
            };
        };
        /** @description Payment provider unavailable */
        UserdocksServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserdocksServiceUnavailable"];
            };
        };
        /** @description Invalid return URL, or another invalid request */
        HookbridgeBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HookbridgeInvalidRequest"] | components["schemas"]["HookbridgeInvalidReturnUrl"];
            };
        };
        /** @description Unauthorized - Invalid or missing API key */
        HookbridgeUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HookbridgeUnauthorized"];
            };
        };
        /** @description App is disabled */
        HookbridgeForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HookbridgeForbidden"];
            };
        };
        /** @description No subscription found */
        HookbridgeNoSubscription: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HookbridgeNoSubscription"] | components["schemas"]["HookbridgeNotFound"];
            };
        };
        /** @description Method not allowed */
        HookbridgeMethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HookbridgeMethodNotAllowed"];
            };
        };
        /** @description Payload too large */
        HookbridgePayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HookbridgePayloadTooLarge"];
            };
        };
        /** @description Unsupported media type */
        HookbridgeUnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HookbridgeUnsupportedMediaType"];
            };
        };
        /** @description Too many failed authentications */
        HookbridgeRateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HookbridgeRateLimited"];
            };
        };
        /** @description Internal server error */
        HookbridgeInternalError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HookbridgeInternalError"];
            };
        };
        /** @description Payment provider unavailable */
        HookbridgeProviderUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HookbridgeProviderUnavailable"];
            };
        };
        /** @description Not found */
        ServiceNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ServiceNotFound"];
            };
        };
        /** @description Method not allowed */
        ServiceMethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                Allow: components["headers"]["AllowRead"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ServiceMethodNotAllowed"];
            };
        };
        /** @description Internal server error */
        ServiceInternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ServiceInternalServerError"];
            };
        };
        /** @description Not ready */
        ServiceNotReady: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ServiceNotReady"];
            };
        };
    };
    parameters: {
        /**
         * @description The app's UUID, in either case. An unknown or malformed one is answered like a bad token (401).
         * @example 22222222-2222-2222-2222-222222222222
         */
        AppUuid: components["schemas"]["Uuid"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Unique identifier of this request. Quote it when you ask for support.
         * @example req_xyz123
         */
        RequestId: string;
        /**
         * @description Always `no-store`; a portal URL is a secret that no cache may keep.
         * @example no-store
         */
        CacheControl: "no-store";
        /**
         * @description How to authenticate here ([RFC 6750, section 3](https://www.rfc-editor.org/rfc/rfc6750#section-3)).
         * @example Bearer realm="gangway"
         */
        WwwAuthenticate: string;
        /**
         * @description The methods that this path does serve.
         * @example POST
         */
        Allow: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 30
         */
        RetryAfter: number;
        /**
         * @description The methods that this path does serve.
         * @example GET, HEAD
         */
        AllowRead: string;
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserdocksBillingPortal"];
                };
            };
            400: components["responses"]["UserdocksBadRequest"];
            401: components["responses"]["UserdocksUnauthorized"];
            403: components["responses"]["UserdocksForbidden"];
            404: components["responses"]["UserdocksNotFound"];
            405: components["responses"]["UserdocksMethodNotAllowed"];
            413: components["responses"]["UserdocksPayloadTooLarge"];
            415: components["responses"]["UserdocksUnsupportedMediaType"];
            429: components["responses"]["UserdocksTooManyRequests"];
            500: components["responses"]["UserdocksInternalServerError"];
            503: components["responses"]["UserdocksServiceUnavailable"];
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookbridgePortalSession"];
                };
            };
            400: components["responses"]["HookbridgeBadRequest"];
            401: components["responses"]["HookbridgeUnauthorized"];
            403: components["responses"]["HookbridgeForbidden"];
            404: components["responses"]["HookbridgeNoSubscription"];
            405: components["responses"]["HookbridgeMethodNotAllowed"];
            413: components["responses"]["HookbridgePayloadTooLarge"];
            415: components["responses"]["HookbridgeUnsupportedMediaType"];
            429: components["responses"]["HookbridgeRateLimited"];
            500: components["responses"]["HookbridgeInternalError"];
            503: components["responses"]["HookbridgeProviderUnavailable"];
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHealth"];
                };
            };
            404: components["responses"]["ServiceNotFound"];
            405: components["responses"]["ServiceMethodNotAllowed"];
            500: components["responses"]["ServiceInternalServerError"];
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
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceReadiness"];
                };
            };
            404: components["responses"]["ServiceNotFound"];
            405: components["responses"]["ServiceMethodNotAllowed"];
            500: components["responses"]["ServiceInternalServerError"];
            503: components["responses"]["ServiceNotReady"];
        };
    };
}
