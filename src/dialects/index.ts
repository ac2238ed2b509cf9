/** Every dialect, by its name. */
export * as dialects from './register.ts';
