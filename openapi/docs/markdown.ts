/** Anchors and links of the guides, which are read both as files and as sections of the Redoc page. */
import { slug } from '../generate/names.ts';
import type { Guide } from './guide.ts';

/**
 * A guide as a section of the Redoc page: its headings get the anchors that links to its file expect, and those links are turned into
 * links within the page. In Redoc an anchor is `#/<id of the first-level heading>/<id of the heading>`.
 */
export function asSection({ name, text, folded = false }: Guide): string {
  const slugs = new Map<string, number>();
  return outsideCode(folded ? fold(text) : text, (line) => {
    const [, level, heading] = /^(#+) (.+)$/.exec(line) ?? [];
    if (!level || !heading) return withinPage(line, name);
    const id = level === '#' ? name : uniqueSlug(heading, slugs);
    return `${level} ${heading} {% id="${id}" %}`;
  });
}

/** Turns each part under a third-level heading into one that opens at a click, and is not an entry of the menu. */
function fold(text: string): string {
  return text.replaceAll(
    /^### (.+)\n\n(.+)\n([\s\S]*?)(?=\n#|$(?![\s\S]))/gm,
    (_, heading, summary, content) =>
      `<details>\n<summary><strong>${heading}</strong>: ${asHtml(summary)}</summary>\n${content}\n\n</details>\n`,
  );
}

const asHtml = (markdown: string): string => markdown.replaceAll(/`([^`]+)`/g, '<code>$1</code>');

function withinPage(line: string, name: string): string {
  return line.replaceAll(/\]\(([^)\s]+)\)/g, (link, target: string) => {
    const [, file = name, anchor] = /^(?:([\w-]+)\.md)?(?:#(.+))?$/.exec(target) ?? [];
    if (target.startsWith('../docs#')) return `](${target.slice('../docs'.length)})`;
    if (target.startsWith('../')) return `](${target.slice('../'.length)})`;
    if (!/^([\w-]+\.md)?(#.+)?$/.test(target)) return link;
    return `](#/${file}${anchor ? `/${anchor}` : ''})`;
  });
}

/** Applies a change to each line that is not in a fenced block of code. */
function outsideCode(text: string, change: (line: string) => string): string {
  let fenced = false;
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) fenced = !fenced;
      return fenced ? line : change(line);
    })
    .join('\n');
}

function uniqueSlug(heading: string, seen: Map<string, number>): string {
  const id = slug(heading);
  const count = seen.get(id) ?? 0;
  seen.set(id, count + 1);
  return count === 0 ? id : `${id}-${count}`;
}
