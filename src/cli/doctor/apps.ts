import type { AppliedConfiguration } from '../../store/portal-configuration-admin.ts';
import type { StoredApp } from '../stored.ts';
import { type Check, ok, warning } from './check.ts';

export interface CheckedApp extends StoredApp {
  /** What was last applied to its portal configuration. */
  readonly applied?: AppliedConfiguration | undefined;
}

/** Whether each app has what its calls need. */
export function checkApps(apps: readonly CheckedApp[]): Check[] {
  if (apps.length === 0) return [warning('apps', 'there are none', 'gangway app create <name>')];
  const checks = apps.flatMap(checkApp);
  return checks.length
    ? checks
    : [ok('apps', `${apps.length}, each with an origin; those with an issuer have a key`)];
}

function checkApp({ id, disabledAt, issuer, keys, origins }: CheckedApp): Check[] {
  const name = `app ${id}`;
  const checks: Check[] = [];
  if (disabledAt) checks.push(warning(name, `disabled since ${disabledAt}`, `gangway app enable ${id}`));
  if (origins.length === 0)
    checks.push(
      warning(name, 'allows no origin: every return URL is refused', `gangway origin add ${id} <origin>`),
    );
  if (issuer && keys.length === 0)
    checks.push(warning(name, 'has no key: its tokens are refused', `gangway app-key add ${id} <file>`));
  if (!issuer && keys.length > 0)
    checks.push(warning(name, 'has no issuer: its tokens are refused', `gangway app issuer ${id} <issuer>`));
  return checks;
}
