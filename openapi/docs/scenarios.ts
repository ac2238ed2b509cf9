/** The scenarios of the mock: each named example of each response, and the request that makes the mock answer with it. */
import { type Contract, eachOperation, type Operation, resolve } from '../generate/contract.ts';
import { curlCommand, type ExampleRequest, exampleRequest, fetchCode } from './example-request.ts';
import { mockDifferences } from './mock-differences.ts';

/** Where `npm run mock` listens, unless told otherwise. */
export const MOCK_URL = 'http://127.0.0.1:4010';

export interface Scenario {
  readonly operationId: string;
  /** The tag of the operation. */
  readonly dialect: string;
  readonly status: number;
  /** The example's name in the contract. */
  readonly example: string;
  readonly summary: string;
  /** What selects it: a valid request with credentials, and the `Prefer` header that makes the choice. */
  readonly request: ExampleRequest;
  /** What the mock answers. */
  readonly mediaType: string;
  readonly body: unknown;
}

/**
 * Every scenario of the contract, in the order of the document.
 *
 * @throws {Error} If the contract lacks an example that a valid request needs.
 */
export function scenarios(contract: Contract): Scenario[] {
  return [...eachOperation(contract)].flatMap((declared) => {
    const valid = exampleRequest(contract, declared);
    return responseExamples(contract, declared.operation).map((answer) => {
      const Prefer = `code=${answer.status}, example=${answer.example}`;
      return { ...answer, request: { ...valid, headers: { ...valid.headers, Prefer } } };
    });
  });
}

function responseExamples(contract: Contract, { operationId, tags: [dialect], responses }: Operation) {
  return Object.entries(responses).flatMap(([status, response]) =>
    Object.entries(resolve(contract, response).content ?? {}).flatMap(([mediaType, { examples = {} }]) =>
      Object.entries(examples).map(([example, { summary, value }]) => {
        return { operationId, dialect, status: Number(status), example, summary, mediaType, body: value };
      }),
    ),
  );
}

/** The page of the docs that lists the scenarios, as Markdown. */
export function scenariosPage(contract: Contract): string {
  const all = scenarios(contract);
  const operations = [...eachOperation(contract)].map(({ method, path, operation }) => {
    const own = all.filter(({ operationId }) => operationId === operation.operationId);
    return `## ${operation.summary}\n\n\`${method} ${path}\`\n\n${own.map(scenarioSection).join('\n')}`;
  });
  return [INTRODUCTION, mockDifferences(), ...operations].join('\n');
}

const INTRODUCTION = `# Mock scenarios

\`npm run mock\` starts a mock of this API at ${MOCK_URL}, before anything is deployed. It needs no Stripe account, no database and
no real credential, and answers pages of any origin.

Each named example of each response can be chosen with the \`Prefer\` header, for example
\`Prefer: code=401, example=expiredToken\`. Without it, the mock answers with the first example of the successful response. The rest of
the request must be valid and carry a credential of the right scheme: **if it is not, the mock ignores \`Prefer\`** and answers with the
first example of 400, 401 or 415 (of that very status, it can choose the example).

\`npm run mock -- --dynamic\` answers with generated data instead of the examples; \`Prefer: dynamic=true\` does so for one request.
`;

function scenarioSection({ status, example, summary, request }: Scenario): string {
  return `### ${status} ${example}

${summary}.

\`\`\`bash
${curlCommand(request, MOCK_URL)}
\`\`\`

\`\`\`js
${fetchCode(request, MOCK_URL)}
\`\`\`
`;
}
