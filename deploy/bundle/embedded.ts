/** Files that are part of the bundle. */
import type { Assets } from '../../src/assets.ts';

/** @param files Name -> content, in Base64. It is decoded where it is asked for. */
export function embedded(files: Readonly<Record<string, string>>): Assets {
  return {
    names: async () => Object.keys(files),
    async read(name) {
      const content = files[name];
      if (content !== undefined) return Buffer.from(content, 'base64');
      throw Object.assign(new Error(`There is no ${name} in the bundle`), { code: 'ENOENT' });
    },
  };
}
