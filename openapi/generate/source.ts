/** The contract as it is written in `openapi/`, in one document. */
import { fileURLToPath } from 'node:url';
import { bundle, createConfig, type NormalizedProblem, type Plugin } from '@redocly/openapi-core';
import type { Source } from './errors/list.ts';

/**
 * Reads the contract.
 *
 * @throws {Error} A reference leads nowhere, or two components have one name; the message names file and place.
 */
export async function readSource(source: URL): Promise<Source> {
  // Not redocly.yaml: its rules are for `redocly lint`.
  const config = await createConfig({ plugins: [ERROR_LISTS] });
  const { bundle: document, problems } = await bundle({ ref: fileURLToPath(source), config });
  // A warning is of two components of one name, of which one would be renamed: no less an error here.
  if (problems.length > 0) throw new Error(problems.map(describe).join('\n'));
  return document.parsed as Source;
}

/** Tells the bundler that the envelope of a dialect's errors is a schema, so that it follows the references in it. */
const ERROR_LISTS: Plugin = {
  id: 'gangway',
  typeExtension: {
    oas3: ({ Tag, ...types }) => ({
      ...types,
      Tag: { ...Tag, properties: { ...Tag?.properties, 'x-gangway-errors': 'ErrorList' } },
      ErrorList: { properties: { envelope: 'Schema' } },
    }),
  },
};

/** A problem with the file and the place in it, for the message alone often names neither. */
function describe({ message, location }: NormalizedProblem): string {
  const places = location.map(({ source, pointer }) => `${source.absoluteRef} ${pointer ?? ''}`.trim());
  return [message, ...places].join(' at ');
}
