import { expect, test } from 'vitest';
import { compareContracts } from '../../openapi/diff/compare.ts';
import { describe } from '../../openapi/diff/report.ts';
import { BODIES, contract, GIVEN, OPERATIONS, PARAMETERS, RESPONSES, SECURITY, SENT } from './changes.ts';

const { version } = contract().info;

test('a finding says what changed, by which rule, in which places, why that breaks callers and what to do instead', () => {
  const report = describe(
    compareContracts(
      contract(),
      contract(({ components, paths }) => {
        components.schemas.HookbridgeCreateCheckoutSession.properties.plan.maxLength = 10;
        paths['/v1/billing/portal'].post.deprecated = true;
      }),
    ),
  );
  expect(report).toBe(`Contract ${version} (released) -> ${version} (current): breaks callers

What breaks callers:

  \`plan\`: maxLength: 100 -> 10 (request-narrowed)
    in POST /v1/billing/checkout, request body
    Why it breaks callers: Requests that were valid are refused.
    Instead: Accept what was accepted; what is stricter can come as a new field or operation.

What gives them more:

  operation: it is deprecated now (deprecated)
    in POST /v1/billing/portal`);
});

test('what is the same in many places is said once, with the first of them', () => {
  const report = describe(
    compareContracts(
      contract(),
      contract(({ components }) => {
        components.headers['X-Request-Id'].required = false;
      }),
    ),
  );
  expect(report.match(/header-optional/g)).toHaveLength(1);
  expect(report).toContain('  header `X-Request-Id`: it is not always there now (header-optional)\n    in ');
  expect(report.match(/^ {4}in /gm)).toHaveLength(5);
  expect(report).toMatch(/^ {4}and in \d+ more$/m);
});

test('without changes it says so', () => {
  expect(describe(compareContracts(contract(), contract()))).toMatch(
    /: no change that callers could notice$/,
  );
});

const planted = [OPERATIONS, SECURITY, PARAMETERS, BODIES, SENT, RESPONSES, GIVEN].flat();

test.each(planted)('$what: every finding is complete', ({ before, after }) => {
  const [old, now] = [contract(before), contract(after)];
  for (const comparison of [compareContracts(old, now), compareContracts(now, old)]) {
    const findings = describe(comparison).split('\n\n').slice(1);
    expect(findings.length > 0).toBe(comparison.impact !== 'none');
    let breaks = false;
    for (const finding of findings) {
      if (finding.startsWith('What ')) breaks = finding.startsWith('What breaks');
      else if (breaks)
        expect(finding).toMatch(
          /^ {2}.+ \([a-z-]+\)\n( {4}(in|and in) .+\n)* {4}Why it breaks callers: .+\.\n {4}Instead: .+\.$/,
        );
      else expect(finding).toMatch(/^ {2}.+ \([a-z-]+\)(\n {4}(in|and in) .+)+$/);
      expect(finding).not.toMatch(/undefined|\[object/);
    }
  }
});
