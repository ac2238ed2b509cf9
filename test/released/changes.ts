/** Changes to the contract, planted in a copy of the bundle: each with what it is to those who call, and what its undoing is. */
import { readBundle } from '../../openapi/diff/compare.ts';
import type { Rule } from '../../openapi/diff/rules.ts';
import type { Contract } from '../../openapi/generate/contract.ts';

/** A bundle that tests may take apart. */
// biome-ignore lint/suspicious/noExplicitAny: the whole point is to edit any part of it.
export type Editable = any;

export type Edit = (contract: Editable) => void;

const whole = await readBundle(new URL('../../generated/openapi.json', import.meta.url));

/** Where changes are planted, and shared parts are used: each comparison reads all that there is, and there are hundreds. */
const COMPARED = /\/(billing-portals|portal|checkout|readyz)$/;
const bundle: Contract = {
  ...whole,
  paths: Object.fromEntries(Object.entries(whole.paths).filter(([path]) => COMPARED.test(path))),
};

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
const json = (body: Editable) => body.content['application/json'];
/** The fields of a request, of a success and of an error. */
const sent = (c: Editable) => schemas(c).HookbridgeCreatePortalSession;
const session = (c: Editable) => schemas(c).HookbridgePortalSession.properties.data;
const forbidden = (c: Editable) => schemas(c).HookbridgeForbiddenError.properties.error.properties;

/** Edits the codes of the errors of a status: in their schema, and in the list of the operation. */
const codes = (status: number, edit: (codes: string[]) => string[]): Edit => {
  return (c) => {
    const response = portal(c).responses[status];
    const schema = schemas(c)[json(response).schema.$ref.split('/').at(-1)];
    const { code } = schema.properties.error.properties;
    code.enum = edit(code.enum);
    const meanings = schema['x-gangway-codes'];
    schema['x-gangway-codes'] = Object.fromEntries(
      code.enum.map((one: string) => [one, meanings[one] ?? {}]),
    );
    response['x-gangway-errors'] = edit(response['x-gangway-errors']);
  };
};

/** Gives status 403 a schema for each error, without a list of them: so it was released once. */
const separate = (...errors: object[]): Edit => {
  return (c) => {
    json(portal(c).responses['403']).schema = { anyOf: errors };
    delete portal(c).responses['403']['x-gangway-errors'];
  };
};
const anError = (code: object, message: object = { const: 'App is disabled' }): object => {
  const error = { type: 'object', required: ['code', 'message'], properties: { code, message } };
  return { type: 'object', required: ['error'], properties: { error } };
};
const FORBIDDEN = anError({ const: 'FORBIDDEN' });
const SUSPENDED = anError({ const: 'SUSPENDED' });

/** Edits that give a field of a request, or of a success, or a query parameter, a schema. */
const takes = (schema: object): Edit => {
  return (c) => {
    sent(c).properties.plan = schema;
  };
};
const gives = (schema: object): Edit => {
  return (c) => {
    session(c).properties.state = schema;
  };
};
const query = (schema: object, more: object = {}): Edit => {
  return (c) => {
    portal(c).parameters = [{ name: 'limit', in: 'query', schema, ...more }];
  };
};
const security = (...list: object[]): Edit => {
  return (c) => {
    portal(c).security = list;
  };
};
const limit = (bytes: number): Edit => {
  return (c) => {
    portal(c)['x-gangway-body-limit'] = bytes;
  };
};

const key = { hookbridgeKey: [] };
const token = { userdocksToken: [] };
const text = { type: 'string' };

type Impact = 'breaking' | 'added' | 'none';

/** What a change is, and the rules that say so. */
export type Verdict = readonly [impact: Impact, ...rules: Rule[]];

export interface Planted {
  readonly what: string;
  /** The released contract, if it is not the current one. */
  readonly before?: Edit;
  /** The contract after the change, if it is not the current one. */
  readonly after?: Edit;
  readonly verdict: Verdict;
  /** What it is to go back from there. */
  readonly undone: Verdict;
}

const none: Verdict = ['none'];

