import { createHash } from 'node:crypto';
import { headers, type PageAnswer } from './answer.ts';
import { type Html, html } from './html.ts';
import { style } from './style.ts';

/** How a page is laid out: an order beside its form, a list of sections, or one matter in the middle. */
export type Layout = 'split' | 'wide' | 'narrow';

interface PageOptions {
  readonly layout?: Layout;
  readonly status?: number;
}

/** A page of the sandbox, whole. */
export function page(title: string, main: Html, options: PageOptions = {}): PageAnswer {
  const { layout = 'narrow', status = 200 } = options;
  const body = html`<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · Sandbox</title>
  <link rel="icon" href="${icon}">
  <style>${{ safe: style }}</style>
</head>
<body class="${layout}">
<p class="ribbon"><strong>Sandbox</strong> No money moves here.</p>
<main>${main}</main>
</body>
</html>
`;
  return {
    status,
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
    },
    body: `<!doctype html>\n${body.safe}`,
  };
}

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#5048d6"/><path d="M7 13h18M7 18h5" stroke="#fff" stroke-width="3"/></svg>',
)}`;

/** Nothing is loaded, and forms lead nowhere else. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
