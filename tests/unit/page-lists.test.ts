import { afterEach, describe, expect, test, vi } from 'vitest';
import { advert, openTestPage, type Row, said, share, yes } from './page.ts';

afterEach(() => vi.unstubAllGlobals());

const many = (n: number, row: (id: string) => Row, from = 1) => Array.from({ length: n }, (_, i) => row(`${from + i}`));

describe('a page that comes whole', () => {
  const looks = (page: Awaited<ReturnType<typeof openTestPage>>) => Object.values(page.looks());
  let opened: Awaited<ReturnType<typeof openTestPage>>;
  const open = async (rows: readonly Row[], path = '/home') => {
    opened = await openTestPage(rows, path, 'balanced', true);
    return opened;
  };
  afterEach(() => opened.close()); // what follows later would come after the test
  /** A screen is 768 pixels high: at 900 an item begins half a screen below it at most, at 1,200 more. */
  const four = many(4, said);

  test('what is far below the screen is decided when the rest is painted, and folds', async () => {
    const page = await open([...four, ...many(2, advert, 5), ...many(40, said, 7)]);
    expect(page.timeline.items()).toHaveLength(4);
    expect(looks(page).slice(4, 6)).toEqual([null, null]);
    await page.frame();
    await page.frame();
    expect(looks(page).slice(4, 6)).toEqual(['fold', 'fold']);
    for (let n = 0; n < 4; n++) await page.frame();
    expect(page.timeline.items()).toHaveLength(46);
  });
  test('what comes near as others fold is decided with them', async () => {
    const page = await open([...many(8, advert), ...many(6, share, 9)]);
    expect(looks(page).slice(0, 8)).toEqual(Array(8).fill('fold'));
    expect(page.timeline.items()).toHaveLength(11); // 8 of 40 pixels, and those of 300 that begin before 1,152
  });
  test('what the reader has scrolled to by then is dimmed at most', async () => {
    const page = await open([...four, advert('5'), ...many(6, said, 6)]);
    page.scroll(900);
    await page.frame();
    await page.frame();
    expect(page.looks()[5]).toBe('dim');
  });
  test.each(['/home#5', '/home?a=b#c'])('opened at a place of its own, %s, it is decided as a whole', async (path) => {
    const page = await open([...four, ...many(2, advert, 5), ...many(4, said, 7)], path);
    expect(looks(page).slice(4, 6)).toEqual(['fold', 'fold']);
  });
  test('mounted meanwhile, it is decided at once; taken away meanwhile, it is nothing', async () => {
    const page = await open([...four, ...many(2, advert, 5), ...many(4, said, 7)]);
    const [fifth, sixth] = [page.root('5'), page.root('6')];
    page.main.append(fifth);
    sixth.remove();
    await Promise.resolve();
    expect(page.looks()[5]).toBe('fold');
    await page.frame();
    await page.frame();
    expect(page.timeline.items()).toHaveLength(9);
    expect(sixth.hasAttribute('data-tl-look')).toBe(false);
  });
  test('Hearback leaves before: nothing is done any more', async () => {
    const page = await open([...four, ...many(2, advert, 5), ...many(4, said, 7)]);
    page.close();
    await page.frame();
    await page.frame();
    expect(looks(page)).toEqual(Array(10).fill(null));
  });
});

describe('lists that recycle', () => {
  test('a node that gets another item is decided anew, before it is painted', async () => {
    const page = await openTestPage([advert('1'), said('2')]);
    const node = page.root('1');
    for (const name of ['promoted', 'by']) node.removeAttribute(name);
    node.setAttribute('by', 'cora');
    node.setAttribute('answers', 'ben');
    node.id = '9';
    (node.querySelector('p') as Element).textContent = 'We counted eleven, and two more by the weir.';
    await Promise.resolve();
    await page.frame();
    expect(page.looks()).toEqual({ 9: null, 2: null });
  });
  test('an emptied shell is nothing; filled again it looks as before', async () => {
    const page = await openTestPage([advert('1')]);
    const node = page.root('1');
    const words = [...node.childNodes].filter((child) => child.nodeName === 'P');
    node.replaceChildren();
    await Promise.resolve();
    await page.frame();
    expect(page.looks()).toEqual({ 1: null });
    node.append(...words);
    await Promise.resolve();
    await page.frame();
    expect(page.looks()).toEqual({ 1: 'fold' });
  });
  test('hundreds of nodes come and go, and each mounts with the look it had', async () => {
    const rows = many(400, (id) => (Number(id) % 3 ? said(id) : advert(id)));
    const page = await openTestPage(rows.slice(0, 40));
    for (let from = 40; from < 400; from += 40) {
      page.main.replaceChildren();
      await page.add(rows.slice(from, from + 40));
    }
    page.main.replaceChildren();
    await page.add(rows.slice(0, 40));
    for (const [id, look] of Object.entries(page.looks())) expect(look).toBe(Number(id) % 3 ? null : 'fold');
  });
  test('what the page takes out of our own is put back in the same place', async () => {
    const page = await openTestPage([advert('1')]);
    page.root('1').lastElementChild?.remove();
    await Promise.resolve();
    await page.frame();
    expect(page.lines()).toHaveLength(1);
  });
  test('the keyboard stays on our button when the page adds to the item', async () => {
    const page = await openTestPage([advert('1')]);
    page.button('1', 'Why?').focus();
    page.root('1').append(page.document.createElement('i'));
    await Promise.resolve();
    await page.frame();
    expect(page.shadow('1')?.activeElement).toBe(page.button('1', 'Why?'));
  });
});

