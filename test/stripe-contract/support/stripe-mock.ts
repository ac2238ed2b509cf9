/** Installs and starts Stripe's official mock server (https://github.com/stripe/stripe-mock), once for all files. */
import { execFile, spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const MODULE = 'github.com/stripe/stripe-mock';
/** Its document is that of Stripe's API version 2026-08-26.dahlia. */
const VERSION = 'v0.203.0';
const BIN = new URL(`../../../node_modules/.cache/stripe-mock-${VERSION}/`, import.meta.url).pathname;
/** The document, in the module's own folder. */
const DOCUMENT = 'embedded/openapi/spec3.json';

const run = promisify(execFile);

declare module 'vitest' {
  interface ProvidedContext {
    /** Where stripe-mock answers. */
    stripeMock: string;
    /** The file with Stripe's OpenAPI document. */
    stripeDocument: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const program = await install();
  const { stdout } = await run('go', ['mod', 'download', '-json', `${MODULE}@${VERSION}`]);
  provide('stripeDocument', join(JSON.parse(stdout).Dir, DOCUMENT));
  const { url, stop } = await start(program);
  provide('stripeMock', url);
  return stop;
}

async function install(): Promise<string> {
  const program = join(BIN, process.platform === 'win32' ? 'stripe-mock.exe' : 'stripe-mock');
  const there = await access(program).then(
    () => true,
    () => false,
  );
  if (!there) {
    console.log(`Installing ${MODULE}@${VERSION}; this takes half a minute, once.`);
    await run('go', ['install', `${MODULE}@${VERSION}`], { env: { ...process.env, GOBIN: BIN } });
  }
  return program;
}

/** Starts it on any free port of the loopback interface. HTTPS too, or it would listen for that on all interfaces. */
async function start(program: string): Promise<{ url: string; stop: () => void }> {
  const child = spawn(program, ['-http-addr', '127.0.0.1:0', '-https-addr', '127.0.0.1:0']);
  const stop = () => void child.kill();
  process.once('exit', stop);
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  for await (const line of createInterface(child.stdout)) {
    const address = /^Listening for HTTP at address: (.+)$/.exec(line)?.[1];
    if (!address) continue;
    child.stdout.resume();
    return { url: `http://${address}`, stop };
  }
  throw new Error(`stripe-mock did not start: ${said}`);
}
