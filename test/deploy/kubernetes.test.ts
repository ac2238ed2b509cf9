import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import type { Secret, Service } from 'kubernetes-types/core/v1.d.ts';
import type { NetworkPolicy } from 'kubernetes-types/networking/v1.d.ts';
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.d.ts';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { operations } from '../../generated/operations.ts';
import { compile } from '../support/compile.ts';
import { REPOSITORY } from '../support/working-copy.ts';
import { allOf, lastOf, readDockerfile } from './dockerfile.ts';
import { hasProgram, isSetting, SHUTDOWN, settingsOf } from './settings.ts';

const FOLDER = join(REPOSITORY, 'deploy/kubernetes');
const KUSTOMIZATION = 'kustomization.yaml';
/** Not applied: made by the operator. */
const EXAMPLE = 'secret.example.yaml';

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
}

const files = readdirSync(FOLDER).filter((name) => name !== KUSTOMIZATION);
const manifests = files.flatMap((name) =>
  parseAllDocuments(readFileSync(join(FOLDER, name), 'utf8')).map((document) => document.toJS() as Manifest),
);
const all = <T>(kind: string): T[] => manifests.filter((manifest) => manifest.kind === kind) as T[];
const one = <T>(kind: string): T => {
  const [only, ...others] = all<T>(kind);
  if (!only || others.length > 0) throw new Error(`${kind}: ${others.length + 1}`);
  return only;
};
const kustomization = parse(readFileSync(join(FOLDER, KUSTOMIZATION), 'utf8'));

const deployment = one<Deployment>('Deployment');
const template = deployment.spec?.template;
const pod = template?.spec;
const [container] = pod?.containers ?? [];
const settings: Record<string, string> = Object.fromEntries([
  ...kustomization.configMapGenerator[0].literals.map((literal: string) => literal.split('=')),
  ...(container?.env ?? []).map(({ name, value = '' }) => [name, value]),
]);

/** What the compiler says of manifests, held against the types of Kubernetes' API. It knows all fields, so none is misspelt. */
function complaints(checked: readonly Manifest[]): string {
  const lines = checked.map(({ apiVersion, ...rest }, i) => {
    const group = apiVersion.includes('/') ? apiVersion.replace('.k8s.io', '') : `core/${apiVersion}`;
    const value = JSON.stringify({ apiVersion, ...rest });
    return `import type { ${rest.kind} as K${i} } from 'kubernetes-types/${group}.d.ts'; (${value}) satisfies K${i};`;
  });
  return compile({ 'test/deploy/manifests.ts': lines.join('\n') })('test/deploy/manifests.ts');
}

test('the manifests are of the form that Kubernetes’ API has', () => {
  expect(manifests.length).toBeGreaterThan(5);
  expect(complaints(manifests)).toBe('');
});

test('a field that is misspelt, missing or of another type would be noticed', () => {
  const changed = (text: string, other: string) =>
    JSON.parse(JSON.stringify(deployment).replace(text, other));
  expect(complaints([changed('"readinessProbe"', '"readynessProbe"')])).toContain('readynessProbe');
  expect(complaints([changed('"replicas":2', '"replicas":"two"')])).toContain("'number'");
  expect(complaints([changed('"containers"', '"initContainers"')])).toContain("'containers' is missing");
});

test('kustomize applies all of them but the example', () => {
  expect(kustomization.resources.toSorted()).toEqual(files.filter((name) => name !== EXAMPLE).toSorted());
});

