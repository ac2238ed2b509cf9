/** What other programs take a URL to lead to. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { hasChromium, launchChromium } from '../../support/chromium.ts';
import { hasCurl } from '../../support/curl.ts';
import { bareEnvironment } from '../../support/process.ts';

/** The origin that each text leads to, as `scheme://host:port`; null where it is refused or leads nowhere. */
export type Reader = (texts: readonly string[]) => Promise<(string | null)[]>;

/** With the port in any case, and the host in lower case. */
function origin(scheme: string, host: string, port: string | number | null): string {
  const ports: Readonly<Record<string, number>> = { https: 443, http: 80 };
  return `${scheme}://${host.toLowerCase()}:${port || ports[scheme]}`;
}

function ofUrl({ protocol, hostname, port }: { protocol: string; hostname: string; port: string }): string {
  return origin(protocol.slice(0, -1), hostname, port);
}

export const node: Reader = async (texts) =>
  texts.map((text) => (URL.canParse(text) ? ofUrl(new URL(text)) : null));

/** Reads URLs as a page's script, its links and its requests do. */
const IN_PAGE = `(urls) => {
  const parts = ({ protocol, hostname, port }) => ({ protocol, hostname, port });
  const link = document.createElement('a');
  return urls.map((text) => {
    link.href = text;
    if (!URL.canParse(text)) return null;
    // As seen from the page, one that has its scheme but no slashes is relative.
    if (!/^\\s*[a-z]+:[/\\\\]{2}/i.test(text)) return [parts(new URL(text))];
    return [parts(new URL(text)), parts(link), parts(new URL(link.href))];
  });
}`;

/** A page's script. Its links and its requests read absolute URLs alike, or this throws. */
export const chromium: Reader = async (texts) => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body: '<a>' }));
    await page.goto('https://page.invalid/');
    const script = `(${IN_PAGE})(${JSON.stringify(texts)})`;
    const read = await page.evaluate<(Parameters<typeof ofUrl>[0][] | null)[]>(script);
    return read.map((ways, i) => {
      const found = [...new Set(ways?.map(ofUrl) ?? [null])];
      if (found.length > 1) throw new Error(`Chromium reads ${JSON.stringify(texts[i])} as ${found}`);
      return found[0] ?? null;
    });
  } finally {
    await browser.close();
  }
};

/** Where a page really goes, when its script sends it there. */
export const navigation: Reader = async (texts) => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    let asked: string | null = null;
    await page.route('**', (route) => {
      asked ??= route.request().url();
      return route.fulfill({ contentType: 'text/html', body: '<title>There</title>' });
    });
    const found: (string | null)[] = [];
    for (const text of texts) {
      await page.goto('https://page.invalid/');
      asked = null;
      await Promise.all([
        page.waitForURL((url) => url.hostname !== 'page.invalid', { timeout: 5000 }),
        page.evaluate(`location.assign(${JSON.stringify(text)})`),
      ]).catch(() => {});
      found.push(asked && ofUrl(new URL(asked)));
    }
    return found;
  } finally {
    await browser.close();
  }
};

/** curl through a proxy, which is told where it would go. */
export const curl: Reader = async (texts) => {
  const found = texts.map((): string | null => null);
  const note = ({ url = '', headers }: http.IncomingMessage, scheme: string) => {
    // A proxy is asked for `host:port`, or for a whole URL without encryption.
    const target = scheme === 'https' ? url : (/^http:\/\/([^/]*)/.exec(url)?.[1] ?? '');
    const [, host = '', port = ''] = /^(.*?)(?::(\d+))?$/.exec(target) ?? [];
    // Without encryption both headers come to the proxy.
    found[Number.parseInt(String(headers['x-variant']), 10)] = origin(scheme, host, port);
  };
  const proxy = http.createServer((request, response) => {
    note(request, 'http');
    response.end();
  });
  proxy.on('connect', (request, socket) => {
    note(request, 'https');
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const { port } = proxy.address() as AddressInfo;
  try {
    const each = (text: string, i: number) => [
      ...[
        '--globoff',
        '--silent',
        '--max-time',
        '5',
        '--proto',
        '=http,https',
        '--noproxy',
        '',
        '--output',
        '/dev/null',
      ],
      ...[
        '--proxy',
        `http://127.0.0.1:${port}`,
        '--proxy-header',
        `X-Variant: ${i}`,
        '--header',
        `X-Variant: ${i}`,
        '--url',
        text,
      ],
    ];
    // No argument of a process can hold a NUL; one that begins with @ names a file.
    const possible = texts.map((text, i) => [text, i] as const).filter(([text]) => !/^@|\0/.test(text));
    for (let from = 0; from < possible.length; from += 200) {
      const some = possible.slice(from, from + 200).map(([text, i]) => each(text, i));
      await run(
        'curl',
        some.flatMap((args, i) => (i === 0 ? args : ['--next', ...args])),
      );
    }
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
  return found;
};

const PYTHON = `
import json, sys
from urllib.parse import urlsplit
def attempt(read, text):
    try: return read(text)
    except Exception: return None
def split(text):
    parts = urlsplit(text)
    return [parts.scheme, parts.hostname, parts.port] if parts.hostname else None
readers = {'urllib': split}
try:
    from urllib3.util import parse_url
    def urllib3(text):
        parts = parse_url(text)
        return [parts.scheme, parts.host, parts.port] if parts.host else None
    readers['urllib3'] = urllib3
    import requests
    readers['requests'] = lambda text: urllib3(requests.Request('GET', text).prepare().url)
except ImportError: pass
texts = json.load(sys.stdin)
json.dump({name: [attempt(read, text) for text in texts] for name, read in readers.items()}, sys.stdout)
`;

/** Python's own reader, and those of urllib3 and requests where they are installed. */
export async function python(texts: readonly string[]): Promise<Record<string, (string | null)[]>> {
  type Parts = readonly [scheme: string, host: string, port: number | null] | null;
  const read: Record<string, Parts[]> = JSON.parse(
    await run('python3', ['-c', PYTHON], JSON.stringify(texts)),
  );
  const asOrigin = (parts: Parts) => parts && origin(parts[0], bracketed(parts[1]), parts[2]);
  return Object.fromEntries(Object.entries(read).map(([name, all]) => [name, all.map(asOrigin)]));
}

const bracketed = (host: string) => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);

/** What a program prints; what it exits with is its own affair. */
function run(program: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env: bareEnvironment(), maxBuffer: 1 << 26 };
    const child = execFile(program, args, options, (error, stdout) => {
      if (error && typeof error.code === 'string') reject(error);
      else resolve(stdout);
    });
    // A program that ends before it has read all has its exit code, or its answer, all the same.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Whether there is a Python; says so on one line if not. */
async function hasPython(): Promise<boolean> {
  const found = await run('python3', ['--version']).catch(() => undefined);
  if (found === undefined) console.log('Skipped: there is no python3 on this machine.');
  return found !== undefined;
}

/** All that this machine has, by name. */
export async function readAll(texts: readonly string[]): Promise<Record<string, (string | null)[]>> {
  return {
    node: await node(texts),
    ...(hasChromium() && { chromium: await chromium(texts) }),
    ...(hasCurl() && { curl: await curl(texts) }),
    ...((await hasPython()) && (await python(texts))),
  };
}
