/** Something that a command names is not in the store. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';

  constructor(what: string, id: string) {
    super(`There is no ${what} ${id}`);
  }
}
