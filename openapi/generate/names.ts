/** Names made of names. */

/** `no_subscription` -> `NoSubscription`. */
export const pascal = (text: string): string =>
  text
    .replaceAll(
      /[^A-Za-z0-9]*([A-Za-z0-9]+)/g,
      (_, word: string) => word.charAt(0).toUpperCase() + word.slice(1),
    )
    .replaceAll(/[^A-Za-z0-9]/g, '');
