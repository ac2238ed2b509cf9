/** Typed clients for the dialects, made from the contract: for Node and, where a credential may be in a page, for browsers. */
export * from '../../generated/client.ts';
export type { ConnectionOptions, Credential } from './connect.ts';
export { type ItemOf, ListError, type PageOf, type Pages } from './pages.ts';
