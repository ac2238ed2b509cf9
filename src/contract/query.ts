/** Reads the query of a request. */

/** The text of a parameter; undefined if it cannot be decoded. */
export type Text = string | undefined;

/**
 * Looks names up in a query, which is read when the first is asked for.
 *
 * @param url The target of a request, as it was sent.
 * @returns The texts of a name in their order. What has a malformed name has none.
 */
export function queryOf(url: string): (name: string) => readonly Text[] {
  let texts: ReadonlyMap<Text, readonly string[]> | undefined;
  return (name) => {
    texts ??= encodedTexts(url);
    return texts.get(name)?.map(decoded) ?? [];
  };
}

/** The texts by name; only the names are decoded, for nobody may ask for the rest. */
function encodedTexts(url: string): Map<Text, string[]> {
  const texts = new Map<Text, string[]>();
  const start = url.indexOf('?');
  for (const pair of start < 0 ? [] : url.slice(start + 1).split('&')) {
    const [encoded = '', ...rest] = pair.split('=');
    const name = decoded(encoded);
    const text = rest.join('=');
    const known = texts.get(name);
    if (known) known.push(text);
    else texts.set(name, [text]);
  }
  return texts;
}

/** As forms are decoded (URL standard, section 5.1), but that nothing is replaced: two cursors must not become one. */
function decoded(text: string): Text {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
