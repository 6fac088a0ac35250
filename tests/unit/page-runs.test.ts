import { afterEach, describe, expect, test, vi } from 'vitest';
import type * as arranging from '@/lib/page/arrange.ts';
import { advert, openTestPage, type Row, said, share, yes } from './page.ts';

const { asked } = vi.hoisted(() => ({ asked: { whole: false } }));
vi.mock('@/lib/page/arrange.ts', async (original) => {
  const real = await original<typeof arranging>();
  /** As they stand on the page now. */
  const everything = ([first]: readonly Element[]) => [...(first?.ownerDocument.querySelectorAll('article') ?? [])];
  const about: typeof real.about = (all, ...given) => (asked.whole ? everything(all) : real.about(all, ...given));
  return { ...real, about };
});
afterEach(() => vi.unstubAllGlobals());

describe('folded items that stand together', () => {
  test('three share one line, at the first; the others say nothing', async () => {
    const page = await openTestPage([said('1'), advert('2'), advert('3'), advert('4'), said('5')]);
    expect(page.looks()).toEqual({ 1: null, 2: 'fold', 3: 'fold', 4: 'fold', 5: null });
    expect(page.lines()).toEqual(['3 folded: 3 adverts']);
    expect(page.shadow('2')?.querySelector('button')?.textContent).toBe('Show');
  });
  test('two are two lines', async () => {
    const page = await openTestPage([advert('1'), advert('2'), said('3')]);
    expect(page.lines()).toHaveLength(2);
  });
  test('opening shows all of them, and the keyboard is there', async () => {
    const page = await openTestPage([advert('1'), advert('2'), advert('3')]);
    page.button('1', 'Show').click();
    expect(page.looks()).toEqual({ 1: 'label', 2: 'label', 3: 'label' });
    expect(page.document.activeElement?.closest('article')?.id).toBe('1');
  });
  test('what is mounted below before it was seen joins', async () => {
    const page = await openTestPage([advert('1'), advert('2')]);
    page.show(['1', '2'], false);
    await page.add([advert('3')]);
    expect(page.lines()).toEqual(['3 folded: 3 adverts']);
  });
  test('what stands on the screen does not join: it would move', async () => {
    const page = await openTestPage([advert('1'), advert('2')]);
    page.show(['1', '2']);
    await page.add([advert('3'), advert('4'), advert('5')]);
    expect(page.lines()).toHaveLength(3);
    expect(page.lines()[2]).toBe('3 folded: 3 adverts');
  });
  test('a line on the screen counts on what comes below', async () => {
    const page = await openTestPage([advert('1'), advert('2'), advert('3')]);
    page.show(['1', '2', '3']);
    await page.add([advert('4')]);
    expect(page.lines()).toEqual(['4 folded: 4 adverts']);
  });
  test('mounted again, one by one from below, a run is as it was', async () => {
    const rows = [advert('1'), advert('2'), advert('3')];
    const page = await openTestPage(rows);
    page.show(['1', '2', '3']);
    page.main.replaceChildren();
    await page.add([rows[2] as Row]);
    expect(page.lines()).toEqual([]); // its line is above
    await page.add([rows[1] as Row], page.root('3'));
    await page.add([rows[0] as Row], page.root('2'));
    expect(page.lines()).toEqual(['3 folded: 3 adverts']);
    expect(page.shadow('1')?.querySelector('#words')).not.toBeNull();
  });
  test('when the page takes the first away, the next says it as soon as it can be seen', async () => {
    const page = await openTestPage([advert('1'), advert('2'), advert('3')]);
    page.show(['1', '2', '3']);
    const next = page.root('2') as HTMLElement;
    next.getBoundingClientRect = () => ({ top: 10, bottom: 20, height: 10 }) as DOMRect;
    page.root('1').remove();
    await Promise.resolve();
    expect(page.lines()).toEqual(['2 folded: 2 adverts']);
  });
  test('lists side by side have runs of their own', async () => {
    const page = await openTestPage([advert('1'), advert('2')]);
    const other = page.document.body.appendChild(page.document.createElement('section'));
    other.append(page.main.firstElementChild?.cloneNode(true) as Element);
    (other.firstElementChild as Element).replaceChildren(page.document.createElement('p'));
    (other.firstElementChild as Element).id = '3';
    (other.querySelector('p') as Element).textContent = 'Two for one.';
    await Promise.resolve();
    expect(page.lines()).toHaveLength(3);
  });
  test('what is hidden says so', async () => {
    const page = await openTestPage([advert('1'), advert('2'), advert('3')], '/home', 'conversations');
    expect(page.lines()).toEqual(['3 hidden here: 3 adverts']);
  });
});

