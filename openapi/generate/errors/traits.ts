/** Which of its dialect's errors an operation answers with, and which examples show them. */
import type { Contract, DeclaredOperation } from '../contract.ts';
import { schemeEntries } from '../security.ts';
import { type Examples, type ListedError, type RawExamples, readExamples, wordedFor } from './list.ts';

/** An error, with the examples of it that fit the operation. */
export interface Answer {
  readonly error: ListedError;
  readonly examples: Examples;
}

/**
 * The errors of an operation, in the order of its dialect's list: those of its traits, and those that it names itself in
 * `x-gangway-errors`, whose examples come first.
 *
 * @throws {Error} It names an error that the dialect does not list, or declares one by hand.
 */
export function errorsOf(
  contract: Contract,
  declared: DeclaredOperation,
  listed: readonly ListedError[],
): Answer[] {
  const { operationId, responses, ...rest } = declared.operation;
  const own =
    (rest as { 'x-gangway-errors'?: Readonly<Record<string, RawExamples>> })['x-gangway-errors'] ?? {};
  const byHand = Object.keys(responses).find((status) => /^[45]/.test(status));
  if (byHand) throw new Error(`${operationId}: name the errors of status ${byHand} in x-gangway-errors`);
  const stray = Object.keys(own).find((code) => !listed.some((error) => error.code === code));
  if (stray) throw new Error(`${operationId}: its dialect lists no error ${stray}`);

  const traits = traitsOf(contract, declared);
  const fits = (when: readonly string[]) => when.some((trait) => traits.has(trait));
  return listed
    .filter(({ code, when }) => code in own || fits(when))
    .map((error) => wordedFor(error, [...traits]))
    .map((error) => {
      const shared = Object.entries(error.examples).filter(([, { when }]) => !when || fits(when));
      const first = readExamples(own[error.code]);
      const examples = { ...first, ...Object.fromEntries(shared), ...first };
      checkExamples(error, examples, operationId);
      return { error, examples: Object.keys(examples).length > 0 ? examples : defaultExample(error) };
    });
}

function traitsOf(contract: Contract, { operation, parameters }: DeclaredOperation): Set<string> {
  const schemes = operation.security.flatMap(Object.keys);
  const entries = schemeEntries(contract);
  const refused = (refusal: string) => schemes.some((scheme) => entries[scheme]?.refusal === refusal);
  const { requestBody } = operation;
  const has: Readonly<Record<string, boolean>> = {
    always: true,
    secured: refused('unauthorized'),
    body: requestBody !== undefined,
    requiredBody: requestBody?.required === true,
    // A credential whose refusal is a bad request is like a header that is a parameter.
    parameters: parameters.length > 0 || refused('badRequest'),
    provider: (operation as { 'x-gangway-provider'?: boolean })['x-gangway-provider'] === true,
  };
  return new Set([...Object.keys(has).filter((trait) => has[trait]), ...schemes]);
}

function checkExamples({ code, issues }: ListedError, examples: Examples, operationId: string): void {
  for (const [name, example] of Object.entries(examples)) {
    if (!example.summary) throw new Error(`${operationId}: the example ${name} of ${code} has no summary`);
    if (Object.keys(example.issues).length > 0 && !issues)
      throw new Error(`${operationId}: the example ${name} names fields, which ${code} may not`);
  }
}

/** `NO_SUBSCRIPTION` -> `noSubscription`, with its description in place of a summary. */
function defaultExample({ code, description }: ListedError): Examples {
  const [first = '', ...words] = code.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const name = first + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return { [name]: { summary: description.trim().replace(/\.$/, ''), issues: {} } };
}
