/** The products whose tenants get portals. */
import { BillingError } from '../billing/errors.ts';
import { type Actor, assertKnowsAll } from './actor.ts';
import { auditChange, changesBetween, targetOf } from './changes.ts';
import { assertMet, etagOf, type Precondition } from './etag.ts';
import { findApp } from './find.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import { type ProvisioningParts, timeNow } from './parts.ts';
import type { App } from './ports.ts';
import { storable } from './text.ts';

/** What a caller says of an app. */
export interface AppFields {
  readonly name: string;
  readonly issuer?: string | null | undefined;
  readonly portalConfiguration?: string | null | undefined;
}

export class Apps {
  readonly #parts: ProvisioningParts;

  constructor(parts: ProvisioningParts) {
    this.#parts = parts;
  }

  /** @throws {BillingError} CURSOR_INVALID */
  list(actor: Actor, page: PageRequest): Promise<Page<App>> {
    const { apps } = this.#parts.store.queries;
    return pageOf('apps', page, (slice) => apps.list(actor.appId, slice));
  }

  /** @throws {BillingError} APP_UNKNOWN */
  get(actor: Actor, id: string): Promise<App> {
    return findApp(this.#parts.store.queries, actor, id);
  }

  /**
   * @param id The UUID that it has elsewhere; undefined for a new one.
   * @throws {BillingError} APP_EXISTS, SCOPE_INSUFFICIENT
   */
  create(actor: Actor, id: string | undefined, fields: AppFields): Promise<App> {
    assertKnowsAll(actor);
    return this.#parts.store.atomically(async (queries) => {
      const { issuer = null, portalConfiguration = null } = storableFields(fields);
      const app: App = {
        id: (id ?? this.#parts.clock.newId()).toLowerCase(),
        name: storable(fields.name),
        issuer,
        portalConfiguration,
        disabledAt: null,
        createdAt: timeNow(this.#parts),
      };
      if (!(await queries.apps.insert(app)))
        throw new BillingError('APP_EXISTS', `There is an app ${app.id} already`);
      await auditChange(queries, actor, 'app.create', targetOf(app), changesBetween({}, audited(app)));
      return app;
    });
  }

  /**
   * @param change What is left out stays as it is.
   * @param precondition As `assertMet` takes it.
   * @throws {BillingError} APP_UNKNOWN, RESOURCE_CHANGED
   */
  update(
    actor: Actor,
    id: string,
    change: Partial<AppFields>,
    precondition: Precondition = {},
  ): Promise<App> {
    const said = storableFields(change);
    return this.#change(actor, id, 'app.update', precondition, (app) => ({ ...app, ...said }));
  }

  /** Lets all calls in again. @throws {BillingError} APP_UNKNOWN, RESOURCE_CHANGED */
  enable(actor: Actor, id: string, precondition: Precondition = {}): Promise<App> {
    return this.#change(actor, id, 'app.enable', precondition, (app) => ({ ...app, disabledAt: null }));
  }

  /**
   * Refuses all calls; one that is disabled already keeps the time at which it was.
   *
   * @throws {BillingError} APP_UNKNOWN, RESOURCE_CHANGED
   */
  disable(actor: Actor, id: string, precondition: Precondition = {}): Promise<App> {
    return this.#change(actor, id, 'app.disable', precondition, (app) => ({
      ...app,
      disabledAt: app.disabledAt ?? timeNow(this.#parts),
    }));
  }

  #change(
    actor: Actor,
    id: string,
    action: string,
    precondition: Precondition,
    changed: (app: App) => App,
  ): Promise<App> {
    return this.#parts.store.atomically(async (queries) => {
      const before = await findApp(queries, actor, id);
      assertMet(precondition, appTag(before));
      const after = changed(before);
      const changes = changesBetween(audited(before), audited(after));
      if (changes.length > 0) await queries.apps.update(after);
      await auditChange(queries, actor, action, targetOf(after), changes);
      return after;
    });
  }
}

type Fields = Pick<App, 'name' | 'issuer' | 'portalConfiguration'>;

/** Those that are said. */
function storableFields(fields: Partial<AppFields>): Partial<Fields> {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.map(([name, value]) => [name, value && storable(value)]));
}

/** The entity tag of an app. */
export const appTag = (app: App): string => etagOf([app.id, ...Object.values(audited(app))]);

const audited = ({ name, issuer, portalConfiguration, disabledAt }: App) => ({
  name,
  issuer,
  portal_configuration: portalConfiguration,
  disabled_at: disabledAt,
});
