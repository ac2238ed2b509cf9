/** The commands of the docs page on generated clients: what the page shows is what is tried. */
import { readFile } from 'node:fs/promises';

export const PAGE = new URL('../../openapi/docs/guides/clients.md', import.meta.url);

/** The placeholder on the page for where Gangway is. */
export const PLACEHOLDER = 'https://gangway.example.com';

export interface Section {
  readonly heading: string;
  /** The shell commands, as they stand there. */
  readonly commands: string;
  /** A piece of a program, if there is one. */
  readonly snippet: string | undefined;
}

/** The parts of the page that have commands, in their order. */
export async function sections(): Promise<Section[]> {
  const parts = (await readFile(PAGE, 'utf8')).split(/^#+ /m).slice(1);
  return parts.flatMap((part) => {
    const commands = block(part, 'sh');
    if (!commands) return [];
    const heading = part.slice(0, part.indexOf('\n'));
    return [{ heading, commands, snippet: block(part, 'python|go|ts') }];
  });
}

function block(text: string, languages: string): string | undefined {
  return new RegExp(`^\`\`\`(?:${languages})\\n(.*?)^\`\`\`$`, 'ms').exec(text)?.[1];
}
