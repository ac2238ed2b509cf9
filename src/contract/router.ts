/** Matches a path in a table that is built once: the time taken depends only on the path's length. */

interface Node<T> {
  readonly children: Map<string, Node<T>>;
  parameter?: Node<T>;
  readonly methods: Map<string, Served<T>>;
}

interface Served<T> {
  readonly operation: T;
  /** The names of the path's parameters, in order. */
  readonly names: readonly string[];
}

/** What is served at a path. */
export interface PathMatch<T> {
  /** In the order of the contract, HEAD after its GET: for the `Allow` header (RFC 9110, section 10.2.1). */
  readonly methods: readonly string[];
  /** The operation of a method, with the path's parameters, decoded. */
  serve(method: string): { readonly operation: T; readonly params: Record<string, string> } | undefined;
}

/** The table of all operations. */
export class Router<T extends { readonly method: string; readonly path: string }> {
  readonly #root: Node<T> = newNode();

  constructor(operations: readonly T[]) {
    for (const operation of operations) this.#add(operation);
  }

  #add(operation: T): void {
    let node = this.#root;
    const names: string[] = [];
    for (const segment of segmentsOf(operation.path)) {
      if (segment.startsWith('{')) {
        names.push(segment.slice(1, -1));
        node.parameter ??= newNode();
        node = node.parameter;
      } else {
        const child: Node<T> = node.children.get(segment) ?? newNode();
        node.children.set(segment, child);
        node = child;
      }
    }
    node.methods.set(operation.method, { operation, names });
    // RFC 9110, section 9.3.2: HEAD is GET without the content.
    if (operation.method === 'GET') node.methods.set('HEAD', { operation, names });
  }

  /** What is served at the path, which must be free of malformed escapes; undefined if nothing is. */
  find(path: string): PathMatch<T> | undefined {
    const found = walk(this.#root, segmentsOf(path), 0, []);
    if (!found) return undefined;
    const { methods } = found.node;
    return {
      methods: [...methods.keys()],
      serve(method) {
        const served = methods.get(method);
        if (!served) return undefined;
        const { operation, names } = served;
        const values = names.map((name, i) => [name, decodeURIComponent(found.values[i] ?? '')] as const);
        return { operation, params: Object.fromEntries(values) };
      },
    };
  }
}

interface Found<T> {
  readonly node: Node<T>;
  /** What stands in the places of the path parameters, still encoded. */
  readonly values: readonly string[];
}

/** A path as it is written goes before one with parameters (OpenAPI 3.1, section 4.8.8.2). */
function walk<T>(
  node: Node<T>,
  segments: readonly string[],
  depth: number,
  values: readonly string[],
): Found<T> | undefined {
  const segment = segments[depth];
  if (segment === undefined) return node.methods.size > 0 ? { node, values } : undefined;
  const child = node.children.get(segment);
  const found = child && walk(child, segments, depth + 1, values);
  if (found || !node.parameter || segment === '') return found;
  return walk(node.parameter, segments, depth + 1, [...values, segment]);
}

function newNode<T>(): Node<T> {
  return { children: new Map(), methods: new Map() };
}

const segmentsOf = (path: string): string[] => path.split('/');
