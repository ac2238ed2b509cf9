/**
 * The breaking-change gate: the last released contract against the current one.
 *
 *   npm run contract:diff                      exits 1 if callers of the released one break and the version does not say so
 *   npm run contract:diff -- BASE [CURRENT]    the same for other files
 */
import { compareContracts, describe, isAllowed, readBundle } from './diff/compare.ts';

const RELEASED = new URL('./released/openapi.json', import.meta.url);
const CURRENT = new URL('../generated/openapi.json', import.meta.url);

try {
  const [base = RELEASED, current = CURRENT] = process.argv.slice(2);
  const comparison = await compareContracts(await readBundle(base), await readBundle(current));
  console.log(describe(comparison));
  if (!isAllowed(comparison)) {
    console.error(
      `This breaks callers. Either keep what was released, or set the version to ${comparison.least} or higher ` +
        'in openapi/openapi.yaml and package.json.',
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
