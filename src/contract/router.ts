/** Matches a request to its operation in a table that is built once: the time taken depends on the path's length alone. */
import { OpenAPIRouter, type Operation, type ParsedRequest, type Request } from 'openapi-backend';

interface Node {
  readonly children: Map<string, Node>;
  parameter?: { readonly node: Node };
  /** Method -> operation, with the names of its path parameters in order. */
  readonly methods: Map<string, { readonly operation: Operation; readonly names: readonly string[] }>;
}

/** Replaces openapi-backend's router, which compiles a regular expression for every operation on every request. */
export class TableRouter extends OpenAPIRouter {
  readonly #root: Node = newNode();
  readonly #byId = new Map<string, Operation>();

  constructor(original: OpenAPIRouter) {
    super({ definition: original.definition });
    for (const operation of original.getOperations()) {
      this.#byId.set(operation.operationId ?? '', operation);
      this.#add(operation);
    }
  }

  #add(operation: Operation): void {
    let node = this.#root;
    const names: string[] = [];
    for (const segment of segmentsOf(operation.path)) {
      if (segment.startsWith('{')) {
        names.push(segment.slice(1, -1));
        node.parameter ??= { node: newNode() };
        node = node.parameter.node;
      } else {
        const child: Node = node.children.get(segment) ?? newNode();
        node.children.set(segment, child);
        node = child;
      }
    }
    const method = operation.method.toUpperCase();
    node.methods.set(method, { operation, names });
    // RFC 9110, section 9.3.2: HEAD is GET without the content.
    if (method === 'GET') node.methods.set('HEAD', { operation, names });
  }

  /** The operation of a request; its path parameters are left in `request.params`. Throws as openapi-backend expects it. */
  override matchOperation(request: Request): Operation {
    const found = this.#find(request.path);
    if (!found) throw new Error('404-notFound');
    const match = found.node.methods.get(request.method);
    if (!match) throw new Error('405-methodNotAllowed');
    request.params = Object.fromEntries(
      match.names.map((name, i) => [name, decodeURIComponent(found.values[i] ?? '')]),
    );
    return match.operation;
  }

  /** The methods that a path serves, for the `Allow` header (RFC 9110, section 10.2.1). */
  methodsOf(path: string): string[] {
    return [...(this.#find(path)?.node.methods.keys() ?? [])];
  }

  #find(path: string): Match | undefined {
    return walk(this.#root, segmentsOf(path), 0, []);
  }

  override getOperations(): Operation[] {
    return [...this.#byId.values()];
  }

  override getOperation(operationId: string): Operation | undefined {
    return this.#byId.get(operationId);
  }

  /** Nothing to parse: parameters come from the match, and the body is read after authentication. */
  override parseRequest(request: Request): ParsedRequest {
    return { ...request, params: request.params ?? {}, query: {}, cookies: {}, requestBody: undefined };
  }
}

interface Match {
  readonly node: Node;
  /** What stands in the places of the path parameters, still encoded. */
  readonly values: readonly string[];
}

/** A path as it is written goes before one with parameters (OpenAPI 3.1, section 4.8.8.2). */
function walk(
  node: Node,
  segments: readonly string[],
  depth: number,
  values: readonly string[],
): Match | undefined {
  const segment = segments[depth];
  if (segment === undefined) return node.methods.size > 0 ? { node, values } : undefined;
  const child = node.children.get(segment);
  const found = child && walk(child, segments, depth + 1, values);
  if (found || !node.parameter || segment === '') return found;
  return walk(node.parameter.node, segments, depth + 1, [...values, segment]);
}

function newNode(): Node {
  return { children: new Map(), methods: new Map() };
}

const segmentsOf = (path: string): string[] => path.split('/');
