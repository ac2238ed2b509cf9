/** What the mock prints at its start. */
import { curlCommand } from '../docs/example-request.ts';
import { type Scenario, scenarios } from '../docs/scenarios.ts';
import type { Contract } from '../generate/contract.ts';

/** Each `curl` stands on one line and works as it is. */
export function banner(
  contract: Contract,
  mock: { readonly url: string; readonly dynamic: boolean },
): string {
  const all = scenarios(contract);
  const opened = all.filter(({ status, request }) => status === 200 && request.headers.Authorization);
  const first = opened.filter(
    ({ dialect }, i) => i === opened.findIndex((other) => other.dialect === dialect),
  );
  return `
Gangway's mock answers at ${mock.url} ${mock.dynamic ? 'with generated data' : "with the contract's examples"}.
It checks the form of requests alone: any credential will do, and nothing is stored.

${first.map((scenario) => `${title(scenario)}:\n\n${request(scenario, mock.url)}\n`).join('\n')}
To choose another answer, add a Prefer header, for example

  -H 'Prefer: code=401, example=${all.find(({ status }) => status === 401)?.example}'

\`npm run mock -- --scenarios\` lists all ${all.length}. Ctrl+C stops the mock.
`;
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
