/** Security schemes: how the service finds a credential in a request. */
import type { Contract, Operation, SecurityScheme } from './contract.ts';

/** A scheme as `operations.ts` has it. */
export interface SchemeEntry {
  /** Whether the credential follows `Bearer` in its header, or is all of it. */
  readonly type: 'bearer' | 'apiKey';
  /** The header that carries it, as the contract writes it. */
  readonly name: string;
  /** The same in lower case. */
  readonly header: string;
  /** The fault that a missing or wrong one is (`x-gangway-refusal`): `unauthorized` is limited, `badRequest` names the header. */
  readonly refusal: (typeof REFUSALS)[number];
}

const REFUSALS = ['unauthorized', 'badRequest'] as const;

/**
 * Every security scheme of the contract.
 *
 * @throws {Error} A scheme is of a kind that is not supported, or is refused in a way that there is not.
 */
export function schemeEntries({ components }: Contract): Record<string, SchemeEntry> {
  const declared = Object.entries((components.securitySchemes ?? {}) as Record<string, SecurityScheme>);
  return Object.fromEntries(declared.map(([name, scheme]) => [name, schemeEntry(name, scheme)]));
}

function schemeEntry(scheme: string, declared: SecurityScheme): SchemeEntry {
  const refusal = REFUSALS.find((one) => one === (declared['x-gangway-refusal'] ?? 'unauthorized'));
  if (!refusal) throw new Error(`${scheme}: its x-gangway-refusal is one of ${REFUSALS.join(', ')}`);
  if (declared.type === 'http' && declared.scheme?.toLowerCase() === 'bearer')
    return { type: 'bearer', name: 'Authorization', header: 'authorization', refusal };
  if (declared.type === 'apiKey' && declared.in === 'header' && declared.name)
    return { type: 'apiKey', name: declared.name, header: declared.name.toLowerCase(), refusal };
  throw new Error(`${scheme}: only bearer tokens and API keys in a header are supported as security schemes`);
}

/**
 * The alternatives of an operation's security, each the schemes that it needs together; none for a public operation
 * (OpenAPI 3.1, sections 4.8.10 and 4.8.30).
 *
 * @throws {Error} A scheme is not declared, an alternative needs two that share a header, or two are refused in different ways.
 */
export function alternativesOf(
  { operationId, security }: Operation,
  schemes: Readonly<Record<string, SchemeEntry>>,
): string[][] {
  const refusals = new Set<string>();
  const alternatives = security.map((requirement) => {
    const names = Object.keys(requirement);
    const headers = names.map((name) => {
      const scheme = schemes[name];
      if (!scheme) throw new Error(`${operationId}: the security scheme ${name} is not declared`);
      refusals.add(scheme.refusal);
      return scheme.header;
    });
    if (new Set(headers).size < headers.length)
      throw new Error(`${operationId}: ${names.join(' and ')} cannot stand in one header together`);
    return names;
  });
  if (refusals.size > 1)
    throw new Error(`${operationId}: its security schemes are refused in different ways`);
  return alternatives;
}
