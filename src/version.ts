import openapi from '../generated/openapi.json' with { type: 'json' };

/** The version of the contract, and of the service that implements it. */
export const VERSION = openapi.info.version;

/** The contract that this service implements, as it is published. */
export const contractText = (): string => `${JSON.stringify(openapi, null, 2)}\n`;
