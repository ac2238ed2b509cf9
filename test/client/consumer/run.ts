/** Runs the program against a base URL, and prints what came of it as JSON. */
import contract from 'gangway-client/openapi.json' with { type: 'json' };
import { run } from './program.ts';

const [baseUrl = '', token = '', apiKey = ''] = process.argv.slice(2);
console.log(JSON.stringify({ version: contract.info.version, ...(await run(baseUrl, token, apiKey)) }));
