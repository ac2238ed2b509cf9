/** Runs the cases against a URL. Needs nothing but `fetch`. */
import { type ContractCase, contractCases } from './cases.ts';
import { checkResponse, type ReadResponse } from './check.ts';
import { ContractTestError } from './errors.ts';
import type { WireRequest } from './requests.ts';
import type { Variables } from './variables.ts';

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
 * @throws {ContractTestError} NO_ANSWER
 */
export async function* runCases(url: string, variables: Variables): AsyncGenerator<Result> {
  for (const entry of contractCases(variables)) yield runCase(url, entry);
}

/** @throws {ContractTestError} NO_ANSWER */
export async function runCase(url: string, entry: ContractCase): Promise<Result> {
  if (!entry.request) return { case: entry, outcome: 'skipped', violations: [] };
  const violations = checkResponse(entry, await send(url, entry.request));
  return { case: entry, outcome: violations.length > 0 ? 'failed' : 'passed', violations };
}

/** Sends a request and reads the whole answer. @throws {ContractTestError} NO_ANSWER */
export async function send(url: string, { method, path, headers, body }: WireRequest): Promise<ReadResponse> {
  try {
    const response = await fetch(url.replace(/\/$/, '') + path, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
      ...(body !== undefined && { body }),
    });
    return { status: response.status, headers: response.headers, body: await response.text() };
  } catch (error) {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error ? cause.message : message;
    throw new ContractTestError('NO_ANSWER', `No answer from ${url}: ${reason}`, { cause: error });
  }
}
