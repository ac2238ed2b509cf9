import openapi from '../generated/openapi.json' with { type: 'json' };

/** The version of the contract, and of the service that implements it. */
export const VERSION = openapi.info.version;
