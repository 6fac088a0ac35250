/** Reads one file for what breaks the layers of the house; `layers.test.ts` says which they are. */
import { posix } from 'node:path';
import { childrenOf, isNode, lineOf, type Node, parse, walk } from './sources.ts';

export interface Layer {
  /** A file, or a folder with `/` at its end. */
  room: string;
  /** Rooms whose code it may run. */
  uses: readonly string[];
  /** Rooms whose types alone it may name; those of `uses` anyhow. */
  names?: readonly string[];
  /** Packages it may run; left out: any. */
  packages?: readonly string[];
  /** It runs in plain Node: no name that only a browser has. */
  plain?: boolean;
  /** It may reach for the extension's own names: `browser`, `chrome`, `indexedDB`. */
  extension?: boolean;
}

const extensionNames = ['browser', 'chrome', 'indexedDB'];
const browserNames = [
  ...['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'localStorage', 'sessionStorage', 'history'],
  ...['Node', 'Element', 'HTMLElement', 'Document', 'NodeFilter', 'DOMParser', 'getComputedStyle', 'matchMedia'],
  ...['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'requestAnimationFrame', 'requestIdleCallback'],
];
/** Hearback sends nothing anywhere, and runs no text as code. */
const neverNames = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'eval'];
const neverMembers = [
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'sendBeacon',
  'write',
  'writeln',
];
const markup = ['innerHTML', 'outerHTML'];

const within = (path: string, room: string) => (room.endsWith('/') ? path.startsWith(room) : path === room);

/** The room a file is in: the longest that holds it. */
export const layerOf = (path: string, layers: readonly Layer[]) =>
  layers.filter(({ room }) => within(path, room)).sort((a, b) => b.room.length - a.room.length)[0];

/** `@/lib/types.ts`, `../types.ts` → `lib/types.ts`; a package's name stays as it is. */
function targetOf(from: string, specifier: string) {
  if (/^[@~]{1,2}\//u.test(specifier)) return posix.normalize(specifier.replace(/^[@~]+\//u, ''));
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
}

/** Sentences that say what in a file breaks its layer, each with the file, the line and the import or name. */
export function breaches(path: string, code: string, layers: readonly Layer[]): string[] {
  const layer = layerOf(path, layers);
  if (!layer) return [`${path} is in no layer: give it a row in layers.test.ts`];
  const program = parse(path, code);
  const found: string[] = [];
  const say = (node: Node, what: string) => found.push(`${path}:${lineOf(code, node.start)} ${what}`);

  for (const { node, specifier, typeOnly } of importsOf(program)) {
    if (specifier === null) {
      say(node, 'imports what only running it would tell');
      continue;
    }
    const target = targetOf(path, specifier);
    const rooms = [layer.room, ...layer.uses, ...(typeOnly ? (layer.names ?? []) : [])];
    const allowed =
      target !== null
        ? rooms.some((room) => within(target, room))
        : typeOnly || !layer.packages || layer.packages.some((p) => within(specifier, p));
    if (!allowed) say(node, `imports ${specifier}${typeOnly ? ' (types)' : ''}; ${layer.room} may not`);
  }

  const banned = [...neverNames, ...(layer.extension ? [] : extensionNames), ...(layer.plain ? browserNames : [])];
  for (const node of freeNames(program)) {
    const name = String(node.name);
    if (banned.includes(name)) say(node, `reaches for ${name}; ${layer.room} may not`);
  }

  for (const [node, above] of walk(program)) {
    const name = memberOf(node);
    const isWritten = above?.type === 'AssignmentExpression' && above.left === node;
    if (name && ((isWritten && markup.includes(name)) || isCallOf(neverMembers, node, name, above)))
      say(node, `uses ${name}`);
    if (node.type === 'JSXAttribute' && (node.name as Node).name === 'dangerouslySetInnerHTML')
      say(node, 'uses dangerouslySetInnerHTML');
    if (/^(?:New|Call)Expression$/u.test(node.type) && (node.callee as Node).name === 'Function')
      say(node, 'makes a function out of text');
  }
  return found;
}

/** `a.name` or `a['name']`. */
function memberOf(node: Node): string | null {
  if (node.type !== 'MemberExpression') return null;
  const property = node.property as Node;
  if (!node.computed) return String(property.name);
  return typeof property.value === 'string' ? property.value : null;
}

/** A `write` is a document's only where it is called on one. */
const isCallOf = (names: readonly string[], node: Node, name: string, above: Node | null) =>
  names.includes(name) &&
  above?.type === 'CallExpression' &&
  above.callee === node &&
  (!name.startsWith('write') ||
    /document$/iu.test(String((node.object as Node).name ?? memberOf(node.object as Node))));

function* importsOf(program: Node) {
  for (const [node] of walk(program)) {
    const isStatement = /^(?:Import|ExportNamed|ExportAll)Declaration$/u.test(node.type) && isNode(node.source);
    if (isStatement)
      yield { node, specifier: textOf(node.source), typeOnly: (node.importKind ?? node.exportKind) === 'type' };
    if (node.type === 'ImportExpression') yield { node, specifier: textOf(node.source), typeOnly: false };
    if (node.type === 'TSImportType') yield { node, specifier: textOf(node.source ?? node.argument), typeOnly: true };
  }
}

function textOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'TSLiteralType') return textOf(value.literal);
  return typeof value.value === 'string' ? value.value : null;
}