export const OPERATIONS: readonly Planted[] = [
  {
    what: 'an operation',
    after: (c) => {
      c.paths['/v1/billing/another'] = structuredClone(c.paths[PORTAL]);
    },
    verdict: ['added', 'operation-added'],
    undone: ['breaking', 'operation-removed'],
  },
  {
    what: 'a path of another name',
    after: (c) => {
      c.paths['/v1/billing/portals'] = c.paths[PORTAL];
      delete c.paths[PORTAL];
    },
    verdict: ['breaking', 'operation-removed', 'operation-added'],
    undone: ['breaking', 'operation-removed', 'operation-added'],
  },
  {
    what: 'another method',
    after: (c) => {
      c.paths[PORTAL].put = portal(c);
      delete c.paths[PORTAL].post;
    },
    verdict: ['breaking', 'operation-removed', 'operation-added'],
    undone: ['breaking', 'operation-removed', 'operation-added'],
  },
  {
    what: 'another operation id',
    after: (c) => {
      portal(c).operationId = 'openPortal';
    },
    verdict: ['breaking', 'operation-id-changed'],
    undone: ['breaking', 'operation-id-changed'],
  },
  {
    what: 'a deprecated operation',
    after: (c) => {
      portal(c).deprecated = true;
    },
    verdict: ['added', 'deprecated'],
    undone: none,
  },
  {
    what: 'another prefix of a dialect',
    after: (c) => {
      c.tags[1]['x-gangway-prefix'] = '/v2/';
    },
    verdict: ['breaking', 'dialect-prefix-changed'],
    undone: ['breaking', 'dialect-prefix-changed'],
  },
  {
    what: 'a dialect without operations',
    after: (c) => c.tags.push({ name: 'another', 'x-gangway-prefix': '/another/' }),
    verdict: none,
    undone: ['breaking', 'dialect-prefix-changed'],
  },
  {
    what: 'another server',
    after: (c) => c.servers.push({ url: 'https://gangway.example.com' }),
    verdict: none,
    undone: ['breaking', 'server-removed'],
  },
  {
    what: 'descriptions, summaries, the value of an example and hints',
    after: (c) => {
      for (const described of [c.info, portal(c), schemas(c).ReturnUrl]) described.description = 'New';
      portal(c).summary = 'New';
      const [example] = Object.values(json(portal(c).responses['403']).examples) as [Editable];
      example.value.meta.request_id = 'req_abc';
      c.components.securitySchemes.hookbridgeKey.bearerFormat = 'hb_…';
      schemas(c).ReturnUrl['x-gangway-reason'] = 'New';
    },
    verdict: none,
    undone: none,
  },
  {
    what: 'the name of a schema, and one more reference on the way to it',
    after: (c) => {
      schemas(c).Disabled = schemas(c).HookbridgeForbiddenError;
      schemas(c).HookbridgeForbiddenError = { $ref: '#/components/schemas/Disabled' };
    },
    verdict: none,
    undone: none,
  },
];

export const SECURITY: readonly Planted[] = [
  {
    what: 'a second credential needed beside the first',
    after: security({ ...key, ...token }),
    verdict: ['breaking', 'security-narrowed'],
    undone: ['added', 'security-widened'],
  },
  {
    what: 'a second credential that will do instead of the first',
    after: security(key, token),
    verdict: ['added', 'security-widened'],
    undone: ['breaking', 'security-narrowed'],
  },
  {
    what: 'the same credentials in another order',
    before: security(key, token),
    after: security(token, key),
    verdict: none,
    undone: none,
  },
  {
    what: 'two credentials, for each of which there is an easier way',
    before: security(key, token),
    after: security(key, token, { ...key, ...token }),
    verdict: none,
    undone: none,
  },
  {
    what: 'another credential',
    after: security(token),
    verdict: ['breaking', 'security-narrowed', 'security-widened'],
    undone: ['breaking', 'security-narrowed', 'security-widened'],
  },
  {
    what: 'no credential any more',
    after: security(),
    verdict: ['added', 'security-widened'],
    undone: ['breaking', 'security-narrowed'],
  },
  {
    what: 'a credential that may be left out',
    after: security(key, {}),
    verdict: ['added', 'security-widened'],
    undone: ['breaking', 'security-narrowed'],
  },
  {
    what: 'one more scope needed',
    before: security({ hookbridgeKey: ['read'] }),
    after: security({ hookbridgeKey: ['read', 'write'] }),
    verdict: ['breaking', 'security-narrowed'],
    undone: ['added', 'security-widened'],
  },
  {
    what: 'one requirement for all operations that name none',
    after: (c) => {
      c.security = [key];
      delete portal(c).security;
    },
    verdict: none,
    undone: none,
  },
  {
    what: 'a scheme of another kind',
    after: (c) => {
      c.components.securitySchemes.hookbridgeKey = { type: 'apiKey', in: 'header', name: 'X-Api-Key' };
    },
    verdict: ['breaking', 'security-scheme-changed'],
    undone: ['breaking', 'security-scheme-changed'],
  },
  {
    what: 'a further scheme',
    after: (c) => {
      c.components.securitySchemes.another = { type: 'http', scheme: 'basic' };
    },
    verdict: none,
    undone: ['breaking', 'security-scheme-changed'],
  },
];

