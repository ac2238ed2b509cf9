/** The guides: Markdown pages that are read on their own, and as sections of the reference. */
import { readFile } from 'node:fs/promises';
import type { Contract } from '../generate/contract.ts';
import { errorsPage } from './errors.ts';
import type { Guide } from './guide.ts';
import { scenariosPage } from './scenarios.ts';

/**
 * All guides, in the order in which they are shown.
 *
 * @throws {Error} If a page has no title.
 */
export async function guides(contract: Contract): Promise<Guide[]> {
  return [
    guide('quickstart', await page('./guides/quickstart.md')),
    guide('authentication', await page('./guides/authentication.md')),
    guide('provisioning', await page('./guides/provisioning.md')),
    guide('errors', errorsPage(contract)),
    guide('plans', await page('./guides/plans.md')),
    guide('portal', await page('./guides/portal.md')),
    guide('events', await page('./guides/events.md')),
    { ...guide('scenarios', scenariosPage(contract)), folded: true },
    guide('clients', await page('./guides/clients.md')),
    guide('versioning', await page('./guides/versioning.md')),
    guide('changelog', withoutSubheadings(await page('../../CHANGELOG.md'))),
  ];
}

/** The parts of a version (“Added”, “Fixed”) are not worth an entry in the menu each. */
const withoutSubheadings = (changelog: string): string => changelog.replaceAll(/^### (.+)$/gm, '**$1**');

const page = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

function guide(name: string, text: string): Guide {
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (!title) throw new Error(`The guide "${name}" has no title`);
  return { name, title, text };
}
