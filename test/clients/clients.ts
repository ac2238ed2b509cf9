/** The clients that are tried: the part of the page that makes each, the program that uses it, and what that needs. */
import { spawnSync } from 'node:child_process';

export interface GeneratedClient {
  /** The heading on the page. */
  readonly heading: string;
  /** The folder of its program, beside this file. */
  readonly folder: string;
  /** What must be on this machine. */
  readonly needs: readonly Tool[];
  /** Compiles the program, in its folder. Commands of the repository are in the path. */
  readonly compile: string;
  readonly run: string;
}

type Tool = 'java' | 'go' | 'python3';

export const CLIENTS: readonly GeneratedClient[] = [
  {
    heading: 'Python',
    folder: 'python',
    needs: ['java', 'python3'],
    compile: 'python -m compileall -q gangway-python program.py',
    run: 'python program.py',
  },
  {
    heading: 'With OpenAPI Generator',
    folder: 'go-openapi-generator',
    needs: ['java', 'python3', 'go'],
    compile: 'go vet . && go build -o program .',
    run: './program',
  },
  {
    heading: 'With oapi-codegen',
    folder: 'go-oapi-codegen',
    needs: ['go'],
    compile: 'go vet . && go build -o program .',
    run: './program',
  },
  {
    heading: 'With ogen',
    folder: 'go-ogen',
    needs: ['go'],
    compile: 'go vet . && go build -o program .',
    run: './program',
  },
  {
    heading: 'TypeScript',
    folder: 'typescript',
    needs: ['java', 'python3'],
    compile: [
      'tsc --noEmit --strict --skipLibCheck --target es2022 --module preserve --allowImportingTsExtensions --types node program.ts',
      'esbuild program.ts --bundle --platform=node --format=esm --log-level=warning --outfile=program.mjs',
    ].join(' && '),
    run: 'node program.mjs',
  },
];

const VERSION: Readonly<Record<Tool, readonly string[]>> = {
  java: ['java', '-version'],
  go: ['go', 'version'],
  python3: ['python3', '-m', 'venv', '--help'],
};

/** What of these is not on this machine. */
export function missing(needs: readonly Tool[]): Tool[] {
  return needs.filter((tool) => {
    const [command = '', ...args] = VERSION[tool];
    const { error, status } = spawnSync(command, args);
    return error !== undefined || status !== 0;
  });
}
