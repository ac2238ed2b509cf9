import { readFileSync } from 'node:fs';
import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { createMetrics } from '../../src/metrics/definitions.ts';

const TEXT = readFileSync(new URL('../../docs/observability.md', import.meta.url), 'utf8');

test('the table of metrics in the docs says what the code says, in the same order', async () => {
  const registry = new Registry();
  const metrics = Object.values(createMetrics(registry)) as unknown as { labelNames: string[] }[];
  const declared = await registry.getMetricsAsJSON();
  const rows = declared.map(({ name, type, help }, i) => {
    const labels = metrics[i]?.labelNames.map((label) => `\`${label}\``).join(', ');
    return `| \`${name}\` | ${type} | ${labels ? `${labels} ` : ''}| ${help} |`;
  });
  const table = /^\| Metric .*\n\| --- .*\n((?:^\|.*\n)+)/m.exec(TEXT)?.[1] ?? '';
  // What is a name or a value is set off in the docs; but for the first, it is not in the code.
  const plain = table.replace(
    /^(\| `\w+` \| \w+ \| (?:`\w+`,? )*\|)(.*)$/gm,
    (_, start, text) => start + text.replaceAll('`', ''),
  );
  expect(plain.trim().split('\n')).toEqual(rows);
});
