/** Where the sandbox goes beyond Stripe's public document, and why it may. */

interface Exception {
  /** The end of a deviation, as the judge words it. */
  readonly property: RegExp;
  readonly reason: string;
}

const NEWER = 'newer than the document; in stripe-node since the endive versions, one of which Gangway pins';
const SDK =
  "Stripe sends it, and stripe-node's types have it; only the document for SDKs lists it, not the public one";

export const EXCEPTIONS: readonly Exception[] = [
  { property: /\/features: .* subscription_pause$/, reason: NEWER },
  { property: /\/flow: .* subscription_pause$/, reason: NEWER },
  { property: /\/business_profile: .* specified_commercial_transactions_act_url$/, reason: NEWER },
  { property: /product.* tax_details$/, reason: NEWER },
  { property: /product.* type$/, reason: SDK },
  { property: /\/recurring: .* trial_period_days$/, reason: SDK },
  { property: /\/data\/\*: .* current_trial$/, reason: NEWER },
  { property: /\/data\/\*: .* plan$/, reason: SDK },
  { property: /checkout\/sessions.*: .* allowed_payment_method_types$/, reason: NEWER },
  { property: /payment_intents.*: .* payment_record$/, reason: NEWER },
  { property: /payment_intents.*: .* source$/, reason: SDK },
  { property: /: .* after_expiration$/, reason: NEWER },
  { property: /\/trial_settings\/end_behavior: .* billing_cycle_anchor$/, reason: NEWER },
];
