/** How the short lists of errors become responses: which an operation has, with which examples, in the form of its dialect. */
import { expect, test } from 'vitest';
import { type Contract, type Response, resolve, type Schema } from '../../openapi/generate/contract.ts';
import { expandErrors } from '../../openapi/generate/errors/expand.ts';
import type { Source } from '../../openapi/generate/errors/list.ts';
import { readSource } from '../../openapi/generate/source.ts';

const source = await readSource(new URL('../../openapi/openapi.yaml', import.meta.url));
const content = { 'application/json': { schema: { $ref: '#/components/schemas/HookbridgePortalSession' } } };

/** The hookbridge dialect with one operation more, and the responses that it gets. */
function expanded(operation: object, errors: readonly object[] = []) {
  const draft = structuredClone(source) as unknown as {
    tags: { name: string; 'x-gangway-errors': { errors: object[] } }[];
    paths: Record<string, object>;
  };
  draft.tags.find(({ name }) => name === 'hookbridge')?.['x-gangway-errors'].errors.push(...errors);
  const common = {
    operationId: 'planted',
    tags: ['hookbridge'],
    security: [],
    responses: { '200': { content } },
  };
  draft.paths['/v1/planted'] = { post: { ...common, ...operation } };
  const { published, exact, errors: catalogue } = expandErrors(draft as unknown as Source);
  return {
    published: responsesOf(published),
    exact: responsesOf(exact),
    contracts: { published, exact },
    catalogue,
  };
}

function responsesOf(contract: Contract): Record<string, Response> {
  const { post } = contract.paths['/v1/planted'] as { post: { responses: Record<string, Response> } };
  return post.responses;
}

const statuses = (operation: object) => Object.keys(expanded(operation).published).map(Number);
const body = { requestBody: { content } };
const secured = { security: [{ hookbridgeKey: [] }] };

test.each([
  ['that asks for nothing', {}, [200, 404, 405, 500]],
  ['with a body', body, [200, 400, 404, 405, 415, 500]],
  ['with a parameter', { parameters: [{ name: 'a', in: 'query' }] }, [200, 400, 404, 405, 500]],
  ['with a credential', secured, [200, 401, 403, 404, 405, 429, 500, 503]],
  ['with a signature', { security: [{ stripeSignature: [] }] }, [200, 400, 404, 405, 500]],
  ['that asks Stripe', { 'x-gangway-provider': true }, [200, 404, 405, 500, 503]],
  ['that names an error', { 'x-gangway-errors': { FORBIDDEN: null } }, [200, 403, 404, 405, 500]],
])('an operation %s', (_, operation, expected) => {
  expect(statuses(operation)).toEqual(expected);
});

const examplesOf = (response: Response | undefined) =>
  Object.entries(response?.content?.['application/json']?.examples ?? {});
const names = (response: Response | undefined) => examplesOf(response).map(([name]) => name);

test('examples follow the traits', () => {
  const { published } = expanded({ requestBody: { required: true, content } });
  expect(names(published[400])).toEqual(['missingBody', 'malformedJson', 'largeBody']);
  expect(names(expanded(body).published[400])).toEqual(['malformedJson', 'largeBody']);
  expect(names(published[500])).toEqual(['internalError']);
  expect(names(expanded({ 'x-gangway-provider': true }).published[500])).toEqual([
    'internalError',
    'providerMisconfigured',
  ]);
  expect(names(expanded(secured).published[401])).toContain('otherModeKey');
});

test('an operation’s own examples come first, and may say otherwise than those of the list', () => {
  const own = { NO_SUBSCRIPTION: { lapsed: 'It has lapsed', noSubscription: 'It never had one' } };
  const { published } = expanded({ 'x-gangway-errors': own });
  expect(examplesOf(published[404]).map(([name, { summary }]) => [name, summary])).toEqual([
    ['lapsed', 'It has lapsed'],
    ['noSubscription', 'It never had one'],
    ['unknownPath', 'A path that is not served'],
  ]);
});

test('two examples of one name at one status are an error', () => {
  const own = { NO_SUBSCRIPTION: { unknownPath: 'No' } };
  expect(() => expanded({ 'x-gangway-errors': own })).toThrow(
    'planted: there are two examples unknownPath of one status',
  );
});

const NEW = {
  code: 'PLAN_GONE',
  status: 409,
  message: 'Plan is (no longer) sold',
  description: 'The plan is not sold any more.',
  resolution: 'Choose another.',
  retry: 'after-correction',
};
const planted = { 'x-gangway-errors': { PLAN_GONE: null } };

