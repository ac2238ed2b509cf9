import type { World } from '../world.ts';
import { ApiError } from './errors.ts';
import { expanded } from './expand.ts';
import { type Fields, list, object, text, type Values } from './form.ts';

/** One endpoint: how its parameters are read, and what it does with them. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** The path; `:id` stands for one segment. */
  readonly path: string;
  /** Reads and checks the parameters; what it throws means that nothing was executed. */
  readonly prepare: (raw: Readonly<Record<string, unknown>>) => (world: World, id: string) => object;
}

/** Declares an endpoint. Every one of them also accepts `expand`. */
export function route<F extends Fields>(
  method: Route['method'],
  path: string,
  fields: F,
  run: (world: World, params: Values<F>, id: string) => object,
): Route {
  const read = object(fields);
  const readExpand = list(text);
  return {
    method,
    path,
    prepare: ({ expand, ...raw }) => {
      const params = read(raw, '');
      const paths = expand === undefined ? [] : readExpand(expand, 'expand');
      return (world, id) => {
        const result = run(world, params, id);
        return result instanceof ApiError ? result : expanded(world, result, paths);
      };
    },
  };
}
