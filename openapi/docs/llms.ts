/** `llms.txt`: an overview for language models, in the form of https://llmstxt.org. */
import { type Contract, type DeclaredOperation, eachOperation } from '../generate/contract.ts';
import { GUIDES_FOLDER, type Guide } from './guide.ts';

/** The file. Its links are relative to the root of the site. */
export function llmsText(contract: Contract, guides: readonly Guide[]): string {
  const { title, summary, version, description } = contract.info;
  return `# ${title}

> ${summary}

Version ${version}. ${description.trim()}

Operations:

${[...eachOperation(contract)].map(operationLine).join('\n')}

## Contract

- [openapi.yaml](openapi.yaml): the whole contract as OpenAPI 3.1: operations, schemas, responses and examples
- [openapi.json](openapi.json): the same as JSON

## Guides

${guides.map(guideLine).join('\n')}
`;
}

function operationLine({ method, path, operation }: DeclaredOperation) {
  const schemes = operation.security.flatMap(Object.keys);
  const credential = schemes.length > 0 ? `credential: ${schemes.join(' or ')}` : 'no credential';
  return `- \`${method} ${path}\` (${operation.operationId}, ${operation.tags[0]}, ${credential}): ${operation.summary}`;
}

/** A guide's first paragraph says what it is about. */
function guideLine({ name, title, text }: Guide): string {
  const paragraph = text.split(/\n{2,}/).find((part) => part && !part.startsWith('#')) ?? '';
  const [sentence = ''] = paragraph.replaceAll('\n', ' ').split(/(?<=\.) /);
  return `- [${title}](${GUIDES_FOLDER}/${name}.md): ${sentence.replace(/\.$/, '').replaceAll(/\]\([^)]*\)|[[*]/g, '')}`;
}
