/**
 * The breaking-change gate: the last released contract against the current one.
 *
 *   npm run contract:diff                      exits 1 if callers of the released one break, and the version does not say so
 *   npm run contract:diff -- BASE [CURRENT]    the same for other files
 */
import { compareContracts, isAllowed, readBundle } from './diff/compare.ts';
import { describe } from './diff/report.ts';

const RELEASED = new URL('./released/openapi.json', import.meta.url);
const CURRENT = new URL('../generated/openapi.json', import.meta.url);

try {
  const [base = RELEASED, current = CURRENT] = process.argv.slice(2);
  const comparison = compareContracts(await readBundle(base), await readBundle(current));
  console.log(describe(comparison));
  if (!isAllowed(comparison)) {
    const { least } = comparison;
    console.error(
      `\nThe version does not say that callers break. Either keep what was released, as said above, or say it:\n` +
        `npm run release -- ${least} --version-only`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
