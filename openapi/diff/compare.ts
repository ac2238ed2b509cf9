/** What changed between a released contract and the current one, and which version that takes. */
import { readFile } from 'node:fs/promises';
import type { Contract } from '../generate/contract.ts';
import { parameterChanges } from './parameters.ts';
import { bodyChanges } from './requests.ts';
import { responseChanges } from './responses.ts';
import { breach, type Change, type Found, when } from './rules.ts';
import { schemeChanges, securityChanges } from './security.ts';
import { type Surface, surfaces } from './surface.ts';
import { fromTo } from './text.ts';
import { type Impact, isAtLeast, nextVersion } from './version.ts';

export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  readonly impact: Impact;
  /** The lowest version that the changes may be released as. */
  readonly least: string;
}

/** Compares two bundled contracts. */
export function compareContracts(base: Contract, current: Contract): Comparison {
  const changes = [...contractChanges(base, current), ...operationChanges(surfaces(base), surfaces(current))];
  const impact = changes.some(({ rule }) => breach(rule))
    ? 'breaking'
    : changes.length > 0
      ? 'added'
      : 'none';
  const from = base.info.version;
  return { from, to: current.info.version, changes, impact, least: nextVersion(from, impact) };
}

/** Whether callers of the released contract may be broken: nothing is, or the version says so. */
export function isAllowed({ impact, to, least }: Comparison): boolean {
  return impact !== 'breaking' || isAtLeast(to, least);
}

function contractChanges(base: Contract, current: Contract): Change[] {
  const prefixes = new Map(current.tags.map((tag) => [tag.name, tag['x-gangway-prefix']]));
  const servers = serversOf(current);
  const found: Found[] = [
    ...base.tags.flatMap(({ name, 'x-gangway-prefix': prefix }) =>
      when(prefix !== prefixes.get(name), {
        rule: 'dialect-prefix-changed',
        part: 'dialect',
        field: name,
        what: fromTo('its prefix', prefix, prefixes.get(name)),
      }),
    ),
    ...serversOf(base).flatMap((url) =>
      when(!servers.includes(url), {
        rule: 'server-removed',
        part: 'server',
        field: url,
        what: 'it is gone',
      }),
    ),
    ...schemeChanges(base, current),
  ];
  return found.map((change) => ({ ...change, operation: '' }));
}

const serversOf = (contract: Contract): string[] =>
  ((contract as { readonly servers?: readonly { readonly url: string }[] }).servers ?? []).map(
    ({ url }) => url,
  );

function operationChanges(before: Map<string, Surface>, after: Map<string, Surface>): Change[] {
  const part = 'operation';
  const added = [...after].filter(([key]) => !before.has(key));
  return [
    ...added.map(
      ([, { name }]): Change => ({ rule: 'operation-added', operation: name, part, what: 'it is new' }),
    ),
    ...[...before].flatMap(([key, old]): Change[] => {
      const one = after.get(key);
      const operation = old.name;
      if (!one) return [{ rule: 'operation-removed', operation, part, what: 'it is gone' }];
      return sameOperation(old, one).map((change) => ({ ...change, operation }));
    }),
  ];
}

function sameOperation(old: Surface, one: Surface): Found[] {
  const part = 'operation';
  const id = fromTo('operationId', old.operationId, one.operationId);
  return [
    ...when(old.operationId && old.operationId !== one.operationId, {
      rule: 'operation-id-changed',
      part,
      what: id,
    }),
    ...when(one.deprecated && !old.deprecated, { rule: 'deprecated', part, what: 'it is deprecated now' }),
    ...securityChanges(old, one),
    ...parameterChanges(old, one),
    ...bodyChanges(old, one),
    ...responseChanges(old, one),
  ];
}

/** Reads a bundled contract. @throws {Error} It is not there, or not a contract. */
export async function readBundle(file: string | URL): Promise<Contract> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`There is no contract to compare with: ${error.message}`);
  });
  const contract = JSON.parse(text);
  if (!contract.info?.version || !contract.paths) throw new Error(`${file} is not a bundled contract`);
  return contract;
}
