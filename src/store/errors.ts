/** Kinds of things that a command names. */
export type Entity =
  | 'app'
  | 'app key'
  | 'origin'
  | 'tenant'
  | 'member'
  | 'API key'
  | 'app API key'
  | 'customer'
  | 'event';

/** Something that a command names is not in the store. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  readonly entity: Entity;

  constructor(entity: Entity, id: string) {
    super(`There is no ${entity} ${id}`);
    this.entity = entity;
  }
}

/** Something that a command would make is in the store already. */
export class AlreadyExistsError extends Error {
  override readonly name = 'AlreadyExistsError';
  readonly entity: Entity;

  /** @param message A sentence without its full stop. */
  constructor(entity: Entity, message: string) {
    super(message);
    this.entity = entity;
  }
}
