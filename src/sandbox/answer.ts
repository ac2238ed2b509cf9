/** An answer, and whether it reaches the caller. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delivery?: 'hang' | 'cut';
}
