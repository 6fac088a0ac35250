/** A page in jsdom with the whole path at work on it: a plain adapter, rows of items, and what a browser would tell of them. */
import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { followTimeline } from '@/entrypoints/timeline.content/index.ts';
import type { Adapter } from '@/lib/adapters/adapter.ts';
import type { Correction } from '@/lib/corrections.ts';
import { pageWords } from '@/lib/extension/words.ts';
import { defaultSettings, type Settings } from '@/lib/settings.ts';
import type { Encounter } from '@/lib/types.ts';
import { speak } from './words.ts';

/** One item: as attributes of its root. */
export interface Row {
  id: string;
  by?: string;
  text?: string;
  answers?: string;
  promoted?: boolean;
  repost?: boolean;
}
const attribute = (name: string) => (root: Element) => root.getAttribute(name);

/** At `/thread/…` everything is a thread, else home. */
const plain: Adapter = {
  network: 'plain',
  late: ['promoted'],
  surface: ({ url }) => (url.pathname.startsWith('/thread') ? 'thread' : 'home'),
  you: () => 'rowan',
  dialects: [
    {
      id: 'plain',
      recognises: () => true,
      item: 'article',
      nested: true,
      isItem: (root) => root.hasAttribute('id'),
      fields: {
        id: attribute('id'),
        url: (root, page) => new URL(`/item/${root.id}`, page.url).href,
        handle: attribute('by'),
        name: attribute('by'),
        text: (root) => root.querySelector('p')?.textContent ?? null,
        lang: () => 'en',
        replyTo: (root) => (root.hasAttribute('answers') ? { handle: root.getAttribute('answers'), text: null } : null),
        promoted: (root) => root.hasAttribute('promoted'),
        repostedBy: (root) => (root.hasAttribute('repost') ? { handle: 'zed', name: 'Zed' } : null),
      },
      expected: ['id'],
      parts: { words: 'p', media: 'img' },
    },
  ],
};

/** Kinds of rows whose treatment hangs on structure alone: at Balanced they fold, dim, or stay. */
export const advert = (id: string): Row => ({ id, by: `brand${id}`, text: 'Three floors, one kit.', promoted: true });
export const share = (id: string): Row => ({ id, by: `ana${id}`, text: 'The hall opens at nine.', repost: true });
export const said = (id: string, more: Partial<Row> = {}): Row => ({
  ...{
    id,
    by: `ben${id}`,
    text: 'Ours stayed two winters, as long as the outflow kept the water open.',
    answers: 'cora',
  },
  ...more,
});
export const yes = (id: string, more: Partial<Row> = {}): Row => ({
  ...{ id, by: `dan${id}`, text: 'Me too!', answers: 'opener' },
  ...more,
});

const markup = ({ id, by = 'somebody', text = 'Words.', answers, promoted, repost }: Row) =>
  `<article id="${id}" by="${by}"${answers ? ` answers="${answers}"` : ''}${promoted ? ' promoted' : ''}${repost ? ' repost' : ''}><p>${text}</p></article>`;

interface Watched {
  target: Element;
  call: IntersectionObserverCallback;
}

