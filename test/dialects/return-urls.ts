/** Return URLs that are accepted in the demo. */
import fc from 'fast-check';

/** RFC 3986, as the contract asks for it: an allowed origin, in any case, with any path, query and fragment. */
export const allowedReturnUrl: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('https', 'HTTPS', 'Https'),
    fc.constantFrom('app.example.com', 'APP.example.COM', 'app.hookbridge.io', 'app.example.com:443'),
    fc.stringMatching(/^(\/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}){0,20}){0,3}$/),
    fc.stringMatching(/^(\?([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2}){0,40})?$/),
    fc.stringMatching(/^(#([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2}){0,20})?$/),
  )
  .map(([scheme, host, ...rest]) => `${scheme}://${host}${rest.join('')}`);