export const PARAMETERS: readonly Planted[] = [
  {
    what: 'an optional parameter',
    after: query(text),
    verdict: ['added', 'parameter-added'],
    undone: ['breaking', 'parameter-removed'],
  },
  {
    what: 'a required parameter',
    after: query(text, { required: true }),
    verdict: ['breaking', 'parameter-required'],
    undone: ['breaking', 'parameter-removed'],
  },
  {
    what: 'a required header',
    after: query(text, { in: 'header', name: 'X-Limit', required: true }),
    verdict: ['breaking', 'parameter-required'],
    undone: ['breaking', 'parameter-removed'],
  },
  {
    what: 'an optional parameter that is required now',
    before: query(text),
    after: query(text, { required: true }),
    verdict: ['breaking', 'parameter-required'],
    undone: ['added', 'parameter-optional'],
  },
  {
    what: 'a parameter in another place',
    before: query(text),
    after: query(text, { in: 'header' }),
    verdict: ['breaking', 'parameter-removed', 'parameter-added'],
    undone: ['breaking', 'parameter-removed', 'parameter-added'],
  },
  {
    what: 'a header in another case',
    before: query(text, { in: 'header', name: 'X-Limit' }),
    after: query(text, { in: 'header', name: 'x-limit' }),
    verdict: none,
    undone: none,
  },
  {
    what: 'a parameter that a path has, and not its operation',
    before: query(text),
    after: (c) => {
      c.paths[PORTAL].parameters = [{ name: 'limit', in: 'query', schema: text }];
    },
    verdict: none,
    undone: none,
  },
  {
    what: 'a list written in another way',
    before: query({ type: 'array', items: text }),
    after: query({ type: 'array', items: text }, { explode: false }),
    verdict: ['breaking', 'parameter-form-changed'],
    undone: ['breaking', 'parameter-form-changed'],
  },
  {
    what: 'the usual way to write a list, spelled out',
    before: query({ type: 'array', items: text }),
    after: query({ type: 'array', items: text }, { style: 'form', explode: true }),
    verdict: none,
    undone: none,
  },
  {
    what: 'another name of a path parameter',
    after: (c) => {
      c.components.parameters.AppUuid.name = 'app';
      for (const [path, item] of Object.entries(c.paths)) {
        delete c.paths[path];
        c.paths[path.replace('{appUuid}', '{app}')] = item;
      }
    },
    verdict: ['breaking', 'path-parameter-renamed'],
    undone: ['breaking', 'path-parameter-renamed'],
  },
  {
    what: 'a higher maximum',
    before: query({ type: 'integer', maximum: 10 }),
    after: query({ type: 'integer', maximum: 100 }),
    verdict: ['added', 'request-widened'],
    undone: ['breaking', 'request-narrowed'],
  },
  {
    what: 'another default',
    before: query({ type: 'integer', default: 10 }),
    after: query({ type: 'integer', default: 20 }),
    verdict: ['breaking', 'default-changed'],
    undone: ['breaking', 'default-changed'],
  },
  {
    what: 'another default of a list of values',
    before: query({ ...text, enum: ['a', 'b'], default: 'a' }),
    after: query({ ...text, enum: ['a', 'b'], default: 'b' }),
    verdict: ['breaking', 'default-changed'],
    undone: ['breaking', 'default-changed'],
  },
  {
    what: 'a default where there was none',
    before: query({ type: 'integer' }),
    after: query({ type: 'integer', default: 20 }),
    verdict: none,
    undone: ['breaking', 'default-changed'],
  },
];

