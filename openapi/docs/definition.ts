/** The contract as the docs show it: with the guides, the code samples and links into the error catalogue. The published one stays plain. */
import {
  type Contract,
  eachOperation,
  type Operation,
  type Response,
  resolve,
} from '../generate/contract.ts';
import { errorAnchor } from '../generate/names.ts';
import type { Guide } from './guide.ts';
import { asSection } from './markdown.ts';
import { codeSamples } from './samples.ts';

type Definition = Contract & {
  info: { description: string; [field: string]: unknown };
  [field: string]: unknown;
};

/**
 * Makes the document that Redoc renders.
 *
 * @param logo A URL for the image above the menu.
 */
export function docsDefinition(contract: Contract, guides: readonly Guide[], logo: string): object {
  const definition = structuredClone(contract) as Definition;
  const { description } = definition.info;
  definition.info.description = [description, ...guides.map(asSection)].join('\n\n');
  definition.info['x-logo'] = { url: logo, altText: 'Gangway' };
  for (const declared of eachOperation(definition)) {
    linkErrors(definition, declared.operation);
    const operation = declared.operation as unknown as Record<string, unknown>;
    operation['x-codeSamples'] = codeSamples(contract, declared);
    operation['x-badges'] = [{ name: declared.operation.tags[0], color: 'var(--layer-color-hover)' }];
    showBodyLimit(declared.operation);
    showFirstExample(declared.operation);
    // Redoc folds away the operations of a tag until it is chosen. Without tags it shows all.
    delete operation.tags;
  }
  definition['x-tagGroups'] = [{ name: 'API reference', tags: [''] }];
  const { tags: _, ...shown } = definition;
  return shown;
}

/** The samples are made of a body's first example. To choose another would change nothing but the bare body. */
function showFirstExample({ requestBody }: Operation): void {
  for (const content of Object.values(requestBody?.content ?? {}) as { examples?: object }[])
    content.examples = Object.fromEntries(Object.entries(content.examples ?? {}).slice(0, 1));
}

/** How much a body may measure, where that is not what the error catalogue says of all. */
function showBodyLimit(operation: Operation & { description?: string }): void {
  const limit = operation.requestBody?.['x-gangway-body-limit'];
  if (limit === undefined) return;
  const size = limit % MIB === 0 ? `${limit / MIB} MiB` : `${limit / 1024} KiB`;
  operation.description = `${operation.description ?? ''}\n\nIts body may have at most ${size}.`;
}

const MIB = 1024 * 1024;

/** Adds links to the catalogue's entries of the errors that a response carries. */
function linkErrors(contract: Contract, { tags: [dialect], responses }: Operation): void {
  for (const reference of Object.values(responses)) {
    const response: Response & { description?: string } = resolve(contract, reference);
    const links = (response['x-gangway-errors'] ?? []).map(
      (code) => `[\`${code}\`](#/errors/${errorAnchor(dialect, code)})`,
    );
    if (links.length > 0) response.description += `\n\nSee ${links.join(' and ')} in the error catalogue.`;
  }
}