describe('what is answered stays', () => {
  test('an advert that somebody answers in the next item is dimmed, and so is what that answers', async () => {
    const page = await openTestPage([
      advert('1'),
      { ...advert('2'), answers: 'brand1' },
      said('3', { answers: 'brand2' }),
      advert('4'),
    ]);
    expect(page.looks()).toEqual({ 1: 'dim', 2: 'dim', 3: null, 4: 'fold' });
  });
  test('one that holds a shown item carries a label', async () => {
    const page = await openTestPage([advert('1')]);
    const inner = page.document.createElement('div');
    inner.innerHTML =
      '<article id="2" by="ben" answers="cora"><p>Which side does it roost on, and since when?</p></article>';
    page.root('1').append(inner);
    await page.frame();
    await page.frame();
    expect(page.looks()).toEqual({ 1: 'label', 2: null });
  });
});

describe('empty agreement in a thread', () => {
  test('two say it in one line, which opens', async () => {
    const page = await openTestPage([said('1'), yes('2'), yes('3'), said('4')], '/thread/1');
    expect(page.lines()).toContain('2 people agree');
    expect(page.looks()).toMatchObject({ 2: 'fold', 3: 'fold' });
    page.button('2', 'Show').click();
    expect(page.looks()).toMatchObject({ 2: 'label', 3: 'label' });
  });
  const apart: [when: string, rows: Row[]][] = [
    ['one that asks', [yes('2'), yes('3', { text: 'Me too?' })]],
    ['one that is answered', [yes('2'), yes('3'), said('4', { answers: 'dan3' })]],
    ['your own', [yes('2'), yes('3', { by: 'rowan' })]],
    ['one that speaks to you', [yes('2'), yes('3', { answers: 'rowan' })]],
  ];
  test.each(apart)('%s is not among them', async (_, rows) => {
    const page = await openTestPage([said('1'), ...rows], '/thread/1');
    expect(page.looks()).toMatchObject({ 2: 'label' });
    expect(page.looks()[3]).not.toBe('fold');
  });
  test('nor somebody always shown, nor at a level that only labels', async () => {
    const page = await openTestPage([yes('2'), yes('3')], '/thread/1');
    page.change({ alwaysShow: ['plain/dan3'] });
    expect(page.looks()).toEqual({ 2: 'label', 3: 'label' });
    page.change({ alwaysShow: [], level: 'labels' });
    expect(page.looks()).toEqual({ 2: 'label', 3: 'label' });
  });
  test('at home nobody is counted so', async () => {
    const page = await openTestPage([yes('2'), yes('3')]);
    expect(page.lines()).not.toContain('2 people agree');
  });
});

test('off, and the page is as it was', async () => {
  const page = await openTestPage([said('1'), advert('2'), advert('3'), advert('4'), share('5')]);
  page.button('2', 'Show').click();
  page.close();
  const ours = ['[data-tl-look]', '[data-tl-own]', '[data-tl-bare]'];
  expect(page.document.querySelectorAll(ours.join())).toHaveLength(0);
  expect(page.document.querySelectorAll('article > :not(p)')).toHaveLength(0);
});

describe('a list too long to be arranged as a whole', () => {
  const kinds = [advert, share, said, yes, (id: string) => said(id, { answers: `brand${Number(id) - 1}` })];
  const above = Array.from({ length: 520 }, (_, i) => said(`quiet${i}`));
  /** What comes of many changes at its end, one after the other. */
  async function changed(seed: number, whole: boolean) {
    asked.whole = whole;
    let state = seed * 2654435761;
    const random = (below: number) => {
      state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0;
      return ((state ^ (state >>> 13)) >>> 0) % below;
    };
    let next = 1;
    const rows = () =>
      Array.from({ length: 1 + random(3) }, () => (kinds[random(kinds.length)] as typeof said)(String(next++)));
    const page = await openTestPage([...above, ...rows()], seed % 2 ? '/home' : '/thread/1');
    const ours = () => [...page.document.querySelectorAll('article:not([id^="quiet"])')];
    const pick = () => ours()[random(ours().length)] ?? null;
    const told: unknown[] = [];
    for (let n = 0; n < 25; n++) {
      const what = random(8);
      if (what < 3) await page.add(rows());
      else if (what === 3) await page.add(rows(), pick());
      else if (what === 4) pick()?.remove();
      else if (what === 6) {
        const gone = pick();
        gone?.remove();
        await page.frame();
        if (gone) page.main.append(gone); // the same node, elsewhere
      } else if (what === 7) page.main.append(pick() as Element);
      else page.show([pick()?.id ?? '']);
      await Promise.resolve();
      await page.frame();
      const looks = Object.entries(page.looks()).filter(([id]) => !id.startsWith('quiet'));
      told.push([looks, page.lines()]);
    }
    page.close();
    return told;
  }
  test('about what changed alone, all is as if it were arranged as a whole', async () => {
    const found: string[] = [];
    for (let seed = 1; seed <= 8; seed++) {
      const whole = await changed(seed, true);
      expect(await changed(seed, false), `seed ${seed}`).toEqual(whole);
      found.push(JSON.stringify(whole));
    }
    expect(found.filter((looks) => /folded:|agree/u.test(looks)).length).toBeGreaterThan(3);
  }, 60_000);
});
