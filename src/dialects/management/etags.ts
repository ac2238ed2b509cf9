/** Entity tags, as HTTP writes them (RFC 9110, section 8.8.3). */
import { appTag } from '../../provisioning/apps.ts';
import type { Precondition } from '../../provisioning/etag.ts';
import type { App, Tenant } from '../../provisioning/ports.ts';
import { tenantTag } from '../../provisioning/tenants.ts';

const quoted = (tag: string) => ({ ETag: `"${tag}"` });

export const appTagHeader = (app: App) => quoted(appTag(app));
export const tenantTagHeader = (tenant: Tenant) => quoted(tenantTag(tenant));

/** What the `If-Match` and `If-None-Match` of a request say. */
export function preconditionOf({
  headers,
}: {
  readonly headers: { readonly 'If-Match'?: string; readonly 'If-None-Match'?: '*' };
}): Precondition {
  return {
    expected: headers['If-Match']?.replaceAll('"', ''),
    absent: headers['If-None-Match'] !== undefined,
  };
}