describe('marks that come late', () => {
  const mark = async (page: Awaited<ReturnType<typeof openTestPage>>, id: string, name = 'promoted') => {
    page.root(id).setAttribute(name, '');
    await Promise.resolve();
    await page.frame();
  };
  const plainly = (id: string): Row => ({ id, by: `brand${id}`, text: 'Three floors, one kit.' });
  test('nobody has seen it yet: it folds, as if it had been marked at once', async () => {
    const page = await openTestPage([plainly('1'), said('2')]);
    expect(page.looks()).toEqual({ 1: null, 2: null });
    await page.frame();
    await mark(page, '1');
    expect(page.looks()).toEqual({ 1: 'fold', 2: null });
  });
  test('the reader looks at it: it is dimmed at most', async () => {
    const page = await openTestPage([plainly('1'), said('2')]);
    page.place('1');
    page.show(['1']);
    await page.frame();
    await mark(page, '1');
    expect(page.looks()).toEqual({ 1: 'dim', 2: null });
  });
  test('an attribute that no reader hangs on is not heard of', async () => {
    const page = await openTestPage([plainly('1')]);
    await page.frame();
    await mark(page, '1', 'repost');
    expect(page.looks()).toEqual({ 1: null });
  });
});

describe('another page without a load', () => {
  test('a thread opened: what folds at home is left alone there, and folds at home again', async () => {
    const page = await openTestPage([advert('1')]);
    page.window.history.pushState(null, '', '/thread/7');
    page.main.replaceChildren();
    await page.add([advert('1'), said('2')]);
    expect(page.looks()).toEqual({ 1: 'label', 2: null });
    page.window.history.pushState(null, '', '/home');
    page.main.replaceChildren();
    await page.add([advert('1')]);
    expect(page.looks()).toEqual({ 1: 'fold' });
  });
  test('a window above the timeline leaves it as it is, and has runs of its own', async () => {
    const page = await openTestPage(many(3, advert));
    page.window.history.pushState(null, '', '/thread/7');
    const dialog = page.document.body.appendChild(page.document.createElement('dialog'));
    dialog.innerHTML = '<article id="8" by="dan" answers="o"><p>Me too!</p></article>';
    await Promise.resolve();
    expect(page.looks()).toEqual({ 1: 'fold', 2: 'fold', 3: 'fold', 8: 'label' });
    expect(page.lines()).toHaveLength(2);
  });
});

describe('what the reader came for, and what they are at', () => {
  test.each(['/item/1234567', '/home?highlight=urn:feed:1234567', '/home#1234567'])(
    '%s leads to an item: a label at most',
    async (path) => {
      const page = await openTestPage([advert('1234567'), said('2'), advert('7654321')], path);
      if (path.startsWith('/home')) expect(page.looks()).toMatchObject({ 1234567: 'label', 7654321: 'fold' });
      else expect(page.looks()).toMatchObject({ 1234567: 'label' });
    },
  );
  test('in a thread it is not counted among those that agree', async () => {
    const page = await openTestPage([yes('1234567'), yes('7654321')], '/thread/9#1234567');
    expect(page.looks()).toEqual({ 1234567: 'label', 7654321: 'label' });
  });
  test('the item with the keyboard on it is dimmed, not folded, when the dial turns', async () => {
    const page = await openTestPage([share('1'), share('2')]);
    page.root('1').setAttribute('tabindex', '0');
    (page.root('1') as HTMLElement).focus();
    page.change({ level: 'conversations' });
    expect(page.looks()[1]).toBe('dim');
    expect(['fold', 'gone']).toContain(page.looks()[2]);
  });
  test('your own items are never touched', async () => {
    const page = await openTestPage([{ ...advert('1'), by: 'rowan' }], '/home', 'conversations');
    expect(page.looks()).toEqual({ 1: null });
  });
});

