/** What `DATABASE_URL` may say. */
import { describe, expect, test } from 'vitest';
import { readConfig, reportSettings } from '../../src/config.ts';
import { nameOf, remoteHost } from '../../src/store/location.ts';

const STRIPE_SECRET_KEY = 'sk_test_1';
const locationOf = (DATABASE_URL: string) => readConfig({ STRIPE_SECRET_KEY, DATABASE_URL }).database;

describe('a PostgreSQL database', () => {
  test.each([
    ['postgres://gangway:secret@db.example:5433/billing', 'postgres://gangway@db.example:5433/billing'],
    ['postgresql://gangway@[::1]/billing?sslmode=disable', 'postgres://gangway@[::1]/billing'],
    ['postgres:///billing?host=/run/postgresql', 'postgres:///run/postgresql/billing'],
    ['postgres://db/b?sslmode=verify-full&sslrootcert=/ca.pem&application_name=g', 'postgres://db/b'],
  ])('%s', (url, name) => {
    expect(locationOf(url)).toEqual({ postgres: url });
    expect(nameOf(locationOf(url))).toBe(name);
  });

  test.each([
    ['no database', 'postgres://user:secret@host', /names a database/],
    ['a parameter that is not known', 'postgres://u:secret@h/d?pool=5', /no other parameters than sslmode, /],
    ['its password as a parameter', 'postgres://u@h/d?password=secret', /no other parameters/],
    ['a TLS mode that is not one', 'postgres://u:secret@h/d?sslmode=prefer', /sslmode is one of disable, /],
    ['verify-ca without a CA', 'postgres://u:secret@h/d?sslmode=verify-ca', /a sslrootcert/],
    [
      'a password that is not escaped',
      'postgres://u:se/secret@host/d',
      /such as file:gangway\.db, or postgres:/,
    ],
    ['another kind of database', 'mysql://u:secret@host/d', /such as file:gangway\.db, or postgres:/],
  ])('not with %s', (_, url, message) => {
    expect(() => locationOf(url)).toThrow(message);
    expect(() => locationOf(url)).not.toThrow(/secret/);
  });

  test.each([
    ['postgres://u@db.example/d', 'db.example'],
    ['postgres://u@10.0.0.7/d', '10.0.0.7'],
    ['postgres://u@localhost/d', undefined],
    ['postgres://u@127.0.0.1:5432/d', undefined],
    ['postgres://u@[::1]/d', undefined],
    ['postgres:///d?host=/run/postgresql', undefined],
    ['postgres:///d?host=db.example', 'db.example'],
    ['file:gangway.db', undefined],
  ])('%s is on another machine: %s', (url, host) => {
    expect(remoteHost(locationOf(url))).toBe(host);
  });

  test('is shown without its password', () => {
    const DATABASE_URL = 'postgres://gangway:secret@db.example/billing';
    const shown = reportSettings({ DATABASE_URL }).find(({ name }) => name === 'DATABASE_URL');
    expect(shown?.value).toBe('postgres://…@db.example/billing');
  });
});
