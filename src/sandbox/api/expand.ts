import type { World } from '../world.ts';
import { invalid } from './errors.ts';

/** Replaces the ids at the asked paths by the objects they name, as Stripe's `expand` does. */
export function expanded(world: World, result: object, paths: readonly string[]): object {
  for (const path of paths) {
    const steps = path.split('.');
    if (steps.length > 4) {
      const message = 'You cannot expand more than 4 levels of a property.';
      throw invalid(message, 'property_expansion_max_depth', 'expand');
    }
    expand(world, result, steps, path);
  }
  return result;
}

function expand(world: World, target: unknown, steps: readonly string[], path: string): void {
  if (Array.isArray(target)) {
    for (const entry of target) expand(world, entry, steps, path);
    return;
  }
  const [step, ...rest] = steps;
  if (step === undefined || target === null) return;
  if (typeof target !== 'object' || !Object.hasOwn(target, step)) throw refused(path);
  const holder = target as Record<string, unknown>;
  const value = holder[step];
  if (typeof value === 'string') {
    const found = world.storage.get(value);
    if (found === undefined) throw refused(path);
    holder[step] = found;
  } else if (rest.length === 0 && value !== null && !hasId(value)) {
    throw refused(path);
  }
  expand(world, holder[step], rest, path);
}

const hasId = (value: unknown) => typeof value === 'object' && value !== null && 'id' in value;

const refused = (path: string) => invalid(`This property cannot be expanded (${path}).`, undefined, 'expand');
