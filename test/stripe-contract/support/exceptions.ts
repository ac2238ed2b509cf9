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
  { property: /\/items\/data\/\*: .* current_trial$/, reason: NEWER },
  { property: /\/items\/data\/\*: .* plan$/, reason: SDK },
  { property: /\/trial_settings\/end_behavior: .* billing_cycle_anchor$/, reason: NEWER },
];
