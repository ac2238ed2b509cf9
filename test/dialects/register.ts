/** What the tests know of every dialect. A new one is registered here by a line of its own, and nowhere else in `test/`. */
export { hookbridge } from './hookbridge/dialect.ts';
export { management } from './management/dialect.ts';
export { service } from './service/dialect.ts';
export { userdocks } from './userdocks/dialect.ts';
