/** The envelope of a list. */

/** @param total How many there are in all. */
export const listOf = <Kind extends string, Item>(
  kind: Kind,
  items: readonly Item[],
  total = items.length,
) => ({ kind, totalItems: total, itemsLength: items.length, items: [...items] });
