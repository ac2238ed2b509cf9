/** Redoc, built by the Redocly CLI into one HTML file that fetches nothing. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SAMPLE_LANGUAGES } from './samples.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEMPLATE = fileURLToPath(new URL('./template.hbs', import.meta.url));

/** Settings of Redoc (https://redocly.com/docs/redoc/config). The URLs are relative to the page. */
const OPTIONS = {
  schemasExpansionLevel: 4,
  jsonSamplesExpandLevel: 6,
  hideSchemaPattern: true,
  // A language that is not named here is not offered. `Payload` is the bare body.
  codeSamples: { languages: [...SAMPLE_LANGUAGES, { lang: 'Payload' }] },
  downloadUrls: [
    { title: 'openapi.yaml', url: 'openapi.yaml' },
    { title: 'openapi.json', url: 'openapi.json' },
  ],
};

/**
 * Builds the page.
 *
 * @param definition An OpenAPI document without references to other files.
 * @param templateOptions For the template.
 * @throws {Error} If the CLI fails, or its page is not of the form that is known here.
 */
export async function buildRedoc(
  definition: object,
  templateOptions: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gangway-docs-'));
  try {
    const source = join(folder, 'openapi.json');
    const target = join(folder, 'index.html');
    await writeFile(source, JSON.stringify(definition));
    const options = Object.entries(templateOptions).map(
      ([name, value]) => `--templateOptions.${name}=${value}`,
    );
    await promisify(execFile)(
      process.execPath,
      [
        fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js')),
        ...['build-docs', source, '--inlineBundle', '-o', target, '-t', TEMPLATE],
        ...['--openapi', JSON.stringify(OPTIONS), ...options],
      ],
      {
        cwd: ROOT,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
    );
    return selfContained(await readFile(target, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Redoc's own logo, which its page fetches from another host however it is built. */
const FOREIGN_LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
const OWN_LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="36" height="12"><text y="9.5" font-family="sans-serif" font-size="11" fill="#7a7f87">Redoc</text></svg>',
)}`;

function selfContained(html: string): string {
  if (!FOREIGN_LOGO.test(html))
    throw new Error('Redoc has changed: the address of its logo is not where it was');
  const [markup = '', script] = html.split('<script type="module">', 2);
  if (!script) throw new Error('Redoc has changed: its page has no module script');
  // Once it runs, the page is routed by its fragment; the links that were rendered before are not, and lead nowhere in a new tab.
  const routed = markup.replaceAll(' href="/', ' href="#/');
  return `${routed}<script type="module">${script.replaceAll(FOREIGN_LOGO, OWN_LOGO)}`;
}
