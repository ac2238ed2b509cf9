/** What the compiler has to say of sources that are nowhere but in a test. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Compiles sources as files of the repository.
 *
 * @param sources By path from the root. One with the path of a file takes its place.
 * @returns The compiler's complaints about one of them, a line each; empty if it compiles.
 */
export function compile(sources: Readonly<Record<string, string>>): (path: string) => string {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  const texts = new Map(Object.entries(sources).map(([path, text]) => [root + path, text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const text = texts.get(file);
    if (text === undefined) return getSourceFile(file, language, ...rest);
    return ts.createSourceFile(file, text, language);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return (path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(root + path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n');
}
