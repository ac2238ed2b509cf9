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

/** A store that is not as what is to be done with it needs it. The message is a sentence without its full stop. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type StoreErrorCode =
  | 'NO_STORE'
  | 'OTHER_VERSION'
  | 'SAME_STORE'
  | 'TARGET_NOT_EMPTY'
  | 'TARGET_DIFFERS'
  | 'ROWS_REFUSED'
  | 'SOURCE_CHANGED'
  | 'INTERRUPTED'
  | 'FILE_EXISTS'
  | 'DAMAGED';
