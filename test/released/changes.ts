/** Changes to the contract, planted in a copy of the bundle. */
import { readBundle } from '../../openapi/diff/compare.ts';
import type { Contract } from '../../openapi/generate/contract.ts';

/** A bundle that tests may take apart. */
// biome-ignore lint/suspicious/noExplicitAny: the whole point is to edit any part of it.
export type Editable = any;

export type Edit = (contract: Editable) => void;

const bundle = await readBundle(new URL('../../generated/openapi.json', import.meta.url));

/** The current contract; changed, if an edit is given. Throws if the edit changes nothing. */
export function contract(edit?: Edit): Contract {
  const copy = structuredClone(bundle);
  edit?.(copy);
  if (edit && JSON.stringify(copy) === JSON.stringify(bundle)) throw new Error('The edit changes nothing');
  return copy;
}

const PORTAL = '/v1/billing/portal';
const schemas = ({ components }: Editable) => components.schemas;
const portal = ({ paths }: Editable) => paths[PORTAL].post;
const json = (response: Editable) => response.content['application/json'];
const badRequest = (contract: Editable) => portal(contract).responses['400'];
const forbidden = (contract: Editable) => portal(contract).responses['403'];

/** The codes of a schema of errors. */
const codeOf = (contract: Editable, schema: string) =>
  schemas(contract)[schema].properties.error.properties.code;

function renameCode(contract: Editable, schema: string, from: string, to: string): void {
  const code = codeOf(contract, schema);
  code.enum = code.enum.map((value: string) => (value === from ? to : value));
}

/** Every one of these breaks somebody: what, the tool's rule that must say so, how. */
export const BREAKING: readonly (readonly [what: string, rule: string, edit: Edit])[] = [
  [
    'a field removed from a response',
    'property-removed',
    (c) => delete schemas(c).HookbridgePortalSession.properties.data.properties.portal_url,
  ],
  [
    'a field no longer always there',
    'required-properties-removed',
    (c) => {
      schemas(c).HookbridgePortalSession.required = ['meta'];
    },
  ],
  [
    'a type narrowed in a request',
    'schema-type-changed',
    (c) => {
      schemas(c).ReturnUrl.type = 'integer';
    },
  ],
  [
    'a type widened in a response',
    'schema-type-changed',
    (c) => {
      schemas(c).HookbridgePortalSession.properties.data.properties.portal_url.type = ['string', 'null'];
    },
  ],
  [
    'a pattern changed in a request',
    'schema-constraint-changed',
    (c) => {
      schemas(c).ReturnUrl.pattern = '^https://';
    },
  ],
  [
    'a length limit lowered in a request',
    'schema-constraint-changed',
    (c) => {
      schemas(c).ReturnUrl.maxLength = 100;
    },
  ],
  [
    'a new property required',
    'required-properties-added',
    (c) => {
      schemas(c).HookbridgeCreatePortalSession.properties.plan = { type: 'string' };
      schemas(c).HookbridgeCreatePortalSession.required = ['plan'];
    },
  ],
  [
    'an optional property required',
    'required-properties-added',
    (c) => {
      schemas(c).HookbridgeCreatePortalSession.required = ['return_url'];
    },
  ],
  [
    'the body required',
    'request-body-became-required',
    (c) => {
      portal(c).requestBody.required = true;
    },
  ],
  ['a status removed', 'response-removed', (c) => delete portal(c).responses['403']],
  [
    'a path renamed',
    'path-removed',
    (c) => {
      c.paths['/v1/billing/portals'] = c.paths[PORTAL];
      delete c.paths[PORTAL];
    },
  ],
  ['a path removed', 'path-removed', (c) => delete c.paths['/readyz']],
  [
    'a method removed',
    'operation-removed',
    (c) => {
      c.paths[PORTAL].put = c.paths[PORTAL].post;
      delete c.paths[PORTAL].post;
    },
  ],
  [
    'an operation id changed',
    'operation-id-changed',
    (c) => {
      portal(c).operationId = 'openPortal';
    },
  ],
  [
    'a media type changed',
    'media-type-removed',
    (c) => {
      const { content } = portal(c).responses['200'];
      content['application/xml'] = content['application/json'];
      delete content['application/json'];
    },
  ],
  [
    'a security scheme removed',
    'security-scheme-changed',
    (c) => delete c.components.securitySchemes.hookbridgeKey,
  ],
  [
    'a security scheme of another kind',
    'security-scheme-changed',
    (c) => {
      c.components.securitySchemes.hookbridgeKey = { type: 'apiKey', in: 'header', name: 'X-Api-Key' };
    },
  ],
  [
    'another security scheme',
    'security-requirement-changed',
    (c) => {
      portal(c).security = [{ userdocksToken: [] }];
    },
  ],
  [
    'a credential required',
    'security-requirement-changed',
    (c) => {
      c.paths['/healthz'].get.security = [{ hookbridgeKey: [] }];
    },
  ],
  [
    'a response header removed',
    'response-header-removed',
    (c) => delete portal(c).responses['405'].headers.Allow,
  ],
];

