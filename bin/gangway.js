#!/usr/bin/env node
import './node-version.js';
import { existsSync } from 'node:fs';

// A checkout runs its sources. The package has none: Node strips no types below node_modules.
const sources = new URL('../src/cli/main.ts', import.meta.url);
const compiled = new URL('../dist/src/cli/main.js', import.meta.url);
const { run } = await import(existsSync(sources) ? sources.href : compiled.href);
await run();
