import type Koa from 'koa';
import { within } from '../deadline.ts';

/** Gives each request so many milliseconds: Stripe is not asked, or waited for, beyond them. */
export const deadline =
  (milliseconds: number): Koa.Middleware =>
  (_ctx, next) =>
    within(milliseconds, next);
