#!/usr/bin/env node
import { existsSync } from 'node:fs';

const OLDEST = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(`Gangway needs Node.js ${OLDEST} or newer. This is ${process.versions.node}.`);
  process.exit(1);
}

// A checkout runs its sources. The package has none: Node strips no types below node_modules.
const sources = new URL('../src/cli/main.ts', import.meta.url);
const compiled = new URL('../dist/src/cli/main.js', import.meta.url);
const { run } = await import(existsSync(sources) ? sources.href : compiled.href);
await run();
