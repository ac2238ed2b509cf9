/** What operators read and write, on a database. */
import type { Kysely } from 'kysely';
import type { ProvisioningStore, Queries } from '../../provisioning/ports.ts';
import type { StoreClock } from '../clock.ts';
import type { Tables } from '../tables.ts';
import { transact } from '../transact.ts';
import { appKeyQueries, tenantKeyQueries } from './api-keys.ts';
import { appQueries } from './apps.ts';
import { auditQueries } from './audit.ts';
import { customerQueries } from './customers.ts';
import { memberQueries } from './members.ts';
import { operatorKeyQueries } from './operator-keys.ts';
import { originQueries } from './origins.ts';
import { publicKeyQueries } from './public-keys.ts';
import { replyQueries } from './replies.ts';
import { stateQueries } from './state.ts';
import { tenantQueries } from './tenants.ts';

export function provisioningStore(db: Kysely<Tables>, clock: StoreClock): ProvisioningStore {
  return {
    queries: queriesOn(db, clock),
    atomically: (work) => transact(db, (own) => work(queriesOn(own, clock)), 'serializable'),
  };
}

function queriesOn(db: Kysely<Tables>, clock: StoreClock): Queries {
  return {
    apps: appQueries(db),
    publicKeys: publicKeyQueries(db),
    origins: originQueries(db),
    tenants: tenantQueries(db),
    members: memberQueries(db),
    customers: customerQueries(db, clock),
    apiKeys: { tenant: tenantKeyQueries(db), app: appKeyQueries(db) },
    operatorKeys: operatorKeyQueries(db),
    audit: auditQueries(db, clock),
    state: stateQueries(db, clock),
    replies: replyQueries(db),
  };
}
