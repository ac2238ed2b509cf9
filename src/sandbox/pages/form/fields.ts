/** The controls of forms: each with its label, what is wrong with it, and what browsers may fill in. */
import { type Said, said } from '../answer.ts';
import { flag, type Html, html } from '../html.ts';

/** What is wrong with what was entered, by the control's name. */
export type Problems = Readonly<Record<string, string>>;

/** What a form shows: what was entered, or is known, and what is wrong with it. */
export interface Filled {
  readonly values: Said;
  readonly problems: Problems;
}

interface FieldOptions {
  readonly type?: 'email' | 'number' | 'tel' | 'text';
  /** What it is, for browsers that fill in forms (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill). */
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric';
  readonly required?: boolean;
  /** Whether it is not called optional although it may stay empty, as that depends on something else. */
  readonly unmarked?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** A line to write in. */
export function field(filled: Filled, name: string, label: string, options: FieldOptions = {}): Html {
  const {
    autocomplete = 'off',
    inputmode,
    max,
    min,
    required = false,
    type = 'text',
    unmarked = required,
  } = options;
  return labelled(filled, name, label, unmarked, (described) => {
    const limits = html`${min === undefined ? undefined : html` min="${min}"`}${max === undefined ? undefined : html` max="${max}"`}`;
    const mode = inputmode && html` inputmode="${inputmode}"`;
    return html`<input id="${name}" name="${name}" type="${type}" value="${said(filled.values, name)}" autocomplete="${autocomplete}"${mode}${limits}${flag('required', required)}${described}>`;
  });
}

/** A line with a list to choose from: values, and how they are shown. */
export function select(
  filled: Filled,
  name: string,
  label: string,
  options: readonly (readonly [value: string, shown: string])[],
  { autocomplete = 'off', required = false }: FieldOptions = {},
): Html {
  const chosen = said(filled.values, name);
  return labelled(
    filled,
    name,
    label,
    required,
    (
      described,
    ) => html`<select id="${name}" name="${name}" autocomplete="${autocomplete}"${flag('required', required)}${described}>
  <option value="">${required ? 'Choose …' : '–'}</option>
  ${options.map(([value, shown]) => html`<option value="${value}"${flag('selected', value === chosen)}>${shown}</option>`)}
</select>`,
  );
}

/** A box to tick. */
export const checkbox = ({ problems, values }: Filled, name: string, label: Html): Html => html`
<div class="field">
  <label class="tick"><input type="checkbox" name="${name}" value="true" required${flag('checked', said(values, name) === 'true')}${describedBy(problems, name)}> <span>${label}</span></label>
  ${problem(problems, name)}
</div>`;

/**
 * One choice of several.
 *
 * @param mark What stands at its end.
 */
export const radio = (name: string, value: string, checked: boolean, label: Html, mark?: Html): Html =>
  html`<label class="choice"><input type="radio" name="${name}" value="${value}"${flag('checked', checked)}> <span>${label}</span>${mark}</label>`;

function labelled(
  { problems }: Filled,
  name: string,
  label: string,
  unmarked: boolean,
  control: (described: Html | undefined) => Html,
): Html {
  const optional = unmarked ? undefined : html` <span class="optional">optional</span>`;
  return html`<div class="field">
  <label for="${name}">${label}${optional}</label>
  ${control(describedBy(problems, name))}
  ${problem(problems, name)}
</div>`;
}

const describedBy = (problems: Problems, name: string) =>
  problems[name] === undefined ? undefined : html` aria-invalid="true" aria-describedby="${name}-problem"`;

const problem = (problems: Problems, name: string) =>
  problems[name] === undefined
    ? undefined
    : html`<p class="problem" id="${name}-problem">${problems[name]}</p>`;
