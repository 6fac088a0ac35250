/** Our own files as trees, for the tests that hold what no compiler does. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';

export const root = resolve(import.meta.dirname, '../..');
export const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Paths of files below a folder, from the root, with one of these endings. */
export const filesIn = (folder: string, ...endings: string[]) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort();

/** What git holds; everything but the ignored where the tree came without git. */
export function trackedNames(): string[] {
  try {
    const paths = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return [...new Set(paths.split('\0').flatMap((path) => path.split('/')[0] || []))];
  } catch {
    const ignored = read('.gitignore').split('\n');
    return readdirSync(root).filter((name) => !ignored.includes(name) && !ignored.includes(`${name}/`));
  }
}

export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

export function parse(path: string, code: string): Node {
  const { program, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return program as unknown as Node;
}

export const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** Every node below and including this one, with the one above it. */
export function* walk(node: Node, above: Node | null = null): Generator<[node: Node, above: Node | null]> {
  yield [node, above];
  for (const child of childrenOf(node)) yield* walk(child, node);
}

export const lineOf = (code: string, at: number) => code.slice(0, at).split('\n').length;
