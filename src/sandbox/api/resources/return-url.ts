import { invalid } from '../errors.ts';
import { type Field, text } from '../form.ts';

/** An absolute http or https URL. */
export const returnUrl: Field<string> = (raw, path) => {
  const given = text(raw, path);
  if (!/^[a-z][a-z0-9+.-]*:/i.test(given)) {
    const message = 'Invalid URL: An explicit scheme (such as https) must be provided.';
    throw invalid(message, 'url_invalid', path);
  }
  if (!/^https?:\/\/[^/?#]/i.test(given) || !URL.canParse(given))
    throw invalid('Not a valid URL', 'url_invalid', path);
  return given;
};
