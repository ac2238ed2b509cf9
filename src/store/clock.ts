/** Time and ids come from outside, so that tests can set them. */
export interface StoreClock {
  readonly now: () => Date;
  readonly newId: () => string;
}
