/** Milliseconds of a claim in the processes of these tests. */
export const LEASE = 2_000;