/** And these, which the tool does not see or rates as harmless. */
export const BREAKING_UNSEEN: typeof BREAKING = [
  [
    'an error code changed',
    'error-code-removed',
    (c) => renameCode(c, 'HookbridgeForbiddenError', 'FORBIDDEN', 'APP_DISABLED'),
  ],
  [
    'one of two error codes changed',
    'error-code-removed',
    (c) => renameCode(c, 'HookbridgeBadRequestError', 'INVALID_RETURN_URL', 'BAD_URL'),
  ],
  [
    'one of two error codes removed',
    'error-code-removed',
    (c) => codeOf(c, 'HookbridgeBadRequestError').enum.pop(),
  ],
  [
    'an error that an operation no longer answers with',
    'error-code-removed',
    (c) => badRequest(c)['x-gangway-errors'].pop(),
  ],
  [
    'an error message changed',
    'response-value-removed',
    (c) => {
      schemas(c).HookbridgeForbiddenError['x-gangway-codes'].FORBIDDEN.message = 'Disabled';
    },
  ],
  [
    'an error code left open',
    'error-code-removed',
    (c) => {
      delete codeOf(c, 'HookbridgeForbiddenError').enum;
    },
  ],
  [
    'a const of a response changed',
    'response-value-removed',
    (c) => {
      schemas(c).UserdocksBillingPortal.properties.kind.const = 'portal';
    },
  ],
  [
    'an example of a response removed',
    'example-removed',
    (c) => delete json(badRequest(c)).examples.disallowedReturnUrl,
  ],
  [
    'an example of a response renamed',
    'example-removed',
    (c) => {
      const { examples } = json(forbidden(c));
      const [[name, example]] = Object.entries(examples) as [[string, unknown]];
      examples.another = example;
      delete examples[name];
    },
  ],
  [
    'an example of a request removed',
    'example-removed',
    (c) => delete json(portal(c).requestBody).examples.billing,
  ],
  [
    'a response header no longer always there',
    'required-header-removed',
    (c) => {
      c.components.headers.Allow.required = false;
    },
  ],
  [
    'the prefix of a dialect changed',
    'dialect-prefix-changed',
    (c) => {
      c.tags[1]['x-gangway-prefix'] = '/v2/';
    },
  ],
];

/** None of these breaks anybody: what, what it counts as, how. */
export const COMPATIBLE: readonly (readonly [what: string, impact: 'added' | 'none', edit: Edit])[] = [
  [
    'an optional property in a request',
    'added',
    (c) => {
      schemas(c).HookbridgeCreatePortalSession.properties.locale = { type: 'string' };
    },
  ],
  [
    'a property in a response',
    'added',
    (c) => {
      schemas(c).HookbridgePortalSession.properties.data.properties.expires_at = { type: 'integer' };
    },
  ],
  [
    'an operation',
    'added',
    (c) => {
      c.paths['/v1/billing/checkout'] = structuredClone(c.paths[PORTAL]);
      c.paths['/v1/billing/checkout'].post.operationId = 'createCheckout';
    },
  ],
  [
    'an example',
    'added',
    (c) => {
      json(forbidden(c)).examples.another = { value: {} };
    },
  ],
  [
    'a status',
    'added',
    (c) => {
      portal(c).responses['409'] = portal(c).responses['403'];
    },
  ],
  [
    'a second error code',
    'added',
    (c) => {
      codeOf(c, 'HookbridgeForbiddenError').enum.push('NEW_ERROR');
    },
  ],
  [
    'a third error code, put first',
    'added',
    (c) => {
      codeOf(c, 'HookbridgeNotFoundError').enum.unshift('NEW_ERROR');
    },
  ],
  [
    'descriptions',
    'none',
    (c) => {
      c.info.description = 'New';
      portal(c).summary = 'New';
      schemas(c).ReturnUrl.description = 'New';
    },
  ],
  [
    'the value of an example',
    'none',
    (c) => {
      const [example] = Object.values(json(forbidden(c)).examples) as [Editable];
      example.value.meta.request_id = 'req_abc';
    },
  ],
  [
    'the name of a schema',
    'none',
    (c) => {
      schemas(c).Disabled = schemas(c).HookbridgeForbiddenError;
      delete schemas(c).HookbridgeForbiddenError;
      json(forbidden(c)).schema.$ref = '#/components/schemas/Disabled';
    },
  ],
];
