/** What a change does to credentials: whoever had enough has enough still. */
import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../generate/contract.ts';
import type { Found } from './rules.ts';
import type { Requirement, Surface } from './surface.ts';

/** The changes in what an operation requires. Any entry of its list is enough; an entry needs all of its schemes. */
export function securityChanges({ security: before }: Surface, { security: after }: Surface): Found[] {
  const lost = before.filter((old) => !after.some((one) => isEnough(old, one)));
  const gained = after.filter((one) => !before.some((old) => isEnough(one, old)));
  return [
    ...lost.map(
      (one): Found => ({
        rule: 'security-narrowed',
        part: 'security',
        what: `${shown(one)} is no longer enough`,
      }),
    ),
    ...gained.map(
      (one): Found => ({ rule: 'security-widened', part: 'security', what: `${shown(one)} is enough now` }),
    ),
  ];
}

/** Whether credentials fulfil a requirement: they are of each of its schemes, and have all scopes. */
function isEnough(credentials: Requirement, requirement: Requirement): boolean {
  return Object.entries(requirement).every(
    ([scheme, scopes]) =>
      Object.hasOwn(credentials, scheme) && scopes.every((scope) => credentials[scheme]?.includes(scope)),
  );
}

function shown(requirement: Requirement): string {
  const schemes = Object.entries(requirement).map(
    ([scheme, scopes]) => `\`${[scheme, ...scopes].join(' ')}\``,
  );
  return schemes.join(' and ') || 'no credential';
}

/** The changes in how credentials are presented. */
export function schemeChanges(base: Contract, current: Contract): Found[] {
  const [before, after] = [schemes(base), schemes(current)];
  return Object.entries(before)
    .filter(([name, old]) => !isDeepStrictEqual(wireForm(old), wireForm(after[name])))
    .map(([field]) => ({
      rule: 'security-scheme-changed',
      part: 'security scheme',
      field,
      what: Object.hasOwn(after, field) ? 'it is presented in another way' : 'it is gone',
    }));
}

const schemes = ({ components }: Contract) => (components.securitySchemes ?? {}) as Record<string, object>;

/** What a scheme says to machines. Of the form of a bearer token it only gives a hint (OpenAPI 3.1, section 4.8.27). */
function wireForm(scheme: object | undefined): object | undefined {
  if (!scheme) return undefined;
  const { bearerFormat: _, description: __, ...rest } = scheme as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).filter(([keyword]) => !keyword.startsWith('x-')));
}
