/** Makes the stand-in for Stripe fail, by its own endpoint. */
import type { Sandbox } from '../../src/sandbox/index.ts';

const control = (sandbox: Pick<Sandbox, 'url'>, method: string, body?: URLSearchParams) =>
  fetch(`${sandbox.url}/_sandbox/faults`, {
    method,
    headers: { Authorization: `Basic ${Buffer.from('sk_test_sandbox:').toString('base64')}` },
    ...(body && { body }),
  });

/** @param form As in the README: `kind`, `path`, `times` … */
export async function sandboxFault(
  sandbox: Pick<Sandbox, 'url'>,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  const { ok, status } = await control(sandbox, 'POST', new URLSearchParams(form));
  if (!ok) throw new Error(`The sandbox answers ${status}`);
}

/** Takes them all back. */
export async function noSandboxFaults(sandbox: Pick<Sandbox, 'url'>): Promise<void> {
  await control(sandbox, 'DELETE');
}
