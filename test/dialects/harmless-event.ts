import fc from 'fast-check';

const text = (pattern: RegExp) => fc.stringMatching(pattern);

/** Calls that bring an event which is nobody's: of a type that is not known, in either form, with whatever else Stripe may add to it. */
export const harmlessEvent = fc.record({
  body: fc.record(
    {
      id: text(/^evt_[A-Za-z0-9]{1,40}$/),
      object: fc.constantFrom('event', 'v2.core.event'),
      type: text(/^[a-z0-9_.[\]]{1,40}$/).map((type) => `unknown.${type}`),
      livemode: fc.oneof(fc.boolean(), fc.jsonValue()),
      account: fc.oneof(fc.constant('acct_another'), fc.jsonValue()),
      context: fc.oneof(fc.constant('acct_another'), fc.jsonValue()),
      created: fc.oneof(fc.nat(), fc.jsonValue()),
      data: fc.jsonValue(),
      related_object: fc.oneof(fc.record({ id: fc.jsonValue() }), fc.jsonValue()),
      snapshot_event: fc.oneof(text(/^evt_[A-Za-z0-9]{1,40}$/), fc.jsonValue()),
      reason: fc.jsonValue(),
    },
    { requiredKeys: ['id', 'object', 'type'] },
  ),
});
