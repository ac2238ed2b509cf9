/**
 * A text as the store keeps it: half of a surrogate pair is no character (Unicode 16, section 3.9), and would come back as another than
 * it was compared as.
 */
export const storable = (text: string): string => text.toWellFormed();
