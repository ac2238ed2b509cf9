/** Alternatives for callers: as one schema, for not every generator of clients has a type for several. The exact ones stay the validators'. */
import { type Contract, resolve, type Schema } from './contract.ts';

/** Names the property by whose value the alternatives of a schema are told apart. */
export const DISCRIMINATOR = 'x-gangway-discriminator';

type Properties = Readonly<Record<string, Schema>>;

/** The contract with the fields of all alternatives in one object; it says of each where it belongs, and who needs it. */
export function withPlainAlternatives(contract: Contract): Contract {
  const schemas = contract.components.schemas as Record<string, Schema>;
  for (const [name, schema] of Object.entries(schemas))
    if (schema[DISCRIMINATOR]) schemas[name] = plain(contract, schema);
  const text = JSON.stringify(contract);
  for (const name of Object.keys(schemas))
    if (!text.includes(`"#/components/schemas/${name}"`)) delete schemas[name];
  return contract;
}

function plain(contract: Contract, { anyOf, [DISCRIMINATOR]: tag, ...schema }: Schema): Schema {
  const parts = (anyOf as Schema[]).map((part): Schema => resolve(contract, part));
  const name = String(tag);
  const needed = parts.map(({ required }) => (required ?? []) as string[]);
  const properties: Record<string, Schema> = { [name]: tagOf(parts, name) };
  for (const [i, part] of parts.entries())
    for (const [field, property] of Object.entries(part.properties as Properties)) {
      if (field === name) continue;
      const owners = parts.filter((other) => field in (other.properties as Properties));
      const values = owners.flatMap((owner) => valuesOf(owner, name)).map((value) => `\`${value}\``);
      const needs = needed[i]?.includes(field) ? ', which needs it' : '';
      const where = owners.length < parts.length ? ` It belongs to ${values.join(', ')} alone${needs}.` : '';
      properties[field] = where ? described(contract, property, where) : property;
    }
  return {
    ...schema,
    required: needed.reduce((all, some) => all.filter((field) => some.includes(field))),
    additionalProperties: false,
    properties,
  };
}

const valuesOf = ({ properties }: Schema, tag: string): string[] => {
  const { const: one, enum: several } = (properties as Properties)[tag] as Schema;
  return (several ?? [one]) as string[];
};

/** The property that says which alternative is meant. */
function tagOf(parts: readonly Schema[], tag: string): Schema {
  const said = parts.map((part) => {
    const values = valuesOf(part, tag).map((value) => `\`${value}\``);
    const { description } = (part.properties as Properties)[tag] as Schema;
    return `- ${values.join(', ')}: ${String(description).trim()}`;
  });
  return { type: 'string', enum: parts.flatMap((part) => valuesOf(part, tag)), description: said.join('\n') };
}

/** What stands beside a reference goes before what is behind it. */
function described(contract: Contract, property: Schema, more: string): Schema {
  const { description = '' } =
    property.description === undefined ? resolve<Schema>(contract, property) : property;
  return { ...property, description: `${String(description).trim()}${more}` };
}
