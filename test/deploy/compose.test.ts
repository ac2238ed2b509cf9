import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { REPOSITORY } from '../support/working-copy.ts';
import { allOf, lastOf, readDockerfile, type Stage } from './dockerfile.ts';
import { isSetting, SHUTDOWN, settingsOf } from './settings.ts';

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly target: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly secrets?: readonly string[];
  readonly depends_on?: Readonly<Record<string, object>>;
  readonly stop_grace_period?: string;
  readonly healthcheck?: object;
  readonly [name: string]: unknown;
}

const text = readFileSync(join(REPOSITORY, 'compose.yaml'), 'utf8');
/** As it is where nothing is set. */
const compose = parse(text.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1')) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
};
const { services } = compose;
const gangway = services.gangway as Service;
const ours = Object.entries(services).filter(([, { build }]) => build);

let stages: readonly Stage[];
beforeAll(async () => {
  stages = await readDockerfile();
});

test('sets what is a setting, to values that can be used', () => {
  const env = gangway.environment ?? {};
  expect(Object.keys(env).filter((name) => !isSetting(name))).toEqual([]);
  const { managementHost, managementPort } = settingsOf(env);
  expect({ managementHost, managementPort }).toEqual({ managementHost: '0.0.0.0', managementPort: 3001 });
});

test('hands out as files what is secret, and only that', () => {
  for (const [name, { environment = {}, secrets = [] }] of Object.entries(services)) {
    const read = Object.entries(environment).filter(([variable]) => variable.endsWith('_FILE'));
    expect(read.map(([, file]) => file).toSorted(), name).toEqual(
      secrets.map((secret) => `/run/secrets/${secret}`).toSorted(),
    );
    for (const secret of secrets) expect(Object.keys(compose.secrets)).toContain(secret);
  }
});

test('keeps its secrets out of the repository and out of the image', () => {
  for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\/[\w-]+$/);
  expect(readFileSync(join(REPOSITORY, '.gitignore'), 'utf8').split('\n')).toContain('secrets/');
});

test('gives the service longer to stop than it takes', () => {
  const [, seconds] = /^(\d+)s$/.exec(gangway.stop_grace_period ?? '') ?? [];
  expect(Number(seconds) * 1000).toBeGreaterThan(SHUTDOWN);
});

test('starts the service once the database can be reached', () => {
  expect(gangway.depends_on).toEqual({ database: { condition: 'service_healthy' } });
  expect(services.database?.healthcheck).toBeDefined();
  expect(services.database?.volumes).toEqual(['database:/var/lib/postgresql']);
  expect(Object.keys(compose.volumes)).toEqual(['database']);
});

describe.each(ours)('%s', (_, service) => {
  test('is a target of the Dockerfile', () => {
    expect(service.build?.context).toBe('.');
    expect(stages.map(({ name }) => name)).toContain(service.build?.target);
  });

  test('may do as little as it can do with', () => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });

  test('is reached at the port that its image says, from this machine only', () => {
    const exposed = lastOf(allOf(stages, service.build?.target ?? ''), 'EXPOSE');
    const own = settingsOf(service.environment ?? {}).managementPort;
    const inside = (service.ports ?? []).map((port) => /^127\.0\.0\.1:\d+:(\d+)$/.exec(port)?.[1]);
    expect(inside).toEqual([exposed, ...(own ? [String(own)] : [])]);
  });
});