test('an error of which nothing but the needed is said has one example', () => {
  const { published, contracts, catalogue } = expanded(planted, [NEW]);
  const value = {
    error: { code: 'PLAN_GONE', message: 'Plan is (no longer) sold' },
    meta: { request_id: 'req_xyz123' },
  };
  expect(published[409]).toMatchObject({
    description: NEW.message,
    'x-gangway-errors': ['PLAN_GONE'],
    headers: { 'X-Request-Id': expect.anything(), 'Cache-Control': expect.anything() },
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/HookbridgeConflictError' },
        examples: { planGone: { summary: 'The plan is not sold any more', value } },
      },
    },
  });
  const { schemas = {} } = contracts.published.components;
  expect(schemas.HookbridgeConflictError).toMatchObject({
    'x-gangway-codes': {
      PLAN_GONE: {
        message: NEW.message,
        description: NEW.description,
        resolution: NEW.resolution,
        retry: NEW.retry,
      },
    },
  });
  expect(catalogue.hookbridge?.PLAN_GONE).toEqual({
    kind: null,
    status: 409,
    message: NEW.message,
    mediaType: 'application/json',
    schema: 'HookbridgePlanGone',
    headers: ['X-Request-Id', 'Cache-Control'],
  });
});

test('an error may be worded otherwise for a security scheme', () => {
  const worded = { ...NEW, messages: { hookbridgeKey: 'Key has no plan' } };
  const plain = expanded(planted, [worded]);
  const keyed = expanded({ ...planted, ...secured }, [worded]);
  const messageOf = ({ published }: typeof plain) =>
    examplesOf(published[409]).map(([, { value }]) => (value as Editable).error.message);
  const exactlyOf = ({ contracts, exact }: typeof plain) =>
    (resolve(contracts.exact, exact[409]?.content?.['application/json']?.schema as Schema) as Editable)
      .properties.error.properties.message.const;
  expect([messageOf(plain), exactlyOf(plain), (plain.published[409] as Editable).description]).toEqual([
    [NEW.message],
    NEW.message,
    NEW.message,
  ]);
  expect([messageOf(keyed), exactlyOf(keyed), (keyed.published[409] as Editable).description]).toEqual([
    ['Key has no plan'],
    'Key has no plan',
    'Key has no plan',
  ]);
  expect(keyed.catalogue.hookbridge?.PLAN_GONE).toMatchObject({
    message: NEW.message,
    schema: 'HookbridgePlanGone',
    worded: {
      hookbridgeKey: { message: 'Key has no plan', schema: 'HookbridgePlanGoneForHookbridgeKey' },
    },
  });
  const { schemas = {} } = keyed.contracts.published.components;
  expect(schemas.HookbridgeConflictError).toMatchObject({
    'x-gangway-codes': { PLAN_GONE: { message: NEW.message, messages: worded.messages } },
  });
});

test.each(['secured', 'nobodysKey'])('a message for %s, which is no security scheme, is an error', (name) => {
  expect(() => expanded(planted, [{ ...NEW, messages: { [name]: 'No' } }])).toThrow(
    `hookbridge: the error PLAN_GONE has a message for "${name}", which is not a security scheme`,
  );
});

test('fields at fault stand in the message and beside it, and the exact message is a pattern', () => {
  const own = { PLAN_GONE: { both: { summary: 'Two', issues: { plan: 'is gone', term: 'is over' } } } };
  const { published, contracts, exact } = expanded({ 'x-gangway-errors': own }, [{ ...NEW, issues: true }]);
  expect(examplesOf(published[409]).map(([, { value }]) => value)).toEqual([
    {
      error: {
        code: 'PLAN_GONE',
        message: 'Plan is (no longer) sold: plan is gone; term is over',
        details: { plan: 'is gone', term: 'is over' },
      },
      meta: { request_id: 'req_xyz123' },
    },
  ]);
  const schema = resolve(contracts.exact, exact[409]?.content?.['application/json']?.schema as Schema);
  const { message, details } = (schema as Editable).properties.error.properties;
  expect(new RegExp(message.pattern).test('Plan is (no longer) sold: plan is gone')).toBe(true);
  expect(new RegExp(message.pattern).test('Plan is no longer sold')).toBe(false);
  expect(details.maxProperties).toBe(10);
});

test('a list of entries has one for each field at fault', () => {
  const { published } = expandErrors(source);
  const item = published.paths['/api/v1/apps/{appUuid}/payment-providers/stripe/billing-portals'] as Editable;
  const { examples } = item.post.responses['400'].content['application/json'];
  expect(examples.invalidBody.value.errors.map(({ message }: Editable) => message)).toEqual([
    'Bad Request / validation error: defaultReturnUrl is required',
    'Bad Request / validation error: tenantUuid must be a UUID',
  ]);
  expect(examples.malformedJson.value.errors).toHaveLength(1);
});

test('the methods of the path are the example of Allow', () => {
  const { contracts } = expanded({});
  const health = contracts.published.paths['/healthz'] as Editable;
  expect(health.get.responses['405'].headers.Allow.example).toBe('GET, HEAD');
});

// biome-ignore lint/suspicious/noExplicitAny: a document that is looked into.
type Editable = any;
