/** What a product's backend asks the management API, and its users and tenants the other dialects. */
import { bearer, post } from './dialects.js';

/**
 * @typedef {import('./play.js').Play} Play
 * @typedef {import('./play.js').Key} Key
 * @typedef {import('./dialects.js').Call} Call
 */

const ROOT = '/management/v1';
export const PAGE = '/sandbox/provision';

/** @param {Play} play */
const tenantPath = ({ tenant }) => `${ROOT}/tenants/${tenant.id}`;

/** @param {Play} play */
const asOperator = ({ operator }) => bearer(operator.operatorKey);

/** @type {(play: Play) => Call} */
export const createTenant = (play) => ({
  ...post(
    tenantPath(play),
    { ...asOperator(play), 'If-None-Match': '*' },
    { app_id: play.operator.app, name: play.tenant.name, default_return_url: location.origin + PAGE },
  ),
  method: 'PUT',
});

/** @type {(play: Play) => Call} */
export const addMember = (play) =>
  post(`${tenantPath(play)}/members`, asOperator(play), { subject: play.operator.subject });

/** @type {(play: Play) => Call} */
export const createKey = (play) =>
  post(
    `${tenantPath(play)}/api-keys`,
    { ...asOperator(play), 'Idempotency-Key': play.request },
    { mode: 'test' },
  );

/** @type {(play: Play, key: Key) => Call} */
export const rotateKey = (play, { id }) =>
  post(`${ROOT}/api-keys/${id}/rotate`, asOperator(play), { overlap_seconds: 0 });

/** @type {(play: Play) => Call} */
export const deactivateTenant = (play) => ({
  method: 'DELETE',
  path: tenantPath(play),
  headers: asOperator(play),
});

/** @type {(play: Play) => Call} */
export const listAudit = (play) => ({
  method: 'GET',
  path: `${ROOT}/audit-events?tenant_id=${play.tenant.id}`,
  headers: asOperator(play),
});

/** @type {(play: Play) => Call} */
export const openPortal = ({ operator, tenant }) =>
  post(`/api/v1/apps/${operator.app}/payment-providers/stripe/billing-portals`, bearer(operator.token), {
    tenantUuid: tenant.id,
    defaultReturnUrl: `${location.origin}${PAGE}?back=portal`,
  });

/** @type {(key: Key) => Call} */
export const getSubscription = ({ key }) => ({
  method: 'GET',
  path: '/v1/billing/subscription',
  headers: bearer(key),
});
