/** What a query of Prometheus is about. */
import { parser } from '@prometheus-io/lezer-promql';

export interface QueryParts {
  readonly metrics: readonly {
    readonly name: string;
    readonly matchers: readonly {
      readonly label: string;
      readonly operator: string;
      readonly value: string;
    }[];
  }[];
  /** Labels that results are grouped or joined by. */
  readonly grouping: readonly string[];
}

/** @throws {Error} It is none, by Prometheus' own grammar. */
export function parsePromql(query: string): QueryParts {
  const metrics: { name: string; matchers: { label: string; operator: string; value: string }[] }[] = [];
  const grouping: string[] = [];
  const text = ({ from, to }: { from: number; to: number }) => query.slice(from, to);
  parser.parse(query).iterate({
    enter(node) {
      if (node.type.isError) throw new Error(`No PromQL at ${node.from}: ${query}`);
      if (node.name === 'VectorSelector') {
        const identifier = node.node.getChild('Identifier');
        metrics.push({ name: identifier ? text(identifier) : '', matchers: [] });
      }
      if (node.name === 'UnquotedLabelMatcher') {
        const [, label = '', operator = '', value = ''] =
          /^(\w+)\s*(=~|!~|!=|=)\s*"(.*)"$/.exec(text(node)) ?? [];
        metrics.at(-1)?.matchers.push({ label, operator, value });
      }
      if (node.name === 'GroupingLabels')
        grouping.push(...node.node.getChildren('LabelName').map((label) => text(label)));
    },
  });
  return { metrics, grouping };
}
