import { expect, test } from 'vitest';
import { redact } from '../src/redact.ts';

const SECRET = 'Ab1'.repeat(16);
const PEM = `-----BEGIN PRIVATE KEY-----\n${SECRET}\n-----END PRIVATE KEY-----`;
const TOKEN = `eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.${SECRET}`;

test.each([
  ...['hb', 'ud', 'gw', 'sk', 'rk'].map((whose) => [`no ${whose}_test_${SECRET}.`, `no ${whose}_test_….`]),
  [`/keys/hb_live_${SECRET}`, '/keys/hb_live_…'],
  [`/keys/%2Fhb_live_${SECRET}/x`, '/keys/%2Fhb_live_…/x'],
  [`whsec_${SECRET}`, 'whsec_…'],
  [`a ${PEM} b`, 'a [key] b'],
  [PEM.slice(0, 50), '[key]'],
  [`at https://billing.stripe.com/p/session/test_${SECRET}?x.`, 'at https://billing.stripe.com/p/session/…'],
  [`/c/pay/cs_test_${SECRET}#${SECRET} is`, '/c/pay/… is'],
  [`/x/%2Fp%2fsession%2Flive_${SECRET}`, '/x/%2Fp%2fsession%2F…'],
  [`/apps/${TOKEN}/keys`, '/apps/eyJ…/keys'],
  [TOKEN.slice(0, 40), 'eyJ…'],
  [`https://user:${SECRET}@a.example/x`, 'https://…@a.example/x'],
  [`user:${SECRET}@a.example`, '…@a.example'],
])('%s', (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

test.each([
  'There is no key 66666666-6666-6666-6666-666666666666',
  '/v1/billing/portal',
  '/help/session/1',
  'http://127.0.0.1:8080/a@b',
  'PORT must be a whole number',
])('left as it is: %s', (text) => {
  expect(redact(text)).toBe(text);
});
