/** The result of one check. */
export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'failed';
  readonly detail: string;
  /** What to do about it. */
  readonly remedy?: string;
}

export const ok = (name: string, detail: string): Check => ({ name, status: 'ok', detail });

/** Not as it should be for some, but nothing that keeps the service from serving. */
export const warning = (name: string, detail: string, remedy: string): Check => ({
  name,
  status: 'warning',
  detail,
  remedy,
});

export const failed = (name: string, detail: string, remedy: string): Check => ({
  name,
  status: 'failed',
  detail,
  remedy,
});
