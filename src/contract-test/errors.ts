/** What keeps the tests from running at all. */
export class ContractTestError extends Error {
  override readonly name = 'ContractTestError';
  readonly code: 'NO_ANSWER';

  constructor(code: ContractTestError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
