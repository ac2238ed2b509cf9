// Generated from openapi/ by `npm run generate`. Do not edit.
/** The dialects, by the name of their tag. Each answers for all that lies under its prefix. */
export const dialects = {
  "userdocks": {
    "prefix": "/api/v1/"
  },
  "hookbridge": {
    "prefix": "/v1/"
  },
  "management": {
    "prefix": "/management/v1/"
  },
  "service": {
    "prefix": "/"
  }
} as const;

export const operations = {
  "createBillingPortal": {
    "dialect": "userdocks",
    "method": "POST",
    "path": "/api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals",
    "security": [
      [
        "userdocksToken"
      ]
    ],
    "parameters": [
      {
        "name": "appUuid",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "createBillingPortalParameters",
    "body": {
      "required": true,
      "schema": "UserdocksCreateBillingPortal",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "UserdocksBillingPortal",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "UserdocksE4000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4000]"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "schema": "UserdocksE4010",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "[E4010]"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "UserdocksE4030",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4030]"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "UserdocksE4040",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4040]"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "UserdocksE4050",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "[E4050]"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "schema": "UserdocksE4130",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4130]"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "schema": "UserdocksE4150",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4150]"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "UserdocksE4290",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E4290]"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "UserdocksE0000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E0000]"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "UserdocksE5030",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E5030]"
        ]
      }
    }
  },
  "createStripeCheckoutSession": {
    "dialect": "userdocks",
    "method": "POST",
    "path": "/api/v1/apps/{appUuid}/payment-providers/stripe/checkout-sessions",
    "security": [
      [
        "userdocksToken"
      ]
    ],
    "parameters": [
      {
        "name": "appUuid",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "createStripeCheckoutSessionParameters",
    "body": {
      "required": true,
      "schema": "UserdocksCreateCheckoutSession",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "UserdocksCheckoutSessions",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "UserdocksE4000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4000]"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "schema": "UserdocksE4010",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "[E4010]"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "UserdocksE4030",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4030]"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "UserdocksE4040",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4040]"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "UserdocksE4050",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "[E4050]"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "schema": "UserdocksE4090",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4090]"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "schema": "UserdocksE4130",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4130]"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "schema": "UserdocksE4150",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4150]"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "UserdocksE4290",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E4290]"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "UserdocksE0000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E0000]"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "UserdocksE5030",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E5030]"
        ]
      }
    }
  },
  "createTenantBillingPortal": {
    "dialect": "userdocks",
    "method": "POST",
    "path": "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/billing-portals",
    "security": [
      [
        "userdocksApiKey",
        "userdocksClientId"
      ]
    ],
    "parameters": [
      {
        "name": "appUuid",
        "in": "path",
        "type": "string"
      },
      {
        "name": "tenantUuid",
        "in": "path",
        "type": "string"
      },
      {
        "name": "paymentProvider",
        "in": "path",
        "type": "string"
      },
      {
        "name": "x-api-key-type",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "createTenantBillingPortalParameters",
    "body": {
      "required": true,
      "schema": "UserdocksCreateTenantBillingPortal",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "UserdocksBillingPortal",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "UserdocksE4000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4000]"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "schema": "UserdocksE4010ForUserdocksApiKeyOrUserdocksE4011",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "[E4010]",
          "[E4011]"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "UserdocksE4030",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4030]"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "UserdocksE4040",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4040]"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "UserdocksE4050",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "[E4050]"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "schema": "UserdocksE4130",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4130]"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "schema": "UserdocksE4150",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4150]"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "UserdocksE4290",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E4290]"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "UserdocksE0000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E0000]"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "UserdocksE5030",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E5030]"
        ]
      }
    }
  },
  "createTenantCheckoutSession": {
    "dialect": "userdocks",
    "method": "POST",
    "path": "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/checkout-sessions",
    "security": [
      [
        "userdocksApiKey",
        "userdocksClientId"
      ]
    ],
    "parameters": [
      {
        "name": "appUuid",
        "in": "path",
        "type": "string"
      },
      {
        "name": "tenantUuid",
        "in": "path",
        "type": "string"
      },
      {
        "name": "paymentProvider",
        "in": "path",
        "type": "string"
      },
      {
        "name": "x-api-key-type",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "createTenantCheckoutSessionParameters",
    "body": {
      "required": true,
      "schema": "UserdocksCreateTenantCheckoutSession",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "UserdocksCheckoutSessions",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "UserdocksE4000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4000]"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "schema": "UserdocksE4010ForUserdocksApiKeyOrUserdocksE4011",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "[E4010]",
          "[E4011]"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "UserdocksE4030",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4030]"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "UserdocksE4040",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4040]"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "UserdocksE4050",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "[E4050]"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "schema": "UserdocksE4090",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4090]"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "schema": "UserdocksE4130",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4130]"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "schema": "UserdocksE4150",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4150]"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "UserdocksE4290",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E4290]"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "UserdocksE0000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E0000]"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "UserdocksE5030",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E5030]"
        ]
      }
    }
  },
  "deleteTenantPaymentMethods": {
    "dialect": "userdocks",
    "method": "DELETE",
    "path": "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/payment-methods",
    "security": [
      [
        "userdocksApiKey",
        "userdocksClientId"
      ]
    ],
    "parameters": [
      {
        "name": "appUuid",
        "in": "path",
        "type": "string"
      },
      {
        "name": "tenantUuid",
        "in": "path",
        "type": "string"
      },
      {
        "name": "paymentProvider",
        "in": "path",
        "type": "string"
      },
      {
        "name": "x-api-key-type",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "deleteTenantPaymentMethodsParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "UserdocksPaymentMethods",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "UserdocksE4000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4000]"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "schema": "UserdocksE4010ForUserdocksApiKeyOrUserdocksE4011",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "[E4010]",
          "[E4011]"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "UserdocksE4030",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4030]"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "UserdocksE4040",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4040]"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "UserdocksE4050",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "[E4050]"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "schema": "UserdocksE4091",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4091]"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "UserdocksE4290",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E4290]"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "UserdocksE0000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E0000]"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "UserdocksE5030",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E5030]"
        ]
      }
    }
  },
  "listTenantInvoices": {
    "dialect": "userdocks",
    "method": "GET",
    "path": "/api/v1/apps/{appUuid}/tenants/{tenantUuid}/payment-providers/{paymentProvider}/invoices",
    "security": [
      [
        "userdocksApiKey",
        "userdocksClientId"
      ]
    ],
    "parameters": [
      {
        "name": "appUuid",
        "in": "path",
        "type": "string"
      },
      {
        "name": "tenantUuid",
        "in": "path",
        "type": "string"
      },
      {
        "name": "paymentProvider",
        "in": "path",
        "type": "string"
      },
      {
        "name": "x-api-key-type",
        "in": "header",
        "type": "string"
      },
      {
        "name": "page",
        "in": "query",
        "type": "integer",
        "default": 0
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 10
      }
    ],
    "validator": "listTenantInvoicesParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "UserdocksInvoices",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "UserdocksE4000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4000]"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "schema": "UserdocksE4010ForUserdocksApiKeyOrUserdocksE4011",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "[E4010]",
          "[E4011]"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "UserdocksE4030",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4030]"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "UserdocksE4040",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4040]"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "UserdocksE4050",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "[E4050]"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "UserdocksE4290",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E4290]"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "UserdocksE0000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E0000]"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "UserdocksE5030",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E5030]"
        ]
      }
    }
  },
  "listAppKeys": {
    "dialect": "userdocks",
    "method": "GET",
    "path": "/api/v1/apps/{appUuid}/keys",
    "security": [
      [
        "userdocksApiKey",
        "userdocksClientId"
      ]
    ],
    "parameters": [
      {
        "name": "appUuid",
        "in": "path",
        "type": "string"
      },
      {
        "name": "x-api-key-type",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "listAppKeysParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "UserdocksAppKeys",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "UserdocksE4000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4000]"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "schema": "UserdocksE4010ForUserdocksApiKeyOrUserdocksE4011",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "[E4010]",
          "[E4011]"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "UserdocksE4030",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4030]"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "UserdocksE4040",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4040]"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "UserdocksE4050",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "[E4050]"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "UserdocksE4290",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E4290]"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "UserdocksE0000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E0000]"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "UserdocksE5030",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E5030]"
        ]
      }
    }
  },
  "receiveStripeWebhook": {
    "dialect": "userdocks",
    "method": "POST",
    "path": "/api/v1/webhooks/stripe",
    "security": [
      [
        "stripeSignature"
      ]
    ],
    "parameters": [],
    "validator": null,
    "body": {
      "required": true,
      "schema": "StripeEvent",
      "limit": 1048576
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "UserdocksEventReceived",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "UserdocksE4000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4000]"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "UserdocksE4040",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4040]"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "UserdocksE4050",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "[E4050]"
        ]
      },
      "413": {
        "mediaType": "application/json",
        "schema": "UserdocksE4130",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4130]"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "schema": "UserdocksE4150",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E4150]"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "UserdocksE0000",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "[E0000]"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "UserdocksE5030",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "[E5030]"
        ]
      }
    }
  },
  "createPortalSession": {
    "dialect": "hookbridge",
    "method": "POST",
    "path": "/v1/billing/portal",
    "security": [
      [
        "hookbridgeKey"
      ]
    ],
    "parameters": [],
    "validator": null,
    "body": {
      "required": false,
      "schema": "HookbridgeCreatePortalSession",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "HookbridgePortalSession",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "HookbridgeInvalidRequestOrHookbridgeInvalidReturnUrlOrHookbridgePayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST",
          "INVALID_RETURN_URL",
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "schema": "HookbridgeUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "HookbridgeForbidden",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "FORBIDDEN"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "HookbridgeNoSubscriptionOrHookbridgeNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "NO_SUBSCRIPTION",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "HookbridgeMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "schema": "HookbridgeUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "HookbridgeRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "HookbridgeInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "SERVICE_UNAVAILABLE",
          "PROVIDER_UNAVAILABLE"
        ]
      }
    }
  },
  "getSubscription": {
    "dialect": "hookbridge",
    "method": "GET",
    "path": "/v1/billing/subscription",
    "security": [
      [
        "hookbridgeKey"
      ]
    ],
    "parameters": [],
    "validator": null,
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "HookbridgeSubscription",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "401": {
        "mediaType": "application/json",
        "schema": "HookbridgeUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "HookbridgeForbidden",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "FORBIDDEN"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "HookbridgeNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "HookbridgeMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "HookbridgeRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "HookbridgeInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "SERVICE_UNAVAILABLE",
          "PROVIDER_UNAVAILABLE"
        ]
      }
    }
  },
  "listInvoices": {
    "dialect": "hookbridge",
    "method": "GET",
    "path": "/v1/billing/invoices",
    "security": [
      [
        "hookbridgeKey"
      ]
    ],
    "parameters": [
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 12
      },
      {
        "name": "starting_after",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "listInvoicesParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "HookbridgeInvoices",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "HookbridgeInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "schema": "HookbridgeUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "HookbridgeForbidden",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "FORBIDDEN"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "HookbridgeNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "HookbridgeMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "HookbridgeRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "HookbridgeInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "SERVICE_UNAVAILABLE",
          "PROVIDER_UNAVAILABLE"
        ]
      }
    }
  },
  "listUsageHistory": {
    "dialect": "hookbridge",
    "method": "GET",
    "path": "/v1/billing/usage-history",
    "security": [
      [
        "hookbridgeKey"
      ]
    ],
    "parameters": [
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 12
      },
      {
        "name": "offset",
        "in": "query",
        "type": "integer",
        "default": 0
      }
    ],
    "validator": "listUsageHistoryParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "HookbridgeUsageHistory",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "HookbridgeInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "schema": "HookbridgeUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "HookbridgeForbidden",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "FORBIDDEN"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "HookbridgeNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "HookbridgeMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "HookbridgeRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "HookbridgeInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "SERVICE_UNAVAILABLE",
          "PROVIDER_UNAVAILABLE"
        ]
      }
    }
  },
  "createCheckoutSession": {
    "dialect": "hookbridge",
    "method": "POST",
    "path": "/v1/billing/checkout",
    "security": [
      [
        "hookbridgeKey"
      ]
    ],
    "parameters": [],
    "validator": null,
    "body": {
      "required": true,
      "schema": "HookbridgeCreateCheckoutSession",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "HookbridgeCheckoutSession",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "HookbridgeInvalidRequestOrHookbridgeInvalidReturnUrlOrHookbridgePayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST",
          "INVALID_RETURN_URL",
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "401": {
        "mediaType": "application/json",
        "schema": "HookbridgeUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/json",
        "schema": "HookbridgeForbidden",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "FORBIDDEN"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "HookbridgeNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "HookbridgeMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "409": {
        "mediaType": "application/json",
        "schema": "HookbridgeSubscriptionExists",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "SUBSCRIPTION_EXISTS"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "schema": "HookbridgeUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/json",
        "schema": "HookbridgeRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "HookbridgeInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "SERVICE_UNAVAILABLE",
          "PROVIDER_UNAVAILABLE"
        ]
      }
    }
  },
  "receiveBillingWebhook": {
    "dialect": "hookbridge",
    "method": "POST",
    "path": "/v1/billing/webhook",
    "security": [
      [
        "stripeSignature"
      ]
    ],
    "parameters": [],
    "validator": null,
    "body": {
      "required": true,
      "schema": "StripeEvent",
      "limit": 1048576
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "HookbridgeEventReceived",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/json",
        "schema": "HookbridgeInvalidRequestOrHookbridgePayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST",
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "404": {
        "mediaType": "application/json",
        "schema": "HookbridgeNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/json",
        "schema": "HookbridgeMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "415": {
        "mediaType": "application/json",
        "schema": "HookbridgeUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "500": {
        "mediaType": "application/json",
        "schema": "HookbridgeInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/json",
        "schema": "HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "SERVICE_UNAVAILABLE",
          "PROVIDER_UNAVAILABLE"
        ]
      }
    }
  },
  "listApps": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/apps",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 50
      },
      {
        "name": "cursor",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "listAppsParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementApps",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "createApp": {
    "dialect": "management",
    "method": "POST",
    "path": "/management/v1/apps",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "Idempotency-Key",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "createAppParameters",
    "body": {
      "required": true,
      "schema": "ManagementCreateApp",
      "limit": 65536
    },
    "responses": {
      "201": {
        "mediaType": "application/json",
        "schema": "ManagementApp",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "ETag"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "409": {
        "mediaType": "application/problem+json",
        "schema": "ManagementConflictOrManagementIdempotencyKeyReused",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "CONFLICT",
          "IDEMPOTENCY_KEY_REUSED"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "getApp": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/apps/{app_id}",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "getAppParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementApp",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "ETag"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "updateApp": {
    "dialect": "management",
    "method": "PATCH",
    "path": "/management/v1/apps/{app_id}",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "If-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "updateAppParameters",
    "body": {
      "required": true,
      "schema": "ManagementUpdateApp",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementApp",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "ETag"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "412": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPreconditionFailed",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PRECONDITION_FAILED"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "enableApp": {
    "dialect": "management",
    "method": "POST",
    "path": "/management/v1/apps/{app_id}/enable",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "If-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "enableAppParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementApp",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "ETag"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "412": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPreconditionFailed",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PRECONDITION_FAILED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "disableApp": {
    "dialect": "management",
    "method": "POST",
    "path": "/management/v1/apps/{app_id}/disable",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "If-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "disableAppParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementApp",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "ETag"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "412": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPreconditionFailed",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PRECONDITION_FAILED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "listPublicKeys": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/apps/{app_id}/public-keys",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 50
      },
      {
        "name": "cursor",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "listPublicKeysParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementPublicKeys",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "addPublicKey": {
    "dialect": "management",
    "method": "POST",
    "path": "/management/v1/apps/{app_id}/public-keys",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "addPublicKeyParameters",
    "body": {
      "required": true,
      "schema": "ManagementAddPublicKey",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementPublicKey",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "409": {
        "mediaType": "application/problem+json",
        "schema": "ManagementConflict",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "CONFLICT"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "removePublicKey": {
    "dialect": "management",
    "method": "DELETE",
    "path": "/management/v1/apps/{app_id}/public-keys/{key_id}",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "key_id",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "removePublicKeyParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementRemovedPublicKey",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "listOrigins": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/apps/{app_id}/origins",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 50
      },
      {
        "name": "cursor",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "listOriginsParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementOrigins",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "allowOrigin": {
    "dialect": "management",
    "method": "POST",
    "path": "/management/v1/apps/{app_id}/origins",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "allowOriginParameters",
    "body": {
      "required": true,
      "schema": "ManagementAllowOrigin",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementAllowedOrigin",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "disallowOrigin": {
    "dialect": "management",
    "method": "DELETE",
    "path": "/management/v1/apps/{app_id}/origins",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "origin",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "disallowOriginParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementDisallowedOrigin",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "createAppApiKey": {
    "dialect": "management",
    "method": "POST",
    "path": "/management/v1/apps/{app_id}/api-keys",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "createAppApiKeyParameters",
    "body": {
      "required": true,
      "schema": "ManagementCreateAppApiKey",
      "limit": 65536
    },
    "responses": {
      "201": {
        "mediaType": "application/json",
        "schema": "ManagementCreatedAppApiKey",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "409": {
        "mediaType": "application/problem+json",
        "schema": "ManagementIdempotencyKeyReused",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "IDEMPOTENCY_KEY_REUSED"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "listAppApiKeys": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/app-api-keys",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "query",
        "type": "string"
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 50
      },
      {
        "name": "cursor",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "listAppApiKeysParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementAppApiKeys",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "revokeAppApiKey": {
    "dialect": "management",
    "method": "DELETE",
    "path": "/management/v1/app-api-keys/{key_id}",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "key_id",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "revokeAppApiKeyParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementAppApiKey",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "rotateAppApiKey": {
    "dialect": "management",
    "method": "POST",
    "path": "/management/v1/app-api-keys/{key_id}/rotate",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "key_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "rotateAppApiKeyParameters",
    "body": {
      "required": false,
      "schema": "ManagementRotateKey",
      "limit": 65536
    },
    "responses": {
      "201": {
        "mediaType": "application/json",
        "schema": "ManagementCreatedAppApiKey",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "409": {
        "mediaType": "application/problem+json",
        "schema": "ManagementConflictOrManagementIdempotencyKeyReused",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "CONFLICT",
          "IDEMPOTENCY_KEY_REUSED"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "listTenants": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/tenants",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "query",
        "type": "string"
      },
      {
        "name": "active",
        "in": "query",
        "type": "boolean"
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 50
      },
      {
        "name": "cursor",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "listTenantsParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementTenants",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "getTenant": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/tenants/{tenant_id}",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "getTenantParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementTenant",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "ETag"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "putTenant": {
    "dialect": "management",
    "method": "PUT",
    "path": "/management/v1/tenants/{tenant_id}",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "If-Match",
        "in": "header",
        "type": "string"
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "putTenantParameters",
    "body": {
      "required": true,
      "schema": "ManagementPutTenant",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementTenant",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "ETag"
        ],
        "codes": []
      },
      "201": {
        "mediaType": "application/json",
        "schema": "ManagementTenant",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "ETag"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "409": {
        "mediaType": "application/problem+json",
        "schema": "ManagementConflict",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "CONFLICT"
        ]
      },
      "412": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPreconditionFailed",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PRECONDITION_FAILED"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "deactivateTenant": {
    "dialect": "management",
    "method": "DELETE",
    "path": "/management/v1/tenants/{tenant_id}",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "If-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "deactivateTenantParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementTenant",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "ETag"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "412": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPreconditionFailed",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PRECONDITION_FAILED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "updateTenant": {
    "dialect": "management",
    "method": "PATCH",
    "path": "/management/v1/tenants/{tenant_id}",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "If-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "updateTenantParameters",
    "body": {
      "required": true,
      "schema": "ManagementUpdateTenant",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementTenant",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "ETag"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "412": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPreconditionFailed",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PRECONDITION_FAILED"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "listMembers": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/tenants/{tenant_id}/members",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 50
      },
      {
        "name": "cursor",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "listMembersParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementMembers",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "addMember": {
    "dialect": "management",
    "method": "POST",
    "path": "/management/v1/tenants/{tenant_id}/members",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "addMemberParameters",
    "body": {
      "required": true,
      "schema": "ManagementAddMember",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementAddedMember",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "409": {
        "mediaType": "application/problem+json",
        "schema": "ManagementConflict",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "CONFLICT"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "removeMember": {
    "dialect": "management",
    "method": "DELETE",
    "path": "/management/v1/tenants/{tenant_id}/members",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "subject",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "removeMemberParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementRemovedMember",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "createApiKey": {
    "dialect": "management",
    "method": "POST",
    "path": "/management/v1/tenants/{tenant_id}/api-keys",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "createApiKeyParameters",
    "body": {
      "required": false,
      "schema": "ManagementCreateApiKey",
      "limit": 65536
    },
    "responses": {
      "201": {
        "mediaType": "application/json",
        "schema": "ManagementCreatedApiKey",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "409": {
        "mediaType": "application/problem+json",
        "schema": "ManagementIdempotencyKeyReused",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "IDEMPOTENCY_KEY_REUSED"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "listApiKeys": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/api-keys",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "query",
        "type": "string"
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 50
      },
      {
        "name": "cursor",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "listApiKeysParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementApiKeys",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "revokeApiKey": {
    "dialect": "management",
    "method": "DELETE",
    "path": "/management/v1/api-keys/{key_id}",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "key_id",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "revokeApiKeyParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementApiKey",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "rotateApiKey": {
    "dialect": "management",
    "method": "POST",
    "path": "/management/v1/api-keys/{key_id}/rotate",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "key_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "Idempotency-Key",
        "in": "header",
        "type": "string"
      }
    ],
    "validator": "rotateApiKeyParameters",
    "body": {
      "required": false,
      "schema": "ManagementRotateKey",
      "limit": 65536
    },
    "responses": {
      "201": {
        "mediaType": "application/json",
        "schema": "ManagementCreatedApiKey",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "409": {
        "mediaType": "application/problem+json",
        "schema": "ManagementConflictOrManagementIdempotencyKeyReused",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "CONFLICT",
          "IDEMPOTENCY_KEY_REUSED"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "linkCustomer": {
    "dialect": "management",
    "method": "PUT",
    "path": "/management/v1/tenants/{tenant_id}/customer",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "linkCustomerParameters",
    "body": {
      "required": true,
      "schema": "ManagementLinkCustomer",
      "limit": 65536
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementTenant",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "409": {
        "mediaType": "application/problem+json",
        "schema": "ManagementConflict",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "CONFLICT"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailableOrManagementProviderUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE",
          "PROVIDER_UNAVAILABLE"
        ]
      }
    }
  },
  "getTenantSubscription": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/tenants/{tenant_id}/subscription",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "path",
        "type": "string"
      }
    ],
    "validator": "getTenantSubscriptionParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementSubscription",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailableOrManagementProviderUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE",
          "PROVIDER_UNAVAILABLE"
        ]
      }
    }
  },
  "listTenantEvents": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/tenants/{tenant_id}/events",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "tenant_id",
        "in": "path",
        "type": "string"
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 50
      },
      {
        "name": "cursor",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "listTenantEventsParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementEvents",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "exportTenants": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/tenant-batches",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "query",
        "type": "string"
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 50
      },
      {
        "name": "cursor",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "exportTenantsParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementTenantEntries",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailableOrManagementProviderUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE",
          "PROVIDER_UNAVAILABLE"
        ]
      }
    }
  },
  "importTenants": {
    "dialect": "management",
    "method": "POST",
    "path": "/management/v1/tenant-batches",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [],
    "validator": null,
    "body": {
      "required": true,
      "schema": "ManagementTenantBatch",
      "limit": 1048576
    },
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementTenantResults",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "413": {
        "mediaType": "application/problem+json",
        "schema": "ManagementPayloadTooLarge",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "PAYLOAD_TOO_LARGE"
        ]
      },
      "415": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnsupportedMediaType",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "UNSUPPORTED_MEDIA_TYPE"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailableOrManagementProviderUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE",
          "PROVIDER_UNAVAILABLE"
        ]
      }
    }
  },
  "listAuditEvents": {
    "dialect": "management",
    "method": "GET",
    "path": "/management/v1/audit-events",
    "security": [
      [
        "operatorKey"
      ]
    ],
    "parameters": [
      {
        "name": "app_id",
        "in": "query",
        "type": "string"
      },
      {
        "name": "tenant_id",
        "in": "query",
        "type": "string"
      },
      {
        "name": "principal",
        "in": "query",
        "type": "string"
      },
      {
        "name": "action",
        "in": "query",
        "type": "string"
      },
      {
        "name": "outcome",
        "in": "query",
        "type": "string"
      },
      {
        "name": "since",
        "in": "query",
        "type": "string"
      },
      {
        "name": "until",
        "in": "query",
        "type": "string"
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 50
      },
      {
        "name": "cursor",
        "in": "query",
        "type": "string"
      }
    ],
    "validator": "listAuditEventsParameters",
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ManagementAuditEvents",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "400": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInvalidRequest",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INVALID_REQUEST"
        ]
      },
      "401": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnauthorized",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "WWW-Authenticate"
        ],
        "codes": [
          "UNAUTHORIZED"
        ]
      },
      "403": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInsufficientScope",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INSUFFICIENT_SCOPE"
        ]
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ManagementResourceNotFoundOrManagementNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "RESOURCE_NOT_FOUND",
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ManagementMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "429": {
        "mediaType": "application/problem+json",
        "schema": "ManagementTooManyFailedAuthenticationsOrManagementRateLimited",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "TOO_MANY_FAILED_AUTHENTICATIONS",
          "RATE_LIMITED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ManagementInternalError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ManagementUnavailable",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "UNAVAILABLE"
        ]
      }
    }
  },
  "getHealth": {
    "dialect": "service",
    "method": "GET",
    "path": "/healthz",
    "security": [],
    "parameters": [],
    "validator": null,
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ServiceHealth",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ServiceNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ServiceMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ServiceInternalServerError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_SERVER_ERROR"
        ]
      }
    }
  },
  "getReadiness": {
    "dialect": "service",
    "method": "GET",
    "path": "/readyz",
    "security": [],
    "parameters": [],
    "validator": null,
    "body": null,
    "responses": {
      "200": {
        "mediaType": "application/json",
        "schema": "ServiceReadiness",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": []
      },
      "404": {
        "mediaType": "application/problem+json",
        "schema": "ServiceNotFound",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "NOT_FOUND"
        ]
      },
      "405": {
        "mediaType": "application/problem+json",
        "schema": "ServiceMethodNotAllowed",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Allow"
        ],
        "codes": [
          "METHOD_NOT_ALLOWED"
        ]
      },
      "500": {
        "mediaType": "application/problem+json",
        "schema": "ServiceInternalServerError",
        "headers": [
          "X-Request-Id",
          "Cache-Control"
        ],
        "codes": [
          "INTERNAL_SERVER_ERROR"
        ]
      },
      "503": {
        "mediaType": "application/problem+json",
        "schema": "ServiceNotReady",
        "headers": [
          "X-Request-Id",
          "Cache-Control",
          "Retry-After"
        ],
        "codes": [
          "NOT_READY"
        ]
      }
    }
  }
} as const;

/** Where each security scheme has its credential. */
export const securitySchemes = {
  "userdocksToken": {
    "type": "bearer",
    "name": "Authorization",
    "header": "authorization",
    "refusal": "unauthorized"
  },
  "userdocksApiKey": {
    "type": "apiKey",
    "name": "x-api-key",
    "header": "x-api-key",
    "refusal": "unauthorized"
  },
  "userdocksClientId": {
    "type": "apiKey",
    "name": "x-client-id",
    "header": "x-client-id",
    "refusal": "unauthorized"
  },
  "hookbridgeKey": {
    "type": "bearer",
    "name": "Authorization",
    "header": "authorization",
    "refusal": "unauthorized"
  },
  "operatorKey": {
    "type": "bearer",
    "name": "Authorization",
    "header": "authorization",
    "refusal": "unauthorized"
  },
  "stripeSignature": {
    "type": "apiKey",
    "name": "Stripe-Signature",
    "header": "stripe-signature",
    "refusal": "badRequest"
  }
} as const;

/** Every error that a dialect lists, by its code. */
export const errors = {
  "userdocks": {
    "[E4000]": {
      "kind": "badRequest",
      "status": 400,
      "message": "Bad Request / validation error",
      "mediaType": "application/json",
      "schema": "UserdocksE4000",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "[E4010]": {
      "kind": "unauthorized",
      "status": 401,
      "message": "Unauthorized Token",
      "mediaType": "application/json",
      "schema": "UserdocksE4010",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "WWW-Authenticate"
      ],
      "worded": {
        "userdocksApiKey": {
          "message": "Unauthorized Token or API key",
          "schema": "UserdocksE4010ForUserdocksApiKey"
        }
      }
    },
    "[E4011]": {
      "kind": null,
      "status": 401,
      "message": "Unauthorized API key type",
      "mediaType": "application/json",
      "schema": "UserdocksE4011",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "WWW-Authenticate"
      ]
    },
    "[E4030]": {
      "kind": "appDisabled",
      "status": 403,
      "message": "App Is Disabled",
      "mediaType": "application/json",
      "schema": "UserdocksE4030",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "[E4040]": {
      "kind": "notFound",
      "status": 404,
      "message": "Not Found",
      "mediaType": "application/json",
      "schema": "UserdocksE4040",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "[E4050]": {
      "kind": "methodNotAllowed",
      "status": 405,
      "message": "Method Not Allowed",
      "mediaType": "application/json",
      "schema": "UserdocksE4050",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Allow"
      ]
    },
    "[E4090]": {
      "kind": null,
      "status": 409,
      "message": "Subscription Exists: Change It In The Billing Portal",
      "mediaType": "application/json",
      "schema": "UserdocksE4090",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "[E4091]": {
      "kind": null,
      "status": 409,
      "message": "Payment Methods In Use: Cancel The Subscription First",
      "mediaType": "application/json",
      "schema": "UserdocksE4091",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "[E4130]": {
      "kind": "payloadTooLarge",
      "status": 413,
      "message": "Payload Too Large",
      "mediaType": "application/json",
      "schema": "UserdocksE4130",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "[E4150]": {
      "kind": "unsupportedMediaType",
      "status": 415,
      "message": "Unsupported Media Type: Send Content-Type: application/json",
      "mediaType": "application/json",
      "schema": "UserdocksE4150",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "[E4290]": {
      "kind": "tooManyRequests",
      "status": 429,
      "message": "Too Many Requests",
      "mediaType": "application/json",
      "schema": "UserdocksE4290",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Retry-After"
      ]
    },
    "[E0000]": {
      "kind": "internal",
      "status": 500,
      "message": "Internal Server Error",
      "mediaType": "application/json",
      "schema": "UserdocksE0000",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "[E5030]": {
      "kind": "providerUnavailable",
      "status": 503,
      "message": "Service Unavailable",
      "mediaType": "application/json",
      "schema": "UserdocksE5030",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Retry-After"
      ]
    }
  },
  "hookbridge": {
    "INVALID_REQUEST": {
      "kind": "badRequest",
      "status": 400,
      "message": "The request is invalid",
      "mediaType": "application/json",
      "schema": "HookbridgeInvalidRequest",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "INVALID_RETURN_URL": {
      "kind": null,
      "status": 400,
      "message": "Return URL not from allowed origin",
      "mediaType": "application/json",
      "schema": "HookbridgeInvalidReturnUrl",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "PAYLOAD_TOO_LARGE": {
      "kind": "payloadTooLarge",
      "status": 400,
      "message": "Request body is too large",
      "mediaType": "application/json",
      "schema": "HookbridgePayloadTooLarge",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "UNAUTHORIZED": {
      "kind": "unauthorized",
      "status": 401,
      "message": "Invalid or missing API key",
      "mediaType": "application/json",
      "schema": "HookbridgeUnauthorized",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "WWW-Authenticate"
      ]
    },
    "FORBIDDEN": {
      "kind": "appDisabled",
      "status": 403,
      "message": "App is disabled",
      "mediaType": "application/json",
      "schema": "HookbridgeForbidden",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "NO_SUBSCRIPTION": {
      "kind": null,
      "status": 404,
      "message": "No subscription found for tenant",
      "mediaType": "application/json",
      "schema": "HookbridgeNoSubscription",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "SUBSCRIPTION_EXISTS": {
      "kind": null,
      "status": 409,
      "message": "Tenant has a subscription already; change it in the customer portal",
      "mediaType": "application/json",
      "schema": "HookbridgeSubscriptionExists",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "NOT_FOUND": {
      "kind": "notFound",
      "status": 404,
      "message": "Not found",
      "mediaType": "application/json",
      "schema": "HookbridgeNotFound",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "METHOD_NOT_ALLOWED": {
      "kind": "methodNotAllowed",
      "status": 405,
      "message": "Method not allowed",
      "mediaType": "application/json",
      "schema": "HookbridgeMethodNotAllowed",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Allow"
      ]
    },
    "UNSUPPORTED_MEDIA_TYPE": {
      "kind": "unsupportedMediaType",
      "status": 415,
      "message": "Request body must be JSON: send Content-Type: application/json",
      "mediaType": "application/json",
      "schema": "HookbridgeUnsupportedMediaType",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "RATE_LIMITED": {
      "kind": "tooManyRequests",
      "status": 429,
      "message": "Too many failed authentication attempts, or too many requests",
      "mediaType": "application/json",
      "schema": "HookbridgeRateLimited",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Retry-After"
      ]
    },
    "INTERNAL_ERROR": {
      "kind": "internal",
      "status": 500,
      "message": "Internal server error",
      "mediaType": "application/json",
      "schema": "HookbridgeInternalError",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "SERVICE_UNAVAILABLE": {
      "kind": "unavailable",
      "status": 503,
      "message": "Service is unavailable",
      "mediaType": "application/json",
      "schema": "HookbridgeServiceUnavailable",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Retry-After"
      ]
    },
    "PROVIDER_UNAVAILABLE": {
      "kind": "providerUnavailable",
      "status": 503,
      "message": "Payment provider is unavailable",
      "mediaType": "application/json",
      "schema": "HookbridgeProviderUnavailable",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Retry-After"
      ]
    }
  },
  "management": {
    "INVALID_REQUEST": {
      "kind": "badRequest",
      "status": 400,
      "message": "Invalid request",
      "mediaType": "application/problem+json",
      "schema": "ManagementInvalidRequest",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "UNAUTHORIZED": {
      "kind": "unauthorized",
      "status": 401,
      "message": "Invalid or missing operator key",
      "mediaType": "application/problem+json",
      "schema": "ManagementUnauthorized",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "WWW-Authenticate"
      ]
    },
    "INSUFFICIENT_SCOPE": {
      "kind": null,
      "status": 403,
      "message": "Operator key lacks a scope",
      "mediaType": "application/problem+json",
      "schema": "ManagementInsufficientScope",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "RESOURCE_NOT_FOUND": {
      "kind": null,
      "status": 404,
      "message": "Resource not found",
      "mediaType": "application/problem+json",
      "schema": "ManagementResourceNotFound",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "NOT_FOUND": {
      "kind": "notFound",
      "status": 404,
      "message": "Not found",
      "mediaType": "application/problem+json",
      "schema": "ManagementNotFound",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "METHOD_NOT_ALLOWED": {
      "kind": "methodNotAllowed",
      "status": 405,
      "message": "Method not allowed",
      "mediaType": "application/problem+json",
      "schema": "ManagementMethodNotAllowed",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Allow"
      ]
    },
    "CONFLICT": {
      "kind": null,
      "status": 409,
      "message": "Conflicts with what is stored",
      "mediaType": "application/problem+json",
      "schema": "ManagementConflict",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "IDEMPOTENCY_KEY_REUSED": {
      "kind": null,
      "status": 409,
      "message": "Idempotency key was used for another request",
      "mediaType": "application/problem+json",
      "schema": "ManagementIdempotencyKeyReused",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "PRECONDITION_FAILED": {
      "kind": null,
      "status": 412,
      "message": "Precondition failed",
      "mediaType": "application/problem+json",
      "schema": "ManagementPreconditionFailed",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "PAYLOAD_TOO_LARGE": {
      "kind": "payloadTooLarge",
      "status": 413,
      "message": "Request body is too large",
      "mediaType": "application/problem+json",
      "schema": "ManagementPayloadTooLarge",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "UNSUPPORTED_MEDIA_TYPE": {
      "kind": "unsupportedMediaType",
      "status": 415,
      "message": "Request body must be JSON: send Content-Type: application/json",
      "mediaType": "application/problem+json",
      "schema": "ManagementUnsupportedMediaType",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "TOO_MANY_FAILED_AUTHENTICATIONS": {
      "kind": "tooManyRequests",
      "status": 429,
      "message": "Too many failed authentication attempts",
      "mediaType": "application/problem+json",
      "schema": "ManagementTooManyFailedAuthentications",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Retry-After"
      ]
    },
    "RATE_LIMITED": {
      "kind": null,
      "status": 429,
      "message": "Too many requests",
      "mediaType": "application/problem+json",
      "schema": "ManagementRateLimited",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Retry-After"
      ]
    },
    "INTERNAL_ERROR": {
      "kind": "internal",
      "status": 500,
      "message": "Internal server error",
      "mediaType": "application/problem+json",
      "schema": "ManagementInternalError",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "UNAVAILABLE": {
      "kind": "unavailable",
      "status": 503,
      "message": "Service is unavailable",
      "mediaType": "application/problem+json",
      "schema": "ManagementUnavailable",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Retry-After"
      ]
    },
    "PROVIDER_UNAVAILABLE": {
      "kind": "providerUnavailable",
      "status": 503,
      "message": "Payment provider is unavailable",
      "mediaType": "application/problem+json",
      "schema": "ManagementProviderUnavailable",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Retry-After"
      ]
    }
  },
  "service": {
    "NOT_FOUND": {
      "kind": "notFound",
      "status": 404,
      "message": "Not Found",
      "mediaType": "application/problem+json",
      "schema": "ServiceNotFound",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "METHOD_NOT_ALLOWED": {
      "kind": "methodNotAllowed",
      "status": 405,
      "message": "Method Not Allowed",
      "mediaType": "application/problem+json",
      "schema": "ServiceMethodNotAllowed",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Allow"
      ]
    },
    "INTERNAL_SERVER_ERROR": {
      "kind": "internal",
      "status": 500,
      "message": "Internal Server Error",
      "mediaType": "application/problem+json",
      "schema": "ServiceInternalServerError",
      "headers": [
        "X-Request-Id",
        "Cache-Control"
      ]
    },
    "NOT_READY": {
      "kind": null,
      "status": 503,
      "message": "Not Ready",
      "mediaType": "application/problem+json",
      "schema": "ServiceNotReady",
      "headers": [
        "X-Request-Id",
        "Cache-Control",
        "Retry-After"
      ]
    }
  }
} as const;
