/**
 * Treatment → the page: one attribute on the item's root, and one element of ours appended to it, with a closed shadow root.
 * Nothing of the page's is moved, wrapped or rewritten; `clear` leaves it as it was. How it looks is in the stylesheet.
 */
import type { Action } from '../types.ts';
import { lookAttribute, looks } from './look.ts';

/** Marks our own element; its value is the tone of the page, since a page's text colour need not be inherited. */
const ownAttribute = 'data-tl-own';

interface Ours {
  host: HTMLElement;
  shadow: ShadowRoot;
  /** The bar's button or the tag. */
  said: HTMLElement;
  words: HTMLElement;
  action: Action;
  text: string;
}
const ours = new WeakMap<Element, Ours>();
const hosts = new WeakSet<Node>();

/** Is this node one that we appended? */
export const isOurs = (node: Node) => hosts.has(node);

/** Is an item with this treatment out of reading? */
export const isFolded = ({ action }: { action: Action }) => action === 'collapse' || action === 'hide';

/** What an item shows of us. */
export interface Look {
  action: Action;
  /** The bar's or tag's words; null: nothing is said, as in an item that hides behind another's stub. */
  text: string | null;
  /** The word on a bar's button. */
  show: string;
  onShow(): void;
}

/** `dark` where the page behind an element is dark, else `light`: the first background that is not see-through decides. */
export function toneOf(element: Element): 'dark' | 'light' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [r, g, b, a = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/gu)
        ?.map(Number) ?? [];
    if (r === undefined || g === undefined || b === undefined || a < 0.5) continue;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && getComputedStyle(element).colorScheme.includes('dark')
    ? 'dark'
    : 'light';
}

const activating = (event: Event) => !('key' in event) || event.key === 'Enter' || event.key === ' ';

function build(document: Document, look: Look): Ours {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const bar = isFolded(look);
  const said = document.createElement(bar ? 'button' : 'span');
  said.setAttribute('part', bar ? 'bar' : 'tag');
  const words = document.createElement('span');
  words.setAttribute('part', 'words');
  said.append(words);
  if (bar) {
    const show = document.createElement('span');
    show.setAttribute('part', 'show');
    show.textContent = look.show;
    said.append(show);
    (said as HTMLButtonElement).type = 'button';
    said.addEventListener('click', () => look.onShow());
    // The page must not take a click on our bar for a click on its item.
    for (const type of [
      'click',
      'auxclick',
      'pointerdown',
      'pointerup',
      'mousedown',
      'mouseup',
      'touchstart',
      'touchend',
    ])
      host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    for (const type of ['keydown', 'keyup', 'keypress'])
      host.addEventListener(type, (event) => activating(event) && event.stopPropagation());
  }
  hosts.add(host);
  return { host, shadow, said, words, action: look.action, text: '' };
}

/** Gives an item its look; the same look again changes nothing. */
export function render(root: Element, look: Look, tone: 'dark' | 'light'): void {
  if (look.action === 'none') {
    clear(root);
    return;
  }
  let mine = ours.get(root);
  if (mine && mine.action !== look.action) {
    mine.host.remove();
    mine = undefined;
  }
  mine ??= build(root.ownerDocument, look);
  ours.set(root, mine);
  if (mine.text !== (look.text ?? '')) {
    mine.text = look.text ?? '';
    mine.words.textContent = mine.text;
  }
  if (look.text === null) mine.said.remove();
  else if (!mine.said.parentNode) mine.shadow.append(mine.said);
  if (mine.host.getAttribute(ownAttribute) !== tone) mine.host.setAttribute(ownAttribute, tone);
  if (root.getAttribute(lookAttribute) !== looks[look.action]) root.setAttribute(lookAttribute, looks[look.action]);
  if (mine.host.parentNode !== root || mine.host.nextElementSibling) root.append(mine.host);
}

/** Takes back everything that `render` did to an item. */
export function clear(root: Element): void {
  ours.get(root)?.host.remove();
  ours.delete(root);
  root.removeAttribute(lookAttribute);
}

/** Puts the keyboard where a shown item's bar was: on the item, or on our tag. */
export function focusOn(root: Element): void {
  const item = root as HTMLElement;
  if (item.tabIndex >= 0 || item.hasAttribute('tabindex')) item.focus({ preventScroll: true });
  else {
    const said = ours.get(root)?.said;
    if (said) {
      said.tabIndex = -1;
      said.focus({ preventScroll: true });
    }
  }
}
