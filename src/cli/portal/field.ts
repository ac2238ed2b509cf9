/** What the fields of a portal configuration are, and how a table of them is held against stripe-node's types. */

/** A value as a file has it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

interface Common {
  /** When Stripe must be told it: always, always unless its lookup keys tell it, or of new configurations. */
  readonly needed?: true | 'unless found' | 'in new ones';
  /** Whether null says that there is none. */
  readonly clearable?: true;
}

interface Bool {
  readonly is: 'boolean';
}
interface Whole {
  readonly is: 'integer';
  readonly least: number;
  /** What holds in a list where nothing is said. */
  readonly unsaid?: number;
}
interface Text {
  readonly is: 'text';
  /** Whether it is a link for customers. */
  readonly https?: true;
}
interface Word<W extends string = string> {
  readonly is: 'word';
  readonly words: Readonly<Record<W, true>>;
}
/** Its order means nothing. */
interface List<F = Field> {
  readonly is: 'list';
  readonly of: F;
  /** The field that tells its entries apart. */
  readonly by?: string;
}
interface Group<F = Readonly<Record<string, Field>>> {
  readonly is: 'group';
  readonly fields: F;
}
/** Texts by names of one's own; null removes one. */
interface Texts {
  readonly is: 'texts';
}

export type GroupField = Common & Group;
export type Field = Common & (Bool | Whole | Text | Word | List | GroupField | Texts);

/**
 * The fields of a group, exactly: what Stripe takes in updates (`U`), in new ones (`N`), and answers (`C`). A field or a word that
 * stripe-node does not know, or that is missing here, does not compile; nor does one that is never answered, and so could not be compared.
 */
export type FieldsOf<U, N, C> = {
  readonly [K in keyof U]-?: K extends keyof N & keyof C
    ? Kind<Told<U[K]>, Told<N[K]>, Told<C[K]>> & Needed<U, N, K> & Clearable<U[K]>
    : never;
};

type Kind<U, N, C> = [U] extends [boolean]
  ? Bool
  : [U] extends [number]
    ? Whole
    : [U] extends [string]
      ? [Words<U>] extends [never]
        ? Text
        : Word<Words<U>>
      : [U, N, C] extends [(infer U1)[], (infer N1)[], (infer C1)[]]
        ? List<Kind<U1, N1, C1>>
        : string extends keyof U
          ? Texts
          : Group<FieldsOf<U, N, C>>;

type Told<T> = Exclude<T, null | '' | undefined>;
/** Those that stripe-node names: its enums are open, `'a' | 'b' | OtherString`. */
type Words<T> = T extends string ? (string extends T ? never : T) : never;
type Clearable<T> = null extends T ? { readonly clearable: true } : { readonly clearable?: never };
type Needed<U, N, K extends keyof U & keyof N> =
  IsOptional<U, K> extends false
    ? { readonly needed: true | 'unless found' }
    : IsOptional<N, K> extends false
      ? { readonly needed: 'in new ones' }
      : { readonly needed?: never };
type IsOptional<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? true : false;