export const BODIES: readonly Planted[] = [
  {
    what: 'a body that is not read any more',
    after: (c) => delete portal(c).requestBody,
    verdict: ['breaking', 'body-removed'],
    undone: ['added', 'body-added'],
  },
  {
    what: 'a body that is required now',
    after: (c) => {
      portal(c).requestBody.required = true;
    },
    verdict: ['breaking', 'body-required'],
    undone: ['added', 'body-optional'],
  },
  {
    what: 'a required body where there was none',
    before: (c) => delete portal(c).requestBody,
    after: (c) => {
      portal(c).requestBody.required = true;
    },
    verdict: ['breaking', 'body-required'],
    undone: ['breaking', 'body-removed'],
  },
  {
    what: 'a smaller body only',
    after: limit(1024),
    verdict: ['breaking', 'body-limit-lowered'],
    undone: ['added', 'body-limit-raised'],
  },
  {
    what: 'the usual limit of a body, spelled out',
    after: limit(65_536),
    verdict: none,
    undone: none,
  },
  {
    what: 'another media type',
    after: (c) => {
      const { content } = portal(c).requestBody;
      content['application/xml'] = content['application/json'];
      delete content['application/json'];
    },
    verdict: ['breaking', 'media-type-removed', 'media-type-added'],
    undone: ['breaking', 'media-type-removed', 'media-type-added'],
  },
  {
    what: 'an example of a request',
    after: (c) => {
      json(portal(c).requestBody).examples.another = { value: {} };
    },
    verdict: ['added', 'example-added'],
    undone: ['breaking', 'example-removed'],
  },
];

const widened = (what: string, before: Edit | undefined, after: Edit): Planted => ({
  what,
  ...(before && { before }),
  after,
  verdict: ['added', 'request-widened'],
  undone: ['breaking', 'request-narrowed'],
});

