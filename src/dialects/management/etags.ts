/** Entity tags, as HTTP writes them (RFC 9110, section 8.8.3). */
import { appTag } from '../../provisioning/apps.ts';
import type { App, Tenant } from '../../provisioning/ports.ts';
import { tenantTag } from '../../provisioning/tenants.ts';

const quoted = (tag: string) => ({ ETag: `"${tag}"` });

export const appTagHeader = (app: App) => quoted(appTag(app));
export const tenantTagHeader = (tenant: Tenant) => quoted(tenantTag(tenant));

/** The tag in an `If-Match`, without its quotes, or `*`; undefined for none. */
export const expectedTag = ({ headers }: { readonly headers: { readonly 'If-Match'?: string } }) =>
  headers['If-Match']?.replaceAll('"', '');
