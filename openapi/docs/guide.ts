/** What a guide is: a Markdown page that is read on its own, and as a section of the reference. */
export interface Guide {
  /** Of its file, without `.md`. */
  readonly name: string;
  readonly title: string;
  /** Markdown that begins with the title. */
  readonly text: string;
  /** Whether its third-level parts are many, and so folded away in the reference. */
  readonly folded?: boolean;
}

/** Where a page of the guides lies, relative to the root of the site. */
export const GUIDES_FOLDER = 'docs';