/** What a request may hold. */
export const SENT: readonly Planted[] = [
  widened('a further type', undefined, (c) => {
    schemas(c).ReturnUrl.type = ['string', 'null'];
  }),
  widened(
    'a further type, written as an alternative',
    takes(text),
    takes({ anyOf: [text, { type: 'null' }] }),
  ),
  widened('a body of a further form', undefined, (c) => {
    const media = json(portal(c).requestBody);
    media.schema = { anyOf: [media.schema, { type: 'array' }] };
  }),
  widened('numbers where there were whole ones', takes({ type: 'integer' }), takes({ type: 'number' })),
  widened('any type', takes(text), takes({})),
  widened('a longer text', undefined, (c) => {
    schemas(c).ReturnUrl.maxLength = 5000;
  }),
  widened('a lower minimum', takes({ type: 'integer', minimum: 2 }), takes({ type: 'integer', minimum: 1 })),
  widened('no pattern any more', undefined, (c) => delete schemas(c).ReturnUrl.pattern),
  widened('no format any more', undefined, (c) => delete schemas(c).ReturnUrl.format),
  widened('a further value', takes({ ...text, enum: ['a'] }), takes({ ...text, enum: ['a', 'b'] })),
  widened('a further value beside the only one', takes({ const: 'a' }), takes({ enum: ['a', 'b'] })),
  widened('any value', takes({ ...text, enum: ['a'] }), takes(text)),
  widened('values that need not differ', takes({ uniqueItems: true }), takes({})),
  widened('a keyword that nobody here knows', takes({ propertyNames: text }), takes({})),
  widened(
    'further items',
    takes({ type: 'array', items: { enum: ['a'] } }),
    takes({ type: 'array', items: { enum: ['a', 'b'] } }),
  ),
  widened('properties that are not declared', undefined, (c) => delete sent(c).additionalProperties),
  widened(
    'a longer text, in one part of several that all hold',
    takes({ allOf: [text, { maxLength: 5 }] }),
    takes({ allOf: [text, { maxLength: 6 }] }),
  ),
  widened(
    'a longer text, beside a reference',
    takes({ $ref: '#/components/schemas/ReturnUrl', maxLength: 5 }),
    takes({ $ref: '#/components/schemas/ReturnUrl', maxLength: 6 }),
  ),
  widened(
    'further values in a map',
    takes({ type: 'object', additionalProperties: { type: 'integer' } }),
    takes({ type: 'object', additionalProperties: { type: 'number' } }),
  ),
  widened(
    'further values at one name of a map',
    takes({ type: 'object', additionalProperties: text, properties: { a: { ...text, maxLength: 3 } } }),
    takes({ type: 'object', additionalProperties: text }),
  ),
  {
    what: 'another pattern',
    after: (c) => {
      schemas(c).ReturnUrl.pattern = '^https://';
    },
    verdict: ['breaking', 'request-narrowed'],
    undone: ['breaking', 'request-narrowed'],
  },
  {
    what: 'another type',
    before: takes(text),
    after: takes({ type: 'integer' }),
    verdict: ['breaking', 'request-narrowed'],
    undone: ['breaking', 'request-narrowed'],
  },
  {
    what: 'an optional property',
    after: takes(text),
    verdict: ['added', 'request-widened'],
    undone: ['breaking', 'request-property-removed'],
  },
  {
    what: 'a required property',
    after: (c) => {
      takes(text)(c);
      sent(c).required = ['plan'];
    },
    verdict: ['breaking', 'request-property-required'],
    undone: ['breaking', 'request-property-removed'],
  },
  {
    what: 'an optional property that is required now',
    after: (c) => {
      sent(c).required = ['return_url'];
    },
    verdict: ['breaking', 'request-property-required'],
    undone: ['added', 'request-widened'],
  },
  {
    what: 'another default of a property',
    before: takes({ ...text, default: 'a' }),
    after: takes({ ...text, default: 'b' }),
    verdict: ['breaking', 'default-changed'],
    undone: ['breaking', 'default-changed'],
  },
  {
    what: 'a type of two, written as alternatives',
    before: takes({ type: ['string', 'null'], maxLength: 5 }),
    after: takes({ anyOf: [{ type: 'null' }, { type: 'string', maxLength: 5 }] }),
    verdict: none,
    undone: none,
  },
  {
    what: 'a schema that contains itself',
    before: (c) => {
      schemas(c).Tree = { type: 'object', properties: { child: { $ref: '#/components/schemas/Tree' } } };
      takes({ $ref: '#/components/schemas/Tree' })(c);
    },
    after: (c) => {
      const child = { $ref: '#/components/schemas/Tree' };
      schemas(c).Tree = { type: 'object', properties: { child, name: text } };
      takes({ $ref: '#/components/schemas/Tree' })(c);
    },
    verdict: ['added', 'request-widened'],
    undone: ['breaking', 'request-property-removed'],
  },
];

