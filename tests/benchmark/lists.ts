/**
 * The lists that networks make, as four small engines without end: absolute rows, emptied shells, a recycling window, plain append.
 * Each loads twenty items when less than two screens are left, and reads heights only as the real ones do.
 */
import type { Post } from './content.ts';
import type { Markup } from './markup.ts';

export interface List {
  /** What is mounted and holds an item: its number and its element. */
  rows(): Iterable<[at: number, row: Element]>;
  /** How often more was asked for. */
  loads(): number;
  /** Puts so many further items on the page at once. */
  add(items: number): void;
  /** Takes everything off the page. */
  drop(): void;
}

export interface Listing {
  root: HTMLElement;
  html: Markup;
  postAt(at: number): Post;
  /** Called around every insertion, with how many items it mounts. */
  mount(items: number, insert: () => void): void;
  /** False: nothing is loaded but by `add`. */
  endless: boolean;
}

/** Self-contained, so that a page can be given its source. */
export function listsFrom(): Record<'absolute' | 'shells' | 'window' | 'append', (listing: Listing) => List> {
  const batch = 20;
  const screens = (n: number) => n * window.innerHeight;

  const elementOf = (html: string): HTMLElement => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content.firstElementChild as HTMLElement;
  };
  /** Calls `load` when less than two screens are left, and again until they are filled. */
  const watchEnd = (endless: boolean, load: () => void) => {
    let asked = 0;
    let waiting = false;
    const look = () => {
      const left = document.documentElement.scrollHeight - window.scrollY - window.innerHeight;
      if (!endless || waiting || left > screens(2)) return;
      waiting = true;
      asked++;
      setTimeout(() => {
        waiting = false;
        load();
        look();
      }, 16);
    };
    addEventListener('scroll', look, { passive: true });
    look();
    return { asked: () => asked, look };
  };

  /** X: rows placed absolutely, heights by ResizeObserver, only those near the screen mounted. */
  function absolute({ root, html, postAt, mount, endless }: Listing): List {
    const heights: number[] = [];
    const tops: number[] = [0];
    const mounted = new Map<number, HTMLElement>();
    let loaded = 0;
    root.style.position = 'relative';
    const place = (row: HTMLElement, at: number) => {
      const wanted = `translateY(${tops[at]}px)`;
      if (row.style.transform !== wanted) row.style.transform = wanted;
    };
    const layOut = (from: number) => {
      for (let at = from; at < loaded; at++) tops[at + 1] = (tops[at] as number) + (heights[at] ?? 150);
      root.style.minHeight = `${tops[loaded]}px`;
      for (const [at, row] of mounted) if (at >= from) place(row, at);
    };
    const sizes = new ResizeObserver((entries) => {
      let first = Number.POSITIVE_INFINITY;
      for (const { target } of entries) {
        const row = target as HTMLElement & { at: number };
        const height = row.offsetHeight;
        if (!row.isConnected || heights[row.at] === height) continue;
        heights[row.at] = height;
        first = Math.min(first, row.at);
      }
      if (first === Number.POSITIVE_INFINITY) return;
      layOut(first);
      show();
      end.look();
    });
    /** The row that holds this place, by halving. */
    const rowAt = (y: number) => {
      let low = 0;
      let high = loaded - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((tops[middle] as number) <= y) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    const show = () => {
      const top = window.scrollY - root.offsetTop;
      const first = Math.max(0, rowAt(top - screens(1.5)));
      const last = Math.min(loaded - 1, rowAt(top + screens(2.5)));
      for (const [at, row] of mounted) {
        if (at >= first && at <= last) continue;
        sizes.unobserve(row);
        row.remove();
        mounted.delete(at);
      }
      const fresh: HTMLElement[] = [];
      for (let at = first; at <= last; at++) {
        if (mounted.has(at)) continue;
        const row = elementOf(
          `<div data-testid="cellInnerDiv" style="position:absolute;width:100%">${html(postAt(at), postAt(at - 1))}</div>`,
        ) as HTMLElement & { at: number };
        row.at = at;
        place(row, at);
        mounted.set(at, row);
        fresh.push(row);
      }
      if (fresh.length === 0) return;
      mount(fresh.length, () => {
        // In the order of the list, as a reply is read by the row before it: each before the next one, which stands there already.
        for (const row of fresh.toReversed()) {
          const next = mounted.get((row as HTMLElement & { at: number }).at + 1);
          root.insertBefore(row, next?.parentNode === root ? next : null);
        }
      });
      for (const row of fresh) sizes.observe(row);
    };
    const add = (items: number) => {
      const from = loaded;
      loaded += items;
      layOut(from);
      show();
    };
    const end = watchEnd(endless, () => add(batch));
    addEventListener('scroll', show, { passive: true });
    return {
      rows: () => mounted,
      loads: end.asked,
      add,
      drop() {
        loaded = 0;
        for (const row of mounted.values()) sizes.unobserve(row);
        mounted.clear();
        root.replaceChildren();
      },
    };
  }

  /** LinkedIn: every shell stays; those far from the screen are emptied and keep their height. */
  function shells({ root, html, postAt, mount, endless }: Listing): List {
    let loaded = 0;
    const filled = new Map<number, HTMLElement>();
    const near = new IntersectionObserver(
      (entries) => {
        const fresh: [HTMLElement, HTMLElement][] = [];
        for (const { target, isIntersecting } of entries) {
          const shell = target as HTMLElement & { at: number };
          if (isIntersecting === filled.has(shell.at)) continue;
          if (isIntersecting) {
            fresh.push([shell, elementOf(html(postAt(shell.at), postAt(shell.at - 1)))]);
            filled.set(shell.at, shell);
          } else {
            shell.style.height = `${shell.offsetHeight}px`;
            shell.replaceChildren();
            filled.delete(shell.at);
          }
        }
        if (fresh.length === 0) return;
        mount(fresh.length, () => {
          for (const [shell, content] of fresh) {
            shell.style.height = '';
            shell.append(content);
          }
        });
      },
      { rootMargin: '200% 0px' },
    );
    const add = (items: number) => {
      const all = document.createDocumentFragment();
      for (let n = 0; n < items; n++) {
        const outer = elementOf(
          '<div class="relative"><div class="ember-view occludable-update occludable-update-hint" style="height: 170px"></div></div>',
        );
        const shell = outer.firstElementChild as HTMLElement & { at: number };
        shell.at = loaded++;
        all.append(outer);
        near.observe(shell);
      }
      root.append(all);
    };
    const end = watchEnd(endless, () => add(batch));
    return {
      rows: () => filled,
      loads: end.asked,
      add,
      drop() {
        near.disconnect();
        filled.clear();
        root.replaceChildren();
      },
    };
  }

  /** A window of some two hundred nodes between two spacers; what leaves at one end gets the items of the other. */
  function windowed({ root, html, postAt, mount, endless }: Listing): List {
    const nodes = 200;
    const chunk = 50;
    let loaded = 0;
    let first = 0;
    const heights: number[] = [];
    const above = document.createElement('div');
    const rows = document.createElement('div');
    const below = document.createElement('div');
    root.append(above, rows, below);
    let lead = 0;
    let rest = 0;
    const space = () => {
      above.style.height = `${lead}px`;
      below.style.height = `${rest}px`;
    };
    /** The same node holds another item from now on. */
    const refill = (row: HTMLElement, at: number) => {
      const fresh = elementOf(html(postAt(at), postAt(at - 1)));
      for (const { name, value } of [...fresh.attributes]) row.setAttribute(name, value);
      row.replaceChildren(...fresh.childNodes);
    };
    const known = (from: number, to: number) => heights.slice(from, to).reduce((sum, h) => sum + h, 0);
    const turn = () => {
      const count = rows.childElementCount;
      if (count < nodes) return;
      const box = rows.getBoundingClientRect();
      if (box.bottom < screens(3) && first + count < loaded) {
        const moving = ([...rows.children] as HTMLElement[]).slice(0, Math.min(chunk, loaded - first - count));
        for (const [n, row] of moving.entries()) heights[first + n] = row.offsetHeight;
        lead += known(first, first + moving.length);
        rest = Math.max(0, rest - known(first + count, first + count + moving.length));
        mount(moving.length, () => {
          for (const [n, row] of moving.entries()) {
            refill(row, first + count + n);
            rows.append(row);
          }
        });
        first += moving.length;
        space();
      } else if (box.top > -screens(2) && first > 0) {
        const moving = ([...rows.children] as HTMLElement[]).slice(-Math.min(chunk, first));
        for (const [n, row] of moving.entries()) heights[first + count - moving.length + n] = row.offsetHeight;
        rest += known(first + count - moving.length, first + count);
        lead -= known(first - moving.length, first);
        const next = rows.firstElementChild;
        mount(moving.length, () => {
          for (const [n, row] of moving.entries()) {
            refill(row, first - moving.length + n);
            rows.insertBefore(row, next);
          }
        });
        first -= moving.length;
        space();
      }
    };
    const add = (items: number) => {
      const fresh: HTMLElement[] = [];
      for (let n = 0; n < items; n++) {
        const at = loaded++;
        if (first + rows.childElementCount + fresh.length === at && rows.childElementCount + fresh.length < nodes)
          fresh.push(elementOf(html(postAt(at), postAt(at - 1))));
      }
      if (fresh.length > 0) mount(fresh.length, () => rows.append(...fresh));
      turn();
    };
    const end = watchEnd(endless, () => add(batch));
    addEventListener('scroll', turn, { passive: true });
    return {
      rows: () => [...rows.children].map((row, n) => [first + n, row]),
      loads: end.asked,
      add,
      drop() {
        rows.replaceChildren();
        loaded = 0;
        first = 0;
        lead = 0;
        rest = 0;
        space();
      },
    };
  }

  /** Mastodon: everything stays; off screen an article keeps its height and holds its post as escaped text. */
  function append({ root, html, postAt, mount, endless }: Listing): List {
    let loaded = 0;
    const full = new Map<number, HTMLElement>();
    type Article = HTMLElement & { at: number };
    const near = new IntersectionObserver(
      (entries) => {
        const back: Article[] = [];
        for (const { target, isIntersecting } of entries) {
          const article = target as Article;
          if (isIntersecting === full.has(article.at)) continue;
          if (isIntersecting) back.push(article);
          else {
            const words = article.querySelector('.status__content__text')?.innerHTML ?? '';
            article.style.cssText = `height:${article.offsetHeight}px;opacity:0;overflow:hidden`;
            const husk = elementOf(
              '<div tabindex="-1"><div class="status__wrapper focusable" tabindex="0"></div></div>',
            );
            for (const text of ['', words]) {
              const span = document.createElement('span');
              span.textContent = text;
              husk.firstElementChild?.append(span);
            }
            article.replaceChildren(husk);
            full.delete(article.at);
          }
        }
        if (back.length === 0) return;
        mount(back.length, () => {
          for (const article of back) {
            article.style.cssText = '';
            article.replaceChildren(elementOf(html(postAt(article.at), postAt(article.at - 1))));
            full.set(article.at, article);
          }
        });
      },
      { rootMargin: '300% 0px' },
    );
    const add = (items: number) => {
      const all = document.createDocumentFragment();
      const fresh: Article[] = [];
      for (let n = 0; n < items; n++) {
        const at = loaded++;
        const article = elementOf(
          `<article tabindex="-1" data-id="11767061${String(at).padStart(8, '0')}17">${html(postAt(at), postAt(at - 1))}</article>`,
        ) as Article;
        article.at = at;
        full.set(at, article);
        fresh.push(article);
      }
      all.append(...fresh);
      mount(items, () => root.append(all));
      for (const article of fresh) near.observe(article);
    };
    const end = watchEnd(endless, () => add(batch));
    return {
      rows: () => full,
      loads: end.asked,
      add,
      drop() {
        near.disconnect();
        full.clear();
        root.replaceChildren();
      },
    };
  }

  return { absolute, shells, window: windowed, append };
}