describe('a page that loads and loads', () => {
  const noisy = (n: number, from: number) => many(n, (id) => (Number(id) % 4 ? advert(id) : said(id)), from);
  test('more than scrolling explains: nothing is folded any more, and the popup is told', async () => {
    const page = await openTestPage(noisy(20, 1));
    page.show(many(20, said).map(({ id }) => id));
    for (let from = 21; from < 121; from += 20) await page.add(noisy(20, from));
    expect(page.timeline.doubt()).toBe('loads');
    expect(Object.values(page.looks()).filter((look) => look === 'fold')).toEqual([]);
    expect(page.looks()[1]).toBe('dim');
  });
  test('as much as the reader scrolls for is no storm', async () => {
    const page = await openTestPage(noisy(20, 1));
    page.show(many(20, said).map(({ id }) => id));
    for (let from = 21; from < 121; from += 20) {
      page.scroll(20 * 300);
      await page.add(noisy(20, from));
    }
    expect(page.timeline.doubt()).toBeNull();
  });
  test('where nothing folds, the page’s loads are its own', async () => {
    const page = await openTestPage(many(20, said));
    page.show(many(20, said).map(({ id }) => id));
    await page.add(many(200, said, 21));
    expect(page.timeline.doubt()).toBeNull();
  });
});

describe('while Alt+Shift+O is held', () => {
  const key = (page: Awaited<ReturnType<typeof openTestPage>>, type: string, more: object = {}) =>
    page.document.body.dispatchEvent(
      new page.window.KeyboardEvent(type, {
        code: 'KeyO',
        key: 'Ø',
        altKey: true,
        shiftKey: true,
        bubbles: true,
        ...more,
      }),
    );
  const isBare = (page: Awaited<ReturnType<typeof openTestPage>>) =>
    page.document.documentElement.hasAttribute('data-tl-bare');
  test.each(['keyup', 'blur'])('the page is as it is, until %s', async (end) => {
    const page = await openTestPage([advert('1')]);
    key(page, 'keydown');
    expect(isBare(page)).toBe(true);
    if (end === 'blur') page.window.dispatchEvent(new page.window.Event('blur'));
    else key(page, 'keyup', { code: 'AltLeft', key: 'Alt' });
    expect(isBare(page)).toBe(false);
  });
  test('not while somebody writes', async () => {
    const page = await openTestPage([advert('1')]);
    const field = page.document.body.appendChild(page.document.createElement('textarea'));
    field.dispatchEvent(
      new page.window.KeyboardEvent('keydown', { code: 'KeyO', altKey: true, shiftKey: true, bubbles: true }),
    );
    expect(isBare(page)).toBe(false);
  });
  test('nothing of it is left when Hearback goes', async () => {
    const page = await openTestPage([advert('1')]);
    key(page, 'keydown');
    page.close();
    expect(isBare(page)).toBe(false);
  });
});

describe('the tray, and what is told of hidden items', () => {
  const meet = async (page: Awaited<ReturnType<typeof openTestPage>>, id: string) => {
    vi.spyOn(page.document, 'hasFocus').mockReturnValue(true);
    page.show([id]);
    await new Promise((done) => setTimeout(done, 320));
  };
  test('a folded item that was met is listed; shown from there, it is on the page', async () => {
    const page = await openTestPage([advert('1'), said('2')]);
    await meet(page, '1');
    expect(page.timeline.tray()).toEqual([
      expect.objectContaining({
        who: 'brand1',
        what: 'Three floors, one kit.',
        action: 'collapse',
        reasons: ['promoted'],
      }),
    ]);
    const [{ key = '' } = {}] = page.timeline.tray();
    expect(page.timeline.act(key, 'restore')).toEqual({ done: true, correction: null });
    expect(page.looks()[1]).toBe('label');
    expect(page.timeline.tray()).toEqual([]);
  });
  test('corrected from there while it is not mounted, it mounts shown', async () => {
    const page = await openTestPage([advert('1')]);
    await meet(page, '1');
    const [{ key = '' } = {}] = page.timeline.tray();
    page.main.replaceChildren();
    expect(page.timeline.act(key, 'open').done).toBe(false);
    expect(page.timeline.act(key, 'not-noise').correction).toBe(page.corrections[0]?.id);
    await page.add([advert('1')]);
    expect(page.looks()).toEqual({ 1: 'label' });
  });
  test('a hidden item that is asked for again is told of', async () => {
    const page = await openTestPage([advert('1'), advert('2')], '/home', 'conversations');
    page.button('1', 'Show').click();
    expect(page.marks).toEqual(['unhid plain/1', 'unhid plain/2']);
  });
  test('what cannot be kept says so', async () => {
    const page = await openTestPage([advert('1')]);
    page.keepNothing();
    page.button('1', 'Why?').click();
    page.button('1', 'Not noise').click();
    await new Promise((done) => setTimeout(done));
    expect(page.lines()).toEqual(['This could not be kept. In private windows nothing is.']);
  });
});