export const RESPONSES: readonly Planted[] = [
  {
    what: 'an error of another status',
    after: (c) => {
      portal(c).responses['409'] = portal(c).responses['403'];
    },
    verdict: ['added', 'response-added'],
    undone: ['breaking', 'response-removed'],
  },
  {
    what: 'a success of another status',
    after: (c) => {
      portal(c).responses['201'] = portal(c).responses['200'];
    },
    verdict: ['breaking', 'success-added'],
    undone: ['breaking', 'response-removed'],
  },
  {
    what: 'a success without a body',
    after: (c) => {
      portal(c).responses['204'] = { description: 'Nothing' };
    },
    verdict: ['breaking', 'success-added'],
    undone: ['breaking', 'response-removed'],
  },
  {
    what: 'no body any more',
    after: (c) => delete portal(c).responses['200'].content,
    verdict: ['breaking', 'response-body-removed'],
    undone: ['added', 'response-body-added'],
  },
  {
    what: 'another media type of a response',
    after: (c) => {
      const { content } = portal(c).responses['200'];
      content['application/xml'] = content['application/json'];
      delete content['application/json'];
    },
    verdict: ['breaking', 'media-type-removed', 'media-type-added'],
    undone: ['breaking', 'media-type-removed', 'media-type-added'],
  },
  {
    what: 'a header',
    after: (c) => {
      portal(c).responses['200'].headers['X-New'] = { required: true, schema: text };
    },
    verdict: ['added', 'header-added'],
    undone: ['breaking', 'header-removed'],
  },
  {
    what: 'a header that is not always there',
    after: (c) => {
      c.components.headers.Allow.required = false;
    },
    verdict: ['breaking', 'header-optional'],
    undone: ['added', 'header-required'],
  },
  {
    what: 'a header of another type',
    after: (c) => {
      c.components.headers['Retry-After'].schema = text;
    },
    verdict: ['breaking', 'response-widened'],
    undone: ['breaking', 'response-widened'],
  },
  {
    what: 'an example of a response',
    after: (c) => {
      json(portal(c).responses['403']).examples.another = { value: {} };
    },
    verdict: ['added', 'example-added'],
    undone: ['breaking', 'example-removed'],
  },
];

const weaker = (what: string, before: Edit | undefined, after: Edit): Planted => ({
  what,
  ...(before && { before }),
  after,
  verdict: ['breaking', 'response-widened'],
  undone: ['added', 'response-narrowed'],
});