test.skipIf(!hasProgram('kubectl', 'version', '--client'))('kustomize can make them', () => {
  const { status, stdout, stderr } = spawnSync('kubectl', ['kustomize', FOLDER], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const made = parseAllDocuments(stdout).map((document) => document.toJS());
  expect(made).toHaveLength(manifests.length - 1 + kustomization.configMapGenerator.length);
  expect(made.find(({ kind }) => kind === 'Deployment').spec.template.spec.containers[0].image).toMatch(
    /^gangway:/,
  );
});

test('the probes ask for what the contract has', () => {
  const paths = { startupProbe: '/healthz', livenessProbe: '/healthz', readinessProbe: '/readyz' } as const;
  const served = Object.values(operations).filter(({ method }) => method === 'GET');
  for (const [probe, path] of Object.entries(paths)) {
    expect(container?.[probe as keyof typeof paths]?.httpGet).toEqual({ path, port: 'http' });
    expect(served.map((operation) => operation.path)).toContain(path);
  }
});

test('sets what is a setting, to values that can be used', () => {
  expect(Object.keys(settings).filter((name) => !isSetting(name))).toEqual([]);
  const ports = Object.fromEntries(
    (container?.ports ?? []).map(({ name, containerPort }) => [name, containerPort]),
  );
  const { port, managementPort, managementHost } = settingsOf(settings);
  expect({ http: port, management: managementPort }).toEqual(ports);
  expect(managementHost).toBe('0.0.0.0');
});

test('the files of its secrets are those of the secret that is mounted', () => {
  const named = Object.entries(settings).filter(([name]) => name.endsWith('_FILE'));
  const [volume] = pod?.volumes ?? [];
  const secret = one<Secret>('Secret');
  expect(volume?.secret?.secretName).toBe(secret.metadata?.name);
  expect(container?.volumeMounts).toMatchObject([{ name: volume?.name, readOnly: true }]);
  const mountPath = container?.volumeMounts?.[0]?.mountPath;
  for (const [, file] of named) expect(dirname(file)).toBe(mountPath);
  expect(named.map(([, file]) => basename(file)).toSorted()).toEqual(
    Object.keys(secret.stringData ?? {}).toSorted(),
  );
  // For its group to read, whose members the pod's processes are.
  expect(volume?.secret?.defaultMode).toBe(0o440);
  expect(pod?.securityContext?.fsGroup).toBe(pod?.securityContext?.runAsGroup);
});

test('a pod may do as little as it can do with, as the user of the image', async () => {
  const user = lastOf(allOf(await readDockerfile(), 'service'), 'USER');
  const { runAsUser, runAsGroup, ...rest } = pod?.securityContext ?? {};
  expect(`${runAsUser}:${runAsGroup}`).toBe(user);
  expect(rest).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
  expect(container?.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  });
  expect(pod?.automountServiceAccountToken).toBe(false);
});

test('a pod has longer to stop than the service takes', () => {
  expect((pod?.terminationGracePeriodSeconds ?? 0) * 1000).toBeGreaterThan(SHUTDOWN);
});

test('at least one pod serves while nodes are drained and versions change', () => {
  const replicas = deployment.spec?.replicas ?? 0;
  const { maxUnavailable } = one<PodDisruptionBudget>('PodDisruptionBudget').spec ?? {};
  expect(replicas - Number(maxUnavailable)).toBeGreaterThan(0);
  expect(deployment.spec?.strategy?.rollingUpdate?.maxUnavailable).toBe(0);
});

test('everything is about the same pods', () => {
  const { labels } = template?.metadata ?? {};
  const policy = one<NetworkPolicy>('NetworkPolicy');
  const selectors = [
    deployment.spec?.selector.matchLabels,
    one<PodDisruptionBudget>('PodDisruptionBudget').spec?.selector?.matchLabels,
    policy.spec?.podSelector?.matchLabels,
    ...all<Service>('Service').map(({ spec }) => spec?.selector),
    ...(pod?.topologySpreadConstraints ?? []).map(({ labelSelector }) => labelSelector?.matchLabels),
  ];
  expect(selectors).toEqual(selectors.map(() => labels));
});

test('only pods with a label of their own reach the management API', () => {
  const { ingress = [], policyTypes } = one<NetworkPolicy>('NetworkPolicy').spec ?? {};
  expect(policyTypes).toEqual(['Ingress', 'Egress']);
  const open = ingress.filter(({ from }) => !from).flatMap(({ ports = [] }) => ports.map(({ port }) => port));
  const closed = ingress
    .filter(({ from }) => from)
    .flatMap(({ ports = [] }) => ports.map(({ port }) => port));
  expect({ open, closed }).toEqual({ open: ['http'], closed: ['management'] });
  const targets = all<Service>('Service').map(({ metadata, spec }) => [
    metadata?.name,
    spec?.ports?.map(({ targetPort }) => targetPort),
  ]);
  expect(targets).toEqual([
    ['gangway', ['http']],
    ['gangway-management', ['management']],
  ]);
});
