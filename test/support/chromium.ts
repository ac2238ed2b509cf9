/** Chromium, where this machine has one. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** `CHROMIUM_PATH` may name another than the usual one. */
const path = process.env.CHROMIUM_PATH || '/usr/bin/chromium';

/** Whether there is one; says so on one line if not, for the tests that need it are then skipped. */
export function hasChromium(): boolean {
  if (existsSync(path)) return true;
  console.log(`Skipped: there is no Chromium at ${path}. CHROMIUM_PATH may name another.`);
  return false;
}

/** Starts it without a window, speaking to nobody by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // No page stays long enough for optimised code to pay for its making.
      '--js-flags=--no-opt --no-maglev',
    ],
  });
}
