/** What clients and code samples need to know of a credential. All of it comes from its security scheme. */
import {
  type Contract,
  type DeclaredOperation,
  eachOperation,
  type Operation,
  type SecurityScheme,
} from './contract.ts';
import { schemeEntries } from './security.ts';

export interface ClientCredential {
  /** Of the client's option, and of the variable in JavaScript. */
  readonly name: string;
  /** Of the variable in the environment. */
  readonly environment: string;
  /** The header that carries it, as the contract writes it. */
  readonly header: string;
  /** What stands before it in the header. */
  readonly prefix: 'Bearer ' | '';
  /** Whether a client can have it. One that only the payment provider can make is in no client and no sample. */
  readonly client: boolean;
  /** Whether it may be used in a page. */
  readonly browser: boolean;
  readonly description: string;
  readonly example: string | undefined;
}

/** Options that every client has. */
const TAKEN = ['baseUrl', 'timeout', 'fetch'];
const PROPERTIES = ['name', 'browser', 'client'];

/**
 * The credential of each security scheme. `x-gangway-credential` may say `name` (otherwise it is that of the scheme), `browser`
 * (otherwise it is for servers only) and `client: false`.
 *
 * @throws {Error} What the scheme says of its credential is not valid.
 */
export function credentialsOf(contract: Contract): Readonly<Record<string, ClientCredential>> {
  const schemes = (contract.components.securitySchemes ?? {}) as Record<string, SecurityScheme>;
  const credentials = Object.entries(schemeEntries(contract)).map(([name, { type, name: header }]) => {
    const scheme = schemes[name] ?? { type };
    const said = readCredential(name, scheme);
    const prefix = type === 'bearer' ? ('Bearer ' as const) : ('' as const);
    const { description = '', 'x-gangway-example': example } = scheme;
    return [name, { ...said, header, prefix, description: description.trim(), example }] as const;
  });
  return Object.fromEntries(credentials);
}

function readCredential(scheme: string, { 'x-gangway-credential': said = {} }: SecurityScheme) {
  const fail = (fault: string): never => {
    throw new Error(`${scheme}: its x-gangway-credential ${fault}`);
  };
  const { name = scheme, browser = false, client = true } = said;
  const unknown = Object.keys(said).find((key) => !PROPERTIES.includes(key));
  if (unknown) fail(`has an unknown property "${unknown}"`);
  if (typeof name !== 'string' || !/^[a-z][A-Za-z0-9]*$/.test(name))
    fail(`needs a name like "apiKey", not ${JSON.stringify(name)}`);
  if (TAKEN.includes(name as string))
    fail(`cannot have the name "${name}", which every client has an option of`);
  for (const [key, value] of Object.entries({ browser, client }))
    if (typeof value !== 'boolean') fail(`says of "${key}" true or false, not ${JSON.stringify(value)}`);
  return {
    name: name as string,
    browser: browser as boolean,
    client: client as boolean,
    environment: environmentName(name as string),
  };
}

/** `apiKey` -> `GANGWAY_API_KEY`. */
const environmentName = (name: string): string =>
  `GANGWAY_${name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()}`;

/** The operations that a client can call, with only those alternatives of their security whose credentials it can have. */
export function clientOperations(contract: Contract): DeclaredOperation[] {
  const credentials = credentialsOf(contract);
  return [...eachOperation(contract)].flatMap((declared) => {
    const { security: all } = declared.operation;
    const security = all.filter((names) => Object.keys(names).every((name) => credentials[name]?.client));
    const isCallable = all.length === 0 || security.length > 0;
    return isCallable ? [{ ...declared, operation: { ...declared.operation, security } }] : [];
  });
}

/** The schemes that an operation is called with in samples: those of its first alternative with any; none if it is public. */
export function schemesFor({ security }: Pick<Operation, 'security'>): string[] {
  return security.map(Object.keys).find((schemes) => schemes.length > 0) ?? [];
}