/** `stacked`: items stand one below the other, 300 pixels high, folded ones 40; else all at the top, without a height. */
export async function openTestPage(
  rows: readonly Row[],
  path = '/home',
  level: Settings['level'] = 'balanced',
  stacked = false,
) {
  await speak('en');
  const { window } = new JSDOM(`<body><main>${rows.map(markup).join('')}</main></body>`, {
    url: `https://plain.example${path}`,
    pretendToBeVisual: true,
  });
  const { document } = window;
  const main = document.querySelector('main') as Element;
  const watched: Watched[] = [];
  class Observer {
    call: IntersectionObserverCallback;
    constructor(call: IntersectionObserverCallback) {
      this.call = call;
    }
    observe(target: Element) {
      watched.push({ target, call: this.call });
    }
    unobserve(target: Element) {
      for (const [i, one] of [...watched.entries()].reverse()) if (one.target === target) watched.splice(i, 1);
    }
    disconnect() {
      watched.length = 0;
    }
  }
  // What is ours can be looked into by a test alone.
  const { attachShadow } = window.Element.prototype;
  window.Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  Object.assign(window, { IntersectionObserver: Observer });
  Object.assign(window.performance, { getEntriesByType: () => [{ type: 'navigate' }] });
  if (stacked)
    window.Element.prototype.getBoundingClientRect = function () {
      const heightOf = (one: Element) => (one.getAttribute('data-tl-look') === 'fold' ? 40 : 300);
      const above = [...document.querySelectorAll('article')];
      const top = above.slice(0, above.indexOf(this as HTMLElement)).reduce((sum, one) => sum + heightOf(one), 0);
      const height = heightOf(this);
      return { top: top - document.documentElement.scrollTop, bottom: top + height, height } as DOMRect;
    };
  Object.defineProperty(document, 'scrollingElement', { value: document.documentElement });
  for (const name of ['requestAnimationFrame', 'cancelAnimationFrame', 'getComputedStyle'])
    vi.stubGlobal(name, window[name as 'requestAnimationFrame'].bind(window));
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} }));

  const met: Encounter[] = [];
  const marks: string[] = [];
  let kept = true;
  const corrections: Correction[] = [];
  const leaving = new window.AbortController();
  let settings: Settings = { ...defaultSettings, level };
  const timeline = followTimeline({
    ...{ window: window as unknown as Window & typeof globalThis, adapter: plain, settings, words: pageWords() },
    onEncounter: (one) => met.push(one),
    onActive: () => {},
    onCorrect: async (one) => kept && corrections.push(one) > 0,
    onAudit: ({ key, what }) => marks.push(`${what} ${key}`),
    onUndo: (id) => corrections.splice(corrections.findIndex((one) => one.id === id)),
    signal: leaving.signal,
  });
  const root = (id: string) => document.getElementById(id) as Element;
  const ours = (id: string) => [...root(id).children].find((child) => child.hasAttribute('data-tl-own'));
  const shadow = (id: string) => ours(id)?.shadowRoot ?? null;

  return {
    ...{ window, document, main, timeline, met, marks, corrections, root, shadow },
    /** As in a private window. */
    keepNothing() {
      kept = false;
    },
    /** What each item looks like, by its id. */
    looks: () =>
      Object.fromEntries([...document.querySelectorAll('article')].map((r) => [r.id, r.getAttribute('data-tl-look')])),
    /** The lines that stand on the page, in order. */
    lines: () =>
      [...document.querySelectorAll('article')].flatMap(
        (r) => shadow(r.id)?.querySelector('#words')?.textContent ?? [],
      ),
    /** A button of ours by its words. */
    button: (id: string, says: string) =>
      [...(shadow(id)?.querySelectorAll('button') ?? [])].find((b) => b.textContent === says) as HTMLElement,
    /** An item stands in the window. */
    place(id: string, top = 100, height = 300) {
      root(id).getBoundingClientRect = () => ({ top, bottom: top + height, height }) as DOMRect;
    },
    /** More rows, as the page mounts them. */
    async add(more: readonly Row[], before: Element | null = null) {
      const box = document.createElement('div');
      box.innerHTML = more.map(markup).join('');
      for (const row of [...box.children]) main.insertBefore(row, before);
      await Promise.resolve();
    },
    /** The browser says that items are, or are not, on the screen. */
    show(ids: readonly string[], isIntersecting = true, height = 300) {
      const box = (top: number) => ({ top, bottom: top + height, height });
      for (const { target, call } of [...watched])
        if (ids.includes(target.id)) {
          const rect = box(isIntersecting ? 100 : 5_000);
          const entry = { target, isIntersecting, intersectionRatio: isIntersecting ? 1 : 0, boundingClientRect: rect };
          call(
            [{ ...entry, intersectionRect: rect, rootBounds: { bottom: 1_000, height: 1_000 } }] as never,
            null as never,
          );
        }
    },
    /** The reader scrolls down, the browser tells. */
    scroll(pixels: number) {
      const { documentElement } = document;
      documentElement.scrollTop += pixels;
      document.dispatchEvent(new window.Event('scroll'));
    },
    change(next: Partial<Settings>) {
      settings = { ...settings, ...next };
      timeline.change(settings);
    },
    frame: () => new Promise<void>((done) => window.requestAnimationFrame(() => setTimeout(done))),
    close: () => leaving.abort(),
  };
}
