/** Runs the cases against a URL. Needs nothing but `fetch`. */
import { type ContractCase, contractCases } from './cases.ts';
import { checkAnswer } from './check.ts';
import type { Credentials } from './credentials.ts';
import type { WireRequest } from './requests.ts';

export interface Result {
  readonly case: ContractCase;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** What is wrong, if it failed. */
  readonly violations: readonly string[];
}

/** Milliseconds that an answer may take. */
const TIMEOUT = 20_000;

/**
 * Runs every case, one after the other.
 *
 * @param url Of the Gangway, with or without a trailing slash.
 * @throws {Error} There is no answer from the URL at all.
 */
export async function* runCases(url: string, credentials: Credentials): AsyncGenerator<Result> {
  for (const entry of contractCases(credentials)) yield runCase(url, entry);
}

/** @throws {Error} There is no answer. */
export async function runCase(url: string, entry: ContractCase): Promise<Result> {
  if (!entry.request) return { case: entry, outcome: 'skipped', violations: [] };
  const response = await send(url, entry.request);
  const { status, headers } = response;
  const violations = checkAnswer(entry, { status, headers, body: await response.text() });
  return { case: entry, outcome: violations.length > 0 ? 'failed' : 'passed', violations };
}

/** Sends a request. @throws {Error} There is no answer. */
export async function send(url: string, { method, path, headers, body }: WireRequest): Promise<Response> {
  try {
    return await fetch(url.replace(/\/$/, '') + path, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
      ...(body !== undefined && { body }),
    });
  } catch (error) {
    const { message, cause } = error as Error;
    throw new Error(`No answer from ${url}: ${cause instanceof Error ? cause.message : message}`, {
      cause: error,
    });
  }
}
