/**
 * Without the blanks around it that nobody types on purpose: ASCII spaces and tabs alone. Names and subjects may begin and end with
 * any other blank (U+00A0, U+3000, …), and one without it is another.
 */
export const trimmed = (text: string): string => text.replace(/^[ \t]+|[ \t]+$/g, '');
