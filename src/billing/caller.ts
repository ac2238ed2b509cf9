/** Who asks for something, and for which tenant. A dialect makes it of a request; the domain authorises it. */
export interface Caller {
  readonly requestId: string;
  /** The dialect's name, for the audit. */
  readonly dialect: string;
  /** Who asks, for the audit: `user:<sub>` or `key:<id>`. */
  readonly principal: string;
  /** UUID in lower case. */
  readonly appId: string;
  /** UUID in lower case. */
  readonly tenantId: string;
  /** A user who must be a member of the tenant; undefined where the credential belongs to the tenant itself. */
  readonly member?: string;
}