const functions = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u;
const blocks = /^(?:Program|BlockStatement|For(?:In|Of)?Statement|SwitchStatement|CatchClause|StaticBlock|Class\w+)$/u;
/** Fields that hold a name and not a use of it. */
const namesOnly: Record<string, string[]> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
  ImportSpecifier: ['imported', 'local'],
  ExportSpecifier: ['exported'],
  MetaProperty: ['meta', 'property'],
};

/** Identifiers that no scope of the file declares: what it takes from the world. */
function* freeNames(node: Node, scopes: readonly Set<string>[] = []): Generator<Node> {
  if (node.type === 'Identifier') {
    if (!scopes.some((scope) => scope.has(String(node.name)))) yield node;
    return;
  }
  if (isType(node)) return;
  const inner = functions.test(node.type) || blocks.test(node.type) ? [...scopes, declaredIn(node)] : scopes;
  const skipped = node.computed ? [] : (namesOnly[node.type] ?? []);
  for (const [field, value] of Object.entries(node)) {
    if (skipped.includes(field)) continue;
    for (const child of [value].flat()) if (isNode(child)) yield* freeNames(child, inner);
  }
}

/** Types run nowhere; `as`, `satisfies` and `!` stand around something that does. */
const isType = ({ type }: Node) =>
  type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull|TypeAssertion|Instantiation)/u.test(type);

/** The names that a function or block declares, itself and in what it hoists. */
function declaredIn(scope: Node): Set<string> {
  const names = new Set<string>();
  const add = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') names.add(String(pattern.name));
    else if (pattern.type === 'Property') add(pattern.value);
    else if (pattern.type === 'AssignmentPattern') add(pattern.left);
    else for (const child of childrenOf(pattern)) add(child);
  };
  if (functions.test(scope.type)) {
    names.add('arguments');
    for (const parameter of [scope.params].flat()) add(parameter);
  }
  if (scope.id && !/Declaration$/u.test(scope.type)) add(scope.id);
  if (scope.type === 'CatchClause') add(scope.param);
  const look = (node: Node): void => {
    if (/^(?:Function|Class|TSEnum)Declaration$/u.test(node.type)) add(node.id);
    if (/^Import\w*Specifier$/u.test(node.type)) add(node.local);
    if (node.type === 'VariableDeclarator') add(node.id);
    // What stands in a block of its own is looked at when the walk is there; `var` we do not write.
    if (node !== scope && (functions.test(node.type) || blocks.test(node.type))) return;
    for (const child of childrenOf(node)) look(child);
  };
  look(scope);
  return names;
}
