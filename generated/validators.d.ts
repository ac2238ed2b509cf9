// Generated from openapi/ by `npm run generate`. Do not edit.
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}

export const createBillingPortalParameters: Validator;
export const UserdocksCreateBillingPortal: Validator;
export const UserdocksBillingPortal: Validator;
export const UserdocksE4000: Validator;
export const UserdocksE4010: Validator;
export const UserdocksE4030: Validator;
export const UserdocksE4040: Validator;
export const UserdocksE4050: Validator;
export const UserdocksE4130: Validator;
export const UserdocksE4150: Validator;
export const UserdocksE4290: Validator;
export const UserdocksE0000: Validator;
export const UserdocksE5030: Validator;
export const createStripeCheckoutSessionParameters: Validator;
export const UserdocksCreateCheckoutSession: Validator;
export const UserdocksCheckoutSessions: Validator;
export const UserdocksE4090: Validator;
export const createTenantBillingPortalParameters: Validator;
export const UserdocksCreateTenantBillingPortal: Validator;
export const UserdocksE4010ForUserdocksApiKeyOrUserdocksE4011: Validator;
export const UserdocksE4010ForUserdocksApiKey: Validator;
export const UserdocksE4011: Validator;
export const listTenantInvoicesParameters: Validator;
export const UserdocksInvoices: Validator;
export const listAppKeysParameters: Validator;
export const UserdocksAppKeys: Validator;
export const StripeEvent: Validator;
export const UserdocksEventReceived: Validator;
export const HookbridgeCreatePortalSession: Validator;
export const HookbridgePortalSession: Validator;
export const HookbridgeInvalidRequestOrHookbridgeInvalidReturnUrlOrHookbridgePayloadTooLarge: Validator;
export const HookbridgeInvalidRequest: Validator;
export const HookbridgeInvalidReturnUrl: Validator;
export const HookbridgePayloadTooLarge: Validator;
export const HookbridgeUnauthorized: Validator;
export const HookbridgeForbidden: Validator;
export const HookbridgeNoSubscriptionOrHookbridgeNotFound: Validator;
export const HookbridgeNoSubscription: Validator;
export const HookbridgeNotFound: Validator;
export const HookbridgeMethodNotAllowed: Validator;
export const HookbridgeUnsupportedMediaType: Validator;
export const HookbridgeRateLimited: Validator;
export const HookbridgeInternalError: Validator;
export const HookbridgeServiceUnavailableOrHookbridgeProviderUnavailable: Validator;
export const HookbridgeServiceUnavailable: Validator;
export const HookbridgeProviderUnavailable: Validator;
export const HookbridgeSubscription: Validator;
export const listInvoicesParameters: Validator;
export const HookbridgeInvoices: Validator;
export const listUsageHistoryParameters: Validator;
export const HookbridgeUsageHistory: Validator;
export const HookbridgeCreateCheckoutSession: Validator;
export const HookbridgeCheckoutSession: Validator;
export const HookbridgeSubscriptionExists: Validator;
export const HookbridgeEventReceived: Validator;
export const HookbridgeInvalidRequestOrHookbridgePayloadTooLarge: Validator;
export const ServiceHealth: Validator;
export const ServiceNotFound: Validator;
export const ServiceMethodNotAllowed: Validator;
export const ServiceInternalServerError: Validator;
export const ServiceReadiness: Validator;
export const ServiceNotReady: Validator;
