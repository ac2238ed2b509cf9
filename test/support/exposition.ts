/** Reads what /metrics answers (https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format). Throws where it is malformed. */

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Family {
  readonly name: string;
  readonly type: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

const SAMPLE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/y;
/** What the samples of a family may have at the end of their names. */
const SUFFIXES: Readonly<Record<string, RegExp>> = {
  histogram: /_(bucket|sum|count)$/,
  summary: /_(sum|count)$/,
};

export function parseExposition(text: string): ReadonlyMap<string, Family> {
  const families = new Map<string, { name: string; type: string; help: string; samples: Sample[] }>();
  const seen = new Set<string>();
  let family: ReturnType<typeof families.get>;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, keyword, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.*)$/.exec(line) ?? [];
    if (keyword === 'HELP') {
      if (families.has(name)) throw new Error(`${name} comes twice`);
      family = { name, help: rest, type: '', samples: [] };
      families.set(name, family);
      continue;
    }
    if (keyword === 'TYPE' && family?.name === name) {
      family.type = rest;
      continue;
    }
    const sample = readSample(line);
    const base = sample.name.replace(SUFFIXES[family?.type ?? ''] ?? /$^/, '');
    if (!family?.type || base !== family.name) throw new Error(`${line} is of no family`);
    const series = JSON.stringify([sample.name, Object.entries(sample.labels).sort()]);
    if (seen.has(series)) throw new Error(`${line} comes twice`);
    seen.add(series);
    family.samples.push(sample);
  }
  return families;
}

function readSample(line: string): Sample {
  const [, name = '', inner = '', number = ''] = SAMPLE.exec(line) ?? [];
  if (!name) throw new Error(`${line} is no sample`);
  const labels: [string, string][] = [];
  LABEL.lastIndex = 0;
  let end = 0;
  for (let match = LABEL.exec(inner); match; match = LABEL.exec(inner)) {
    labels.push([match[1] ?? '', (match[2] ?? '').replace(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c))]);
    end = LABEL.lastIndex;
  }
  if (end !== inner.length) throw new Error(`${line} has malformed labels`);
  const value = number === '+Inf' ? Infinity : number === 'Nan' ? NaN : Number(number);
  if (Number.isNaN(value) && number !== 'Nan') throw new Error(`${line} has no number`);
  return { name, labels: Object.fromEntries(labels), value };
}

/** What a service exposes now. */
export async function scrape(url: string): Promise<ReadonlyMap<string, Family>> {
  const response = await fetch(`${url}/metrics`);
  if (response.status !== 200) throw new Error(`/metrics answers ${response.status}`);
  return parseExposition(await response.text());
}

/** The sum of the samples with this name that have these labels, of those that there are now. */
export async function total(
  url: string,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): Promise<number> {
  const samples = [...(await scrape(url)).values()].flatMap((family) => family.samples);
  return samples
    .filter((sample) => sample.name === name)
    .filter((sample) => Object.entries(labels).every(([label, value]) => sample.labels[label] === value))
    .reduce((sum, { value }) => sum + value, 0);
}
