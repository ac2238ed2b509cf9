/** The bundled contract, as the generator left it. */
import { readFileSync } from 'node:fs';
import type { Contract } from '../../openapi/generate/contract.ts';

export const contract: Contract = JSON.parse(
  readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
);
