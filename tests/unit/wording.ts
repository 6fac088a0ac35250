/** Finds what a file says to the user without the locales, and which of their words it asks for. */
import { JSDOM } from 'jsdom';
import { isNode, lineOf, type Node, parse, walk } from './sources.ts';

/** Attributes and properties that are read out or shown. */
const spoken = [
  'title',
  'placeholder',
  'alt',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
].concat(
  ['aria-valuetext', 'aria-placeholder', 'aria-braillelabel', 'textContent', 'innerText', 'nodeValue', 'data', 'text'],
  ['ariaLabel', 'ariaDescription', 'ariaRoleDescription', 'ariaValueText', 'ariaPlaceholder'],
);
const shown = spoken.filter((name) => !['data', 'text', 'nodeValue', 'textContent', 'innerText'].includes(name));
/** Calls that put their arguments on the page as text, and how many of the first arguments are no text. */
const speaks: Record<string, number> = {
  createTextNode: 0,
  append: 0,
  prepend: 0,
  before: 0,
  after: 0,
  replaceWith: 0,
  replaceChildren: 0,
  alert: 0,
  confirm: 0,
  prompt: 0,
};

const hasLetters = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text);

/** The literals that an expression may come to, however it chooses or joins them. */
function* literalsOf(node: Node | null | undefined): Generator<Node> {
  if (!node) return;
  if (node.type === 'Literal' && hasLetters(node.value)) yield node;
  if (node.type === 'TemplateLiteral')
    for (const quasi of node.quasis as Node[]) if (hasLetters((quasi.value as { cooked: string }).cooked)) yield quasi;
  const parts: Record<string, string[]> = {
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: ['left', 'right'],
    BinaryExpression: node.operator === '+' ? ['left', 'right'] : [],
    ArrayExpression: ['elements'],
    TSAsExpression: ['expression'],
    TSSatisfiesExpression: ['expression'],
    TSNonNullExpression: ['expression'],
    ParenthesizedExpression: ['expression'],
    JSXExpressionContainer: ['expression'],
  };
  for (const part of parts[node.type] ?? [])
    for (const child of [node[part]].flat()) if (isNode(child)) yield* literalsOf(child);
}

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'JSXNamespacedName') return `${nameOf(node.namespace)}:${nameOf(node.name)}`;
  return String(node.name ?? node.value ?? '');
};

/** Words in a source that the user would read in one language only, as `file:line "words"`. */
export function wordsOutside(path: string, code: string): string[] {
  const found = new Map<number, string>();
  const say = (node: Node | null | undefined) => {
    for (const literal of literalsOf(node)) {
      const { cooked } = (literal.value ?? {}) as { cooked?: string };
      found.set(literal.start, `${path}:${lineOf(code, literal.start)} "${(cooked ?? String(literal.value)).trim()}"`);
    }
  };
  for (const [node, above] of walk(parse(path, code))) {
    if (node.type === 'JSXText' && hasLetters(node.value)) {
      const at = node.start + String(node.value).search(/\S/u);
      found.set(at, `${path}:${lineOf(code, at)} "${String(node.value).trim()}"`);
    }
    if (node.type === 'JSXExpressionContainer' && /^JSX(?:Element|Fragment)$/u.test(above?.type ?? '')) say(node);
    if (node.type === 'JSXAttribute' && shown.includes(nameOf(node.name))) say(node.value as Node);
    if (node.type === 'AssignmentExpression') {
      const { type, property } = node.left as Node;
      if (type === 'MemberExpression' && spoken.includes(nameOf(property))) say(node.right as Node);
    }
    if (node.type === 'CallExpression') {
      const { callee } = node as { callee?: unknown };
      const name = isNode(callee) ? nameOf(callee.property ?? callee) : '';
      const given = node.arguments as Node[];
      if (name in speaks) for (const argument of given.slice(speaks[name])) say(argument);
      if (/^set(?:Title|BadgeText)$/u.test(name))
        for (const { key, value } of (given[0]?.properties ?? []) as Node[])
          if (/^(?:title|text)$/u.test(nameOf(key))) say(value as Node);
      if (name === 'setAttribute' && shown.includes(String(given[0]?.value))) say(given[1]);
    }
  }
  return [...found.values()];
}

/** The same for a page of the extension; its name is the same in every language. */
export function wordsInPage(path: string, html: string): string[] {
  const { document } = new JSDOM(html).window;
  const texts = [...document.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:SCRIPT|STYLE)$/u.test(element.tagName)
      ? []
      : [...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.nodeValue)),
    ...shown.map((name) => element.getAttribute(name)),
  ]);
  return texts
    .filter(hasLetters)
    .filter((text) => text.trim() !== 'Hearback')
    .map((text) => `${path} "${text.trim()}"`);
}

/** Text that a stylesheet puts on the page. */
export const wordsInStyle = (path: string, css: string): string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//gu, '').matchAll(/content\s*:[^;}]*?(["'])((?:\\.|(?!\1).)*)\1/gu)]
    .filter(([, , text]) => hasLetters(text?.replace(/\\[0-9a-f]{1,6}\s?/giu, '')))
    .map(([, , text]) => `${path} "${text}"`);

/** Keys that a source asks for: `ratio.none`, and `reasons.*` where only running it tells the rest. */
export function keysIn(path: string, code: string): { key: string; at: string }[] {
  const keys: { key: string; at: string }[] = [];
  const add = (node: Node | undefined): void => {
    if (!node) return;
    const at = `${path}:${lineOf(code, node.start)}`;
    if (node.type === 'Literal') keys.push({ key: String(node.value), at });
    else if (node.type === 'TemplateLiteral') {
      const key = (node.quasis as Node[]).map((quasi) => (quasi.value as { cooked: string }).cooked).join('*');
      keys.push({ key, at });
    } else if (node.type === 'ConditionalExpression') {
      add(node.consequent as Node);
      add(node.alternate as Node);
    } else throw new Error(`${at}: say the key where it is asked for, so that this test can follow it`);
  };
  for (const [node] of walk(parse(path, code))) {
    if (node.type !== 'CallExpression') continue;
    const callee = node.callee as Node;
    if (nameOf(callee.object) === 'i18n' && nameOf(callee.property) === 't') add((node.arguments as Node[])[0]);
  }
  return keys;
}

/** A locale's messages by key; one with forms for numbers has several. */
export function messagesOf(locale: unknown, above = ''): Map<string, Record<string, string>> {
  const messages = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(locale as Record<string, unknown>)) {
    const key = above ? `${above}.${name}` : name;
    if (typeof value === 'string') messages.set(key, { n: value });
    else if (isForms(value)) messages.set(key, value);
    else for (const [inner, message] of messagesOf(value, key)) messages.set(inner, message);
  }
  return messages;
}
const isForms = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.keys(value).every((form) => /^(?:\d+|n)$/u.test(form));

export const placeholders = (text = '') => [...new Set(text.match(/\$\d/gu))].sort().join(' ');

const escaped = (text: string) => text.replace(/[.\\$^()[\]{}|+?]/gu, '\\$&');
/** Whether `reasons.*` stands for `reasons.promoted`. */
export const standsFor = (asked: string, key: string) =>
  new RegExp(`^${asked.split('*').map(escaped).join('[^.]+')}$`, 'u').test(key);