/** What a response may hold. */
export const GIVEN: readonly Planted[] = [
  weaker('a further type', undefined, (c) => {
    session(c).properties.portal_url.type = ['string', 'null'];
  }),
  weaker(
    'a further type, written as an alternative',
    gives(text),
    gives({ anyOf: [text, { type: 'null' }] }),
  ),
  weaker('numbers where there were whole ones', gives({ type: 'integer' }), gives({ type: 'number' })),
  weaker('a longer text', gives({ ...text, maxLength: 5 }), gives({ ...text, maxLength: 6 })),
  weaker('no pattern any more', undefined, (c) => delete session(c).properties.portal_url.pattern),
  weaker('any value', gives({ ...text, enum: ['a'] }), gives(text)),
  weaker('a message of any length', undefined, (c) => delete forbidden(c).message.maxLength),
  weaker('any code of an error', undefined, (c) => delete forbidden(c).code.enum),
  weaker('any message of an error', separate(FORBIDDEN), separate(anError({ const: 'FORBIDDEN' }, text))),
  weaker('a field that is not always there', undefined, (c) => {
    schemas(c).HookbridgePortalSession.required = ['meta'];
  }),
  {
    what: 'another pattern',
    after: (c) => {
      session(c).properties.portal_url.pattern = '^https://';
    },
    verdict: ['breaking', 'response-widened'],
    undone: ['breaking', 'response-widened'],
  },
  {
    what: 'a field',
    after: gives(text),
    verdict: ['added', 'response-extended'],
    undone: ['breaking', 'response-property-removed'],
  },
  {
    what: 'a further value',
    before: gives({ ...text, enum: ['a'] }),
    after: gives({ ...text, enum: ['a', 'b'] }),
    verdict: ['added', 'response-extended'],
    undone: ['breaking', 'response-value-removed'],
  },
  {
    what: 'another value of a constant',
    after: (c) => {
      schemas(c).UserdocksBillingPortal.properties.kind.const = 'portal';
    },
    verdict: ['breaking', 'response-value-removed', 'response-extended'],
    undone: ['breaking', 'response-value-removed', 'response-extended'],
  },
  {
    what: 'another code of an error',
    after: codes(403, () => ['APP_DISABLED']),
    verdict: ['breaking', 'error-code-removed', 'response-extended'],
    undone: ['breaking', 'error-code-removed', 'response-extended'],
  },
  {
    what: 'another code in place of one of several',
    after: codes(400, (all) => all.with(1, 'BAD_URL')),
    verdict: ['breaking', 'error-code-removed', 'response-extended'],
    undone: ['breaking', 'error-code-removed', 'response-extended'],
  },
  {
    what: 'a further code',
    after: codes(403, (all) => [...all, 'APP_SUSPENDED']),
    verdict: ['added', 'response-extended'],
    undone: ['breaking', 'error-code-removed'],
  },
  {
    what: 'a further code, put first',
    after: codes(404, (all) => ['NO_TENANT', ...all]),
    verdict: ['added', 'response-extended'],
    undone: ['breaking', 'error-code-removed'],
  },
  {
    what: 'one code fewer',
    after: codes(400, (all) => all.slice(0, -1)),
    verdict: ['breaking', 'error-code-removed'],
    undone: ['added', 'response-extended'],
  },
  {
    what: 'a code that another operation still has',
    after: (c) => portal(c).responses['400']['x-gangway-errors'].pop(),
    verdict: ['breaking', 'error-code-removed'],
    undone: ['added', 'response-extended'],
  },
  {
    what: 'a code that only another operation has',
    after: (c) => forbidden(c).code.enum.push('APP_SUSPENDED'),
    verdict: none,
    undone: none,
  },
  {
    what: 'a code that is still listed, but that the schema lacks',
    after: (c) => schemas(c).HookbridgeBadRequestError.properties.error.properties.code.enum.pop(),
    verdict: ['breaking', 'error-code-removed'],
    undone: ['added', 'response-extended'],
  },
  {
    what: 'a list of the codes that the schema has',
    before: (c) => delete portal(c).responses['400']['x-gangway-errors'],
    verdict: none,
    undone: none,
  },
  {
    what: 'a reworded message of an error',
    after: (c) => {
      forbidden(c).message.example = 'Disabled';
      schemas(c).HookbridgeForbiddenError['x-gangway-codes'].FORBIDDEN.message = 'Disabled';
    },
    verdict: none,
    undone: none,
  },
  {
    what: 'another code of an error that no list names',
    before: separate(FORBIDDEN),
    after: separate(SUSPENDED),
    verdict: ['breaking', 'error-code-removed', 'response-extended'],
    undone: ['breaking', 'error-code-removed', 'response-extended'],
  },
  {
    what: 'another message that was promised',
    before: separate(FORBIDDEN),
    after: separate(anError({ const: 'FORBIDDEN' }, { const: 'Disabled' })),
    verdict: ['breaking', 'response-value-removed', 'response-extended'],
    undone: ['breaking', 'response-value-removed', 'response-extended'],
  },
  {
    what: 'a second error of one status',
    before: separate(FORBIDDEN),
    after: separate(FORBIDDEN, SUSPENDED),
    verdict: ['added', 'response-extended'],
    undone: ['breaking', 'error-code-removed'],
  },
  {
    what: 'a third error of one status, put first, with a message of its own',
    before: separate(FORBIDDEN, SUSPENDED),
    after: separate(anError({ const: 'NEW_ERROR' }, text), FORBIDDEN, SUSPENDED),
    verdict: ['added', 'response-extended'],
    undone: ['breaking', 'error-code-removed'],
  },
  {
    what: 'one schema for the errors of a status',
    before: separate(FORBIDDEN, SUSPENDED),
    after: separate(anError({ enum: ['FORBIDDEN', 'SUSPENDED'] })),
    // What several schemas allow together is not added up: to be on the safe side, each is compared by itself.
    verdict: ['added', 'response-extended'],
    undone: ['breaking', 'error-code-removed'],
  },
  {
    what: 'a further value of one field, and any value of another',
    before: (c) => {
      gives({ ...text, enum: ['a'] })(c);
      session(c).properties.kind = { const: 'a' };
    },
    after: (c) => {
      gives(text)(c);
      session(c).properties.kind = { enum: ['a', 'b'] };
    },
    verdict: ['breaking', 'response-widened', 'response-extended'],
    undone: ['breaking', 'response-value-removed', 'response-narrowed'],
  },
  {
    what: 'a success of another form',
    after: (c) => {
      const media = json(portal(c).responses['200']);
      media.schema = { anyOf: [media.schema, { $ref: '#/components/schemas/HookbridgeForbiddenError' }] };
    },
    verdict: ['breaking', 'response-widened', 'response-extended'],
    undone: ['breaking', 'response-property-removed', 'response-narrowed'],
  },
];
