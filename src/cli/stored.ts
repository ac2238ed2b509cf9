/** Apps and tenants of the store here, for commands that read more of it than the management API tells. */
import type { App, PublicKey, Queries } from '../provisioning/ports.ts';
import type { Store } from '../store/store.ts';
import { notThere } from './errors.ts';

export interface StoredApp extends App {
  /** The newest first. */
  readonly keys: readonly PublicKey[];
  readonly origins: readonly string[];
}

type ProvisioningOf = Pick<Store, 'provisioning'>;

/** More than there are. */
const ALL = { limit: 1_000_000, after: undefined };

export async function storedApps({ provisioning: { queries } }: ProvisioningOf): Promise<StoredApp[]> {
  const { items } = await queries.apps.list(null, ALL);
  return Promise.all(items.map((app) => whole(queries, app)));
}

/** @throws {CliError} NOT_FOUND */
export async function storedApp(
  { provisioning: { queries } }: ProvisioningOf,
  id: string,
): Promise<StoredApp> {
  const app = await queries.apps.find(id);
  if (!app) throw notThere('app', id, 'gangway app list');
  return whole(queries, app);
}

/** @throws {CliError} NOT_FOUND */
export async function assertTenant({ provisioning: { queries } }: ProvisioningOf, id: string): Promise<void> {
  if (!(await queries.tenants.find(id))) throw notThere('tenant', id, 'gangway tenant list');
}

async function whole({ publicKeys, origins }: Queries, app: App): Promise<StoredApp> {
  const { items: keys } = await publicKeys.list(app.id, ALL);
  const { items: allowed } = await origins.list(app.id, ALL);
  return { ...app, keys, origins: allowed.map(({ origin }) => origin) };
}
