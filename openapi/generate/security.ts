/** Security schemes: how the service finds a credential in a request. */
import type { Contract, Operation, SecurityScheme } from './contract.ts';

/** A scheme as `operations.ts` has it: the header that carries the credential; the credential follows `Bearer`, or is all of it. */
export type SchemeEntry =
  | { readonly type: 'bearer'; readonly header: 'authorization' }
  | { readonly type: 'apiKey'; readonly header: string };

/**
 * Every security scheme of the contract.
 *
 * @throws {Error} A scheme is of a kind that is not supported.
 */
export function schemeEntries({ components }: Contract): Record<string, SchemeEntry> {
  const declared = Object.entries((components.securitySchemes ?? {}) as Record<string, SecurityScheme>);
  return Object.fromEntries(declared.map(([name, scheme]) => [name, schemeEntry(name, scheme)]));
}

function schemeEntry(name: string, { type, scheme, in: place, name: header }: SecurityScheme): SchemeEntry {
  if (type === 'http' && scheme?.toLowerCase() === 'bearer')
    return { type: 'bearer', header: 'authorization' };
  if (type === 'apiKey' && place === 'header' && header)
    return { type: 'apiKey', header: header.toLowerCase() };
  throw new Error(`${name}: only bearer tokens and API keys in a header are supported as security schemes`);
}

/**
 * The alternatives of an operation's security, each the schemes that it needs together; none for a public operation
 * (OpenAPI 3.1, sections 4.8.10 and 4.8.30).
 *
 * @throws {Error} A scheme is not declared, or an alternative needs two that share a header.
 */
export function alternativesOf(
  { operationId, security }: Operation,
  schemes: Readonly<Record<string, SchemeEntry>>,
): string[][] {
  return security.map((requirement) => {
    const names = Object.keys(requirement);
    const headers = names.map((name) => {
      const scheme = schemes[name];
      if (!scheme) throw new Error(`${operationId}: the security scheme ${name} is not declared`);
      return scheme.header;
    });
    if (new Set(headers).size < headers.length)
      throw new Error(`${operationId}: ${names.join(' and ')} cannot stand in one header together`);
    return names;
  });
}
