/** What the mock prints at its start. */
import { curlCommand } from '../docs/example-request.ts';
import { type Scenario, scenarios } from '../docs/scenarios.ts';
import { type Contract, eachOperation } from '../generate/contract.ts';

/** Each `curl` stands on one line and works as it is. */
export function banner(
  contract: Contract,
  mock: { readonly url: string; readonly dynamic: boolean },
): string {
  const all = scenarios(contract);
  const first = firstCalls(contract).map(
    (id) => all.find(({ operationId, status }) => operationId === id && status < 300) as Scenario,
  );
  return `
Gangway's mock answers at ${mock.url} ${mock.dynamic ? 'with generated data' : "with the contract's examples"}.
It checks only the form of requests: any credential will do, and nothing is stored.
What it answers otherwise than the service is listed in the reference, page “Scenarios” (/docs/scenarios.md).

${first.map((scenario) => `${title(scenario)}:\n\n${request(scenario, mock.url)}\n`).join('\n')}
To choose another answer, add a Prefer header, for example

  -H 'Prefer: code=401, example=${all.find(({ status }) => status === 401)?.example}'

With \`--scenarios\` (\`npm run mock -- --scenarios\`) it lists all ${all.length}. Ctrl+C stops the mock.
`;
}

/** Of each dialect that takes a credential, the first operation with one. */
function firstCalls(contract: Contract): string[] {
  const secured = [...eachOperation(contract)].filter(({ operation }) => operation.security.length > 0);
  const byDialect = Map.groupBy(secured, ({ operation }) => operation.tags[0]);
  return [...byDialect.values()].flatMap(([first]) => first?.operation.operationId ?? []);
}

const title = ({ dialect, summary }: Scenario): string => `${summary}, in the ${dialect} dialect`;

function request({ request }: Scenario, url: string): string {
  const { Prefer: _, ...headers } = request.headers;
  return curlCommand({ ...request, headers }, url, ' ');
}

/** All scenarios as a table: the operation, the `Prefer` header that chooses the answer, and what the answer says. */
export function scenarioList(contract: Contract): string {
  const all = scenarios(contract);
  return [...new Set(all.map(({ operationId }) => operationId))]
    .map((id) => {
      const own = all.filter(({ operationId }) => operationId === id);
      const [first] = own;
      const rows = own.map(
        ({ request, summary }) => `  Prefer: ${request.headers.Prefer?.padEnd(46)} ${summary}`,
      );
      return [`${first?.request.method} ${first?.request.path}`, ...rows, ''].join('\n');
    })
    .join('\n');
}
