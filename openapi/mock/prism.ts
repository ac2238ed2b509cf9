/**
 * Prism (https://github.com/stoplightio/prism), asked without its own HTTP server: a malformed `Accept`, a bad escape in a path or
 * a name beyond Latin-1 in a body ends that one.
 */
import { configureExtensionsUserProvided } from '@stoplight/prism-cli/dist/extensions.js';
import { createLogger } from '@stoplight/prism-core';
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
  ProblemJsonError,
  UNPROCESSABLE_ENTITY,
} from '@stoplight/prism-http';
import { validateInput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';
import { getHttpConfigFromRequest } from '@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js';
import contract from '../../generated/openapi.json' with { type: 'json' };
import { RequestError } from '../../src/contract/errors.ts';

/** A request as Prism reads it. A body that cannot be read is the `RequestError` that says so; none at all is undefined. */
export type MockRequest = IHttpRequest;

export interface MockResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** To be sent as JSON; undefined for none. */
  readonly body: unknown;
  readonly violations: readonly Violation[];
}

/** Something in the request, or in an example, that the contract does not allow. */
export interface Violation {
  /** `request.body` */
  readonly location: string;
  readonly message: string;
}

type Validate = typeof validateInput;
type Diagnostic = Extract<ReturnType<Validate>, { _tag: 'Left' }>['left'][0];

/** Errors among the diagnostics, as Prism counts them. */
const ERROR = 0;

/**
 * Prepares the answers to every operation of the contract.
 *
 * @param dynamic Whether to answer with generated data instead of the contract's examples.
 * @returns A function that answers any request, and never throws.
 */
export async function createPrism(
  dynamic: boolean,
): Promise<(request: MockRequest) => Promise<MockResponse>> {
  // The contract's own `x-json-schema-faker`.
  await configureExtensionsUserProvided(structuredClone(contract), {});
  const operations = await getHttpOperationsFromSpec(structuredClone(contract));
  const config = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
  } as const;
  const logger = createLogger('mock', { level: 'silent' });
  const components = { logger, validateInput: check, validateSecurity: checkSecurity };
  const prism = createInstance({ ...config, mock: { dynamic } }, components);
  return async (request) => {
    try {
      const preferred = getHttpConfigFromRequest(request);
      if (preferred._tag === 'Left') return problem(noSuchAnswer());
      const choices = Object.entries(preferred.right).filter(([, value]) => value !== undefined);
      const mock = { dynamic, ...Object.fromEntries(choices) };
      const result = await prism.request(request, operations, { ...config, mock })();
      if (result._tag === 'Left') return problem(isMissing(result.left) ? noSuchAnswer() : result.left);
      const { output, validations } = result.right;
      const { statusCode: status, headers = {}, body } = output;
      const violations = [
        ...validations.input.map((diagnostic) => violation('request', diagnostic)),
        ...validations.output.map((diagnostic) => violation('response', diagnostic)),
      ];
      return { status, headers, body, violations };
    } catch (error) {
      return problem(error as Error);
    }
  };
}

/** Whether Prism found the operation, but not the answer that `Prefer` chooses. It says so by 404 for a status and by 500 for an example. */
const isMissing = ({ name, message }: Error): boolean => /errors#NOT_FOUND/.test(`${name} ${message}`);

const noSuchAnswer = (): Error =>
  ProblemJsonError.fromTemplate(
    UNPROCESSABLE_ENTITY,
    '`Prefer` names no answer of this operation. `npm run mock -- --scenarios` lists them.',
  );

/** What the mock itself has to say, in the form of RFC 9457. */
function problem(error: Error): MockResponse {
  const body = ProblemJsonError.toProblemJson(error);
  const headers = { 'Content-Type': 'application/problem+json' };
  const message = [body.title, body.detail].filter(Boolean).join(': ');
  return { status: body.status, headers, body, violations: [{ location: 'request', message }] };
}

function violation(part: string, { path = [], message }: Diagnostic): Violation {
  return { location: [part, ...path].join('.'), message };
}

/** Prism's check of a request, and what it lacks: bodies that cannot be read, `null`, and paths that cannot be decoded. */
const check: Validate = ({ resource, element }) => {
  const { body } = element;
  if (body instanceof RequestError) {
    const unsupported = body.fault === 'unsupportedMediaType';
    return refused(['body'], body.message, unsupported ? 415 : 'body');
  }
  const type: unknown = resource.request?.body?.contents?.[0]?.schema?.type;
  if (body === null && ![type].flat().includes('null'))
    return refused(['body'], 'Request body must not be null');
  try {
    return validateInput({ resource, element });
  } catch {
    return refused(['path'], 'The path has a bad escape');
  }
};

/** Prism's check of the credential. Where no 401 is declared, a missing one is like anything else that is wrong with a request. */
const checkSecurity: Validate = ({ resource, element }) => {
  const result = validateSecurity({ resource, element });
  if (result._tag === 'Right') return { ...result, right: element };
  const isDeclared = resource.responses.some(({ code }) => code === '401');
  return isDeclared ? result : refused(['header'], 'A credential is missing');
};

function refused(path: string[], message: string, code: string | number = 'invalid'): ReturnType<Validate> {
  return { _tag: 'Left', left: [{ path, message, code, severity: ERROR }] };
}
