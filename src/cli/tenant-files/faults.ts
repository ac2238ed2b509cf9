/** What is wrong in a file of tenants, line by line. */
import { printable } from '../output.ts';

/** What is wrong with a line, or with what stands there. */
export interface Fault {
  readonly line: number;
  readonly message: string;
}

/** The first faults, and how many more there are: a file may have one in each of a million lines. */
export class Faults {
  readonly #limit: number;
  readonly #first: Fault[] = [];
  #count = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(fault: Fault): void {
    this.#count++;
    if (this.#first.length < this.#limit) this.#first.push(fault);
  }

  /** Those of another as well. What counts as first is by line then. */
  with(other: Faults): Faults {
    const both = new Faults(this.#limit);
    both.#first.push(
      ...[...this.#first, ...other.#first].sort((a, b) => a.line - b.line).slice(0, this.#limit),
    );
    both.#count = this.#count + other.#count;
    return both;
  }

  get count(): number {
    return this.#count;
  }

  get first(): readonly Fault[] {
    return [...this.#first];
  }

  /** One a line. */
  toString(): string {
    const lines = this.#first.map(({ line, message }) => `  line ${line}: ${printable(message)}`);
    const more = this.#count - lines.length;
    return [...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
  }
}
