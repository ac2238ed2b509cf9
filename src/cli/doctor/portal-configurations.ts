/** Whether the portal configurations are there, and as they were applied. */
import type Stripe from 'stripe';
import type { AppliedConfiguration } from '../../store/portal-configuration-admin.ts';
import type { StripeProvider } from '../../stripe/provider.ts';
import { findConfiguration, type PortalConfiguration } from '../portal/at-stripe.ts';
import { differences } from '../portal/compare.ts';
import { CONFIGURATION } from '../portal/configuration.ts';
import { value } from '../portal/words.ts';
import type { CheckedApp } from './apps.ts';
import { type Check, failed, ok, warning } from './check.ts';
import { failedCall, remedyOf } from './failed-call.ts';

/** The account's, if an app uses it, and the apps' own. */
export async function checkPortalConfigurations(
  { client }: StripeProvider,
  apps: readonly CheckedApp[],
): Promise<Check[]> {
  const checks: Check[] = [];
  if (apps.length === 0 || apps.some(({ portalConfiguration }) => portalConfiguration === null)) {
    checks.push(await checkDefaultConfiguration(client));
  }
  for (const { id, portalConfiguration: own, applied } of apps)
    if (own) checks.push(await checkOwnConfiguration(client, id, own, applied));
  return checks;
}

async function checkDefaultConfiguration(client: Stripe): Promise<Check> {
  const name = 'portal configuration';
  try {
    const { data } = await client.billingPortal.configurations.list({
      is_default: true,
      active: true,
      limit: 1,
    });
    if (data[0]) return ok(name, `the account’s default is ${data[0].id}`);
    return failed(name, 'the account has no default one', remedyOf('PROVIDER_NOT_CONFIGURED'));
  } catch (error) {
    return failedCall(name, error);
  }
}

async function checkOwnConfiguration(
  client: Stripe,
  appId: string,
  id: string,
  applied: AppliedConfiguration | undefined,
): Promise<Check> {
  const name = `portal configuration of app ${appId}`;
  const remedy = `Name another: gangway app portal-configuration ${appId} <bpc_…>, or go back to the account’s: --default`;
  try {
    const found = await findConfiguration(client, id);
    if (!found) return failed(name, `Stripe has no ${id} in this account and mode`, remedy);
    if (!found.active)
      return failed(
        name,
        `${id} is not active`,
        `Let it be used again: gangway portal apply ${appId} <file>. ${remedy}`,
      );
    if (!applied) return ok(name, `${id} is there`);
    return checkDrift(name, appId, found, applied);
  } catch (error) {
    return failedCall(name, error);
  }
}

function checkDrift(
  name: string,
  appId: string,
  { id, says }: PortalConfiguration,
  { said, applied_at }: AppliedConfiguration,
): Check {
  const drift = differences(CONFIGURATION, JSON.parse(said), says);
  if (drift.length === 0) return ok(name, `${id} is as it was applied at ${applied_at}`);
  const told = drift.map(
    ({ path, from, to }) => `${path}: ${value(to)} was applied, ${value(from)} is set at Stripe`,
  );
  const remedy = `Set it again: gangway portal apply ${appId} <file>; or take over what is set: gangway portal show ${appId}`;
  return warning(name, told.join('; '), remedy);
}
