/**
 * Treatment → the page: one attribute on the item's root, and one element of ours appended to it, with a closed shadow root.
 * Nothing of the page's is moved, wrapped or rewritten; `clear` leaves it as it was. How it looks is in the stylesheet.
 */
import type { Action } from '../types.ts';
import { bareAttribute, dialectAttribute, lookAttribute, looks } from './look.ts';
import { type Button, type Panel, panelButton } from './panel.ts';
import type { Tone } from './tone.ts';

/** Marks our own element; its value is the tone of the page, since a page's text colour need not be inherited. */
const ownAttribute = 'data-tl-own';

interface Ours {
  host: HTMLElement;
  shadow: ShadowRoot;
  /** The bar or the tag. */
  said: HTMLElement;
  words: HTMLElement;
  /** Shows the item, or takes a correction back. */
  main: HTMLButtonElement;
  why: ReturnType<typeof panelButton>;
  look: Look;
  /** How often it was put into its item. */
  put: number;
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
  /** The bar's or tag's words; null: nothing is said, as in an item that stands behind another's line. */
  text: string | null;
  /** One line, whatever it counts: it may be counted on while it is on the screen. */
  counts: boolean;
  button: Button | null;
  /** What a click anywhere on a bar does. */
  open: (() => void) | null;
  why: { says: string; panel(): Panel } | null;
}

/** What our words are written in. */
export interface Setting {
  tone: Tone;
  /** The dialect of the page's items. */
  of: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

const pointing = 'click auxclick dblclick pointerdown pointerup mousedown mouseup touchstart touchend'.split(' ');
const typing = ['keydown', 'keyup', 'keypress'];
const isActivating = (event: Event) => !('key' in event) || event.key === 'Enter' || event.key === ' ';

/** An element of ours, which the page cannot look into; clicks and keys on it are not the page's. */
export function ownHost(document: Document, tone: Tone) {
  const host = document.createElement('div');
  host.setAttribute(ownAttribute, tone);
  for (const type of pointing) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  for (const type of typing) host.addEventListener(type, (event) => isActivating(event) && event.stopPropagation());
  hosts.add(host);
  return { host, shadow: host.attachShadow({ mode: 'closed' }) };
}

function build(document: Document, look: Look, tone: Tone): Ours {
  const { host, shadow } = ownHost(document, tone);
  const said = document.createElement('div');
  const words = document.createElement('span');
  words.id = 'words';
  const main = document.createElement('button');
  main.type = 'button';
  main.setAttribute('part', 'show');
  main.id = 'main';
  main.setAttribute('aria-labelledby', 'main words');
  const why = panelButton(document, said, () => mine.look.why?.panel() as Panel);
  why.button.setAttribute('aria-describedby', 'words');
  const mine: Ours = { host, shadow, said, words, main, why, look, put: 0 };
  main.addEventListener('click', (event) => {
    event.stopPropagation();
    mine.look.button?.on();
  });
  why.button.addEventListener('click', (event) => event.stopPropagation());
  said.addEventListener('click', () => mine.look.open?.());
  host.addEventListener('keydown', why.closeByKey);
  return mine;
}

/** Puts into our own element what is to be said; what is there already stays, with the keyboard on it. */
function say({ shadow, said, words, main, why }: Ours, look: Look, { dir }: Setting): void {
  said.setAttribute('part', `${isFolded(look) ? 'bar' : 'tag'}${look.counts ? ' counts' : ''}`);
  said.dir = dir;
  words.setAttribute('part', look.counts ? 'words line' : 'words');
  if (words.textContent !== look.text) words.textContent = look.text;
  if (main.textContent !== (look.button?.says ?? '')) main.textContent = look.button?.says ?? '';
  why.button.textContent = look.why?.says ?? '';
  if (!look.why) why.close();
  // Nothing that may have the keyboard is taken out and put back.
  const wanted: Element[] = [words, ...(look.button ? [main] : []), ...(look.why ? [why.button] : [])];
  for (const part of [...said.children]) if (!wanted.includes(part)) part.remove();
  for (const [i, part] of wanted.entries())
    if (said.children[i] !== part) said.insertBefore(part, said.children[i] ?? null);
  if (look.text === null) {
    why.close();
    said.remove();
  } else if (!said.parentNode) shadow.prepend(said);
}

/** How often our element is put into one item; lists that draw their items anew do so a few times. */
const putAtMost = 30;

/** Gives an item its look; the same look again changes nothing. */
export function render(root: Element, look: Look, setting: Setting): void {
  if (look.action === 'none') {
    clear(root);
    return;
  }
  const mine = ours.get(root) ?? build(root.ownerDocument, look, setting.tone);
  ours.set(root, mine);
  mine.look = look;
  say(mine, look, setting);
  const { host } = mine;
  if (host.getAttribute(ownAttribute) !== setting.tone) host.setAttribute(ownAttribute, setting.tone);
  if (host.lang !== setting.lang) host.lang = setting.lang;
  if (root.getAttribute(dialectAttribute) !== setting.of) root.setAttribute(dialectAttribute, setting.of);
  if (root.getAttribute(lookAttribute) !== looks[look.action]) root.setAttribute(lookAttribute, looks[look.action]);
  if (host.parentNode === root && !host.nextElementSibling) return;
  // A page that takes ours away again and again wants its item as it is, and gets it: nobody is fought.
  mine.put++;
  if (mine.put > putAtMost) {
    host.remove();
    unmark(root);
    return;
  }
  const focused = mine.shadow.activeElement as HTMLElement | null;
  root.append(host);
  focused?.focus({ preventScroll: true });
}

const unmark = (root: Element) => {
  root.removeAttribute(lookAttribute);
  root.removeAttribute(dialectAttribute);
};

/** Takes back everything that `render` did to an item. */
export function clear(root: Element): void {
  const mine = ours.get(root);
  if (mine) {
    mine.why.close();
    mine.host.remove();
    ours.delete(root);
  }
  unmark(root);
}

/** Shows the page as it is, with the looks of items kept for later. */
export const bare = (document: Document, is: boolean) => document.documentElement.toggleAttribute(bareAttribute, is);

/** Is the keyboard on an item, and not on what we put there? */
export function hasFocus(root: Element): boolean {
  const { activeElement } = root.ownerDocument;
  return activeElement !== null && root.contains(activeElement) && !isOurs(activeElement);
}

/** Puts the keyboard where it was needed last: on the button that takes a correction back; else on the item, or on our tag. */
export function focusOn(root: Element): void {
  const item = root as HTMLElement;
  const mine = ours.get(root);
  if (mine?.look.button) mine.main.focus({ preventScroll: true });
  else if (item.tabIndex >= 0 || item.hasAttribute('tabindex')) item.focus({ preventScroll: true });
  else if (mine) {
    mine.said.tabIndex = -1;
    mine.said.focus({ preventScroll: true });
  }
}
