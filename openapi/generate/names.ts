/** Names made of names. */

/** `no_subscription` -> `NoSubscription`. */
export const pascal = (text: string): string =>
  text
    .replaceAll(
      /[^A-Za-z0-9]*([A-Za-z0-9]+)/g,
      (_, word: string) => word.charAt(0).toUpperCase() + word.slice(1),
    )
    .replaceAll(/[^A-Za-z0-9]/g, '');

/** The anchor of a heading as GitHub and most readers of Markdown make it. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

/** The title of an error's entry in the catalogue. */
export const errorTitle = (dialect: string, code: string): string => `${dialect} ${code}`;

/** Its anchor there. */
export const errorAnchor = (dialect: string, code: string): string => slug(errorTitle(dialect, code));
