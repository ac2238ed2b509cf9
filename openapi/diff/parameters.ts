/** What a change does to the parameters of an operation. */
import { isDeepStrictEqual } from 'node:util';
import { valueChanges } from './requests.ts';
import { type Found, type Rule, when } from './rules.ts';
import type { Surface, SurfaceParameter } from './surface.ts';
import { fromTo } from './text.ts';

/** The changes in the parameters of an operation, which are told apart by place and name. */
export function parameterChanges(before: Surface, after: Surface): Found[] {
  const removed = [...before.parameters].filter(([key]) => !after.parameters.has(key));
  const added = [...after.parameters].filter(([key]) => !before.parameters.has(key));
  return [
    ...removed.map(([, one]) => change(one, 'parameter-removed', 'it is gone')),
    ...added.map(([, one]) =>
      one.required
        ? change(one, 'parameter-required', 'it is new, and required')
        : change(one, 'parameter-added', 'it is new'),
    ),
    ...[...before.parameters].flatMap(([key, old]) => {
      const one = after.parameters.get(key);
      return one
        ? sameParameter({ contract: before.contract, ...old }, { contract: after.contract, ...one })
        : [];
    }),
  ];
}

const change = (one: SurfaceParameter, rule: Rule, what: string): Found => ({
  rule,
  part: `${one.in} parameter`,
  field: one.name,
  what,
});

type ParameterIn = SurfaceParameter & Pick<Surface, 'contract'>;

function sameParameter(old: ParameterIn, one: ParameterIn): Found[] {
  const [was, is] = [formOf(old), formOf(one)];
  const renamed = fromTo('its name', old.name, one.name);
  return [
    ...when(one.in === 'path' && one.name !== old.name, change(old, 'path-parameter-renamed', renamed)),
    ...when(one.required && !old.required, change(one, 'parameter-required', 'it is required now')),
    ...when(old.required && !one.required, change(one, 'parameter-optional', 'it may be left out now')),
    ...when(!isDeepStrictEqual(was, is), change(one, 'parameter-form-changed', fromTo('its form', was, is))),
    ...valueChanges(old, one).map(({ rule, field, what }) => ({
      ...change(one, rule, what),
      field: [one.name, field].filter(Boolean).join('.'),
    })),
  ];
}

/** How the value is written (OpenAPI 3.1, section 4.8.12.2), with what holds where nothing is said. */
function formOf({ in: place, content, ...declared }: SurfaceParameter): object {
  const style = declared.style ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  const { explode = style === 'form', allowReserved = false } = declared;
  return { style, explode, allowReserved, content };
}
