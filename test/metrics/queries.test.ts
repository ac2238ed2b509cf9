/** The dashboard and the alerts ask for what there is. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { OperationId } from '../../src/contract/types.ts';
import { startMetrics } from '../../src/metrics/metrics.ts';
import { Signals } from '../../src/observe/signals.ts';
import { parseExposition, type Sample, scrape } from '../support/exposition.ts';
import { startTestGangway } from '../support/gangway.ts';
import { parsePromql } from '../support/promql.ts';
import { sandboxFault } from '../support/sandbox-fault.ts';

const file = (name: string) => fileURLToPath(new URL(`../../deploy/${name}`, import.meta.url));
const ALERTS = file('prometheus/alerts.yaml');

interface Panel {
  readonly title: string;
  readonly type: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}
interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: Readonly<Record<string, string>>;
}
const dashboard: { panels: Panel[]; templating: { list: { definition?: string }[] } } = JSON.parse(
  readFileSync(file('grafana/gangway.json'), 'utf8'),
);
const rules: Rule[] = parse(readFileSync(ALERTS, 'utf8')).groups.flatMap(
  ({ rules }: { rules: Rule[] }) => rules,
);

/** Grafana puts these in itself. */
const withoutVariables = (expr: string) =>
  expr.replaceAll('$__rate_interval', '5m').replaceAll('$instance', '.*');

const queries = [
  ...dashboard.panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }): [string, string] => [`dashboard: ${title}`, withoutVariables(expr)]),
  ),
  ...rules.map(({ alert, expr }): [string, string] => [`alert: ${alert}`, expr]),
];

/** What Prometheus itself adds to what it has read: a metric, and labels of each. */
const OF_PROMETHEUS = { metric: 'up', labels: ['instance', 'job'] };

/** All that a service has exposed after it did, and failed to do, whatever there is to do. */
const samples = new Map<string, Sample[]>();
const keep = (more: readonly Sample[]) => {
  for (const sample of more) samples.set(sample.name, [...(samples.get(sample.name) ?? []), sample]);
};

beforeAll(async () => {
  const gangway = await startTestGangway({ failedAuthLimit: 1 });
  try {
    const call = (id: OperationId, init = {}) => gangway.call(id, init);
    for (const id of [
      'createPortalSession',
      'createCheckoutSession',
      'getSubscription',
      'createBillingPortal',
    ] as const)
      await call(id);
    for (let i = 0; i < 2; i++)
      await call('getSubscription', { authorization: `Bearer hb_test_${'0'.repeat(48)}` });
    await call('receiveBillingWebhook');
    await call('receiveBillingWebhook', { headers: { 'stripe-signature': 't=1,v1=00' } });
    for (const kind of ['server-error', 'cut', 'rate-limit', 'permission']) {
      await sandboxFault(gangway.sandbox, { kind, path: '/v1/billing_portal/sessions' });
      await call('createPortalSession');
    }
    await gangway.settle();
    keep([...(await scrape(gangway.url)).values()].flatMap((family) => family.samples));
  } finally {
    await gangway.close();
  }
  // What there is only with a database server, and with a store that fails.
  const signals = new Signals(() => {});
  const metrics = startMetrics({
    signals,
    version: '',
    dialects: [],
    limits: [],
    ping: async () => {},
    inbox: async () => ({ waiting: 0, dead: 0, oldest: 0 }),
    stopping: () => false,
    pool: () => ({ total: 2, idle: 1, waiting: 0 }),
  });
  signals.publish('query', () => ({ verb: 'select', table: 'apps', startedAt: 0, ms: 1, failed: true }));
  for (const name of ['gangway_store_pool_connections', 'gangway_store_query_failures_total'])
    keep(parseExposition(await metrics.text()).get(name)?.samples ?? []);
  metrics.close();
}, 60_000);
afterAll(() => samples.clear());

const has = (label: string) => (sample: Sample) => sample.labels[label] !== undefined;

test.each(queries)('%s', (_, query) => {
  const { metrics, grouping } = parsePromql(query);
  expect(metrics.length).toBeGreaterThan(0);
  const labels = new Set<string>(OF_PROMETHEUS.labels);
  for (const { name, matchers } of metrics) {
    if (name === OF_PROMETHEUS.metric) continue;
    const series = samples.get(name) ?? [];
    expect(series, name).not.toEqual([]);
    for (const sample of series) for (const label of Object.keys(sample.labels)) labels.add(label);
    for (const { label, operator, value } of matchers) {
      if (OF_PROMETHEUS.labels.includes(label)) continue;
      expect(series.some(has(label)), `${name} has the label ${label}`).toBe(true);
      // What is asked for can be found.
      const found = new RegExp(`^(${value})$`);
      if (operator === '=') expect(series.map((sample) => sample.labels[label] ?? '')).toContain(value);
      if (operator === '=~')
        expect(series.some((sample) => found.test(sample.labels[label] ?? ''))).toBe(true);
    }
  }
  expect(grouping.filter((label) => !labels.has(label))).toEqual([]);
});

describe('the dashboard', () => {
  test('names series by labels that its queries have', () => {
    for (const { targets = [] } of dashboard.panels)
      for (const { expr, legendFormat } of targets) {
        const { metrics, grouping } = parsePromql(withoutVariables(expr));
        const named = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label);
        const kept = grouping.length > 0 ? grouping : OF_PROMETHEUS.labels;
        expect(
          named.filter((label) => !kept.includes(label)),
          `${legendFormat} of ${metrics[0]?.name}`,
        ).toEqual([]);
      }
  });

  test('has panels that lie beside each other, and no two of one title', () => {
    const { panels } = dashboard;
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
    for (const [i, { gridPos: one, title }] of panels.entries()) {
      expect(one.x + one.w, title).toBeLessThanOrEqual(24);
      for (const { gridPos: other } of panels.slice(i + 1)) {
        const beside = one.x + one.w <= other.x || other.x + other.w <= one.x;
        const above = one.y + one.h <= other.y || other.y + other.h <= one.y;
        expect(beside || above, title).toBe(true);
      }
    }
  });
});

describe('an alert', () => {
  test.each(rules.map((rule): [string, Rule] => [rule.alert, rule]))(
    '%s says what has happened, what it means and what to do',
    (name, { labels, annotations }) => {
      expect(name).toMatch(/^Gangway[A-Z]/);
      expect(labels.severity).toMatch(/^(page|ticket)$/);
      for (const part of ['summary', 'description', 'runbook'])
        expect(annotations[part]?.length ?? 0, part).toBeGreaterThan(20);
    },
  );
});

const promtool = spawnSync('promtool', ['--version']).status === 0;
describe.skipIf(!promtool)('promtool (skipped without it)', () => {
  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync('promtool', args, { encoding: 'utf8' });
    return { output: stdout + stderr, status };
  };
  test('accepts the alerts', () => {
    expect(run('check', 'rules', ALERTS)).toMatchObject({ status: 0 });
  });
  test('sees them fire, and be silent, when they should', () => {
    const { output, status } = run('test', 'rules', fileURLToPath(new URL('alerts.yaml', import.meta.url)));
    expect(status, output).toBe(0);
  });
});
