/**
 * Takes out what must not end up on a screen or in a log: a key that is given where an id or a file belongs is quoted in the
 * message that refuses it, or stands in the path of the request.
 *
 * Whoever sends a request may have written the text: each pattern takes time in proportion to its length.
 */
export function redact(text: string): string {
  return (
    text
      .replace(/-----BEGIN[\s\S]*?(-----END [A-Z0-9 ]+-----|$)/g, '[key]')
      // In a path, the character ahead may be the end of an escape: `%2Fhb_test_…`.
      .replace(/((?:hb|ud|gw|sk|rk)_(?:live|test)_|whsec_)\w+/g, '$1…')
      // Whoever has the address of a portal or a checkout page needs no sign-in.
      .replace(/((?:\/|%2f)(?:p(?:\/|%2f)session|c(?:\/|%2f)pay)(?:\/|%2f))[^\s"'<>]+/gi, '$1…')
      // A JWT begins with the object of its header, in base64url.
      .replace(/eyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g, 'eyJ…')
      // User name and password of a URL, well formed or not.
      .replace(/(?<![^\s/\\@'"])[^\s:/\\@'"]*:[^\s/\\@'"]+@/g, '…@')
  );
}

/**
 * A setting as it may be shown: of a secret, its kind at most; of a URL, no user name and password; and no secret that was set in the
 * place of something else.
 */
export function shownSetting(value: string, secret: boolean): string {
  if (secret) return `${/^[sr]k_(live|test)_/.exec(value)?.[0] ?? ''}…`;
  return redact(value.replace(/\/\/.*@/, '//…@').replace(/\b(\w*password)=[^&]*/g, '$1=…'));
}
