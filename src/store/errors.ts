/** Kinds of things that a command names. */
export type Entity = 'app' | 'event';

/** Something that a command names is not in the store. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
  readonly entity: Entity;

  constructor(entity: Entity, id: string) {
    super(`There is no ${entity} ${id}`);
    this.entity = entity;
  }
}
