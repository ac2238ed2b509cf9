/** What the domain needs to know of usage. The Stripe adapter implements it. */

/** What a meter counted in a day. */
export interface DailyUsage {
  /** The day's first moment, in UTC. */
  readonly day: Date;
  readonly count: number;
}

export interface UsageProvider {
  /**
   * What a meter counted for a customer, day by day. Days without a count may be absent.
   *
   * @param range Both are midnights in UTC; `to` does not belong to it.
   * @throws {BillingError} One of PROVIDER_ERRORS.
   */
  daily(
    customerId: string,
    meterId: string,
    range: { readonly from: Date; readonly to: Date },
  ): Promise<readonly DailyUsage[]>;
}
