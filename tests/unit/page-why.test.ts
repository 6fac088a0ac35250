import { afterEach, describe, expect, test, vi } from 'vitest';
import { advert, openTestPage, said, share } from './page.ts';

afterEach(() => vi.unstubAllGlobals());

type Page = Awaited<ReturnType<typeof openTestPage>>;
const panel = (page: Page, id: string) => page.shadow(id)?.querySelector('[part="panel"]') ?? null;
const why = (page: Page, id: string) => page.button(id, 'Why?');
const does = (page: Page, id: string) =>
  [...(panel(page, id)?.querySelectorAll('button') ?? [])].map((b) => b.textContent);

describe('why', () => {
  test('a bar and a tag open a panel with reasons and what can be done', async () => {
    const page = await openTestPage([advert('1'), said('2'), share('3')]);
    why(page, '1').click();
    expect(panel(page, '1')?.querySelector('li')?.firstChild?.textContent).toBe('An advert');
    expect(does(page, '1')).toEqual([
      'Less of this reason',
      'Never act on this reason here',
      'Show',
      'Not noise',
      'Always show brand1',
    ]);
    why(page, '3').click();
    expect(does(page, '3')).not.toContain('Show');
    expect(panel(page, '1')).toBeNull(); // one at a time
  });
  test('at most two reasons, with the page’s own words', async () => {
    const page = await openTestPage([
      { id: '1', by: 'p', text: 'GIVEAWAY! Follow us, tag 3 friends and share this post to win a bicycle' },
    ]);
    why(page, '1').click();
    const reasons = [...(panel(page, '1')?.querySelectorAll('li') ?? [])].map((li) => li.firstChild?.textContent);
    expect(reasons).toHaveLength(2);
    for (const reason of reasons) expect(reason).toMatch(/^.+: “.+”$/u);
  });
  test('its state is told, Escape closes it and no window of the page, the keyboard goes back', async () => {
    const page = await openTestPage([advert('1')]);
    const pages = vi.fn();
    page.document.addEventListener('keydown', pages);
    expect(why(page, '1').getAttribute('aria-expanded')).toBe('false');
    why(page, '1').click();
    expect(why(page, '1').getAttribute('aria-expanded')).toBe('true');
    const inside = panel(page, '1')?.querySelector('button');
    inside?.focus();
    const key = new page.window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
    inside?.dispatchEvent(key);
    expect(panel(page, '1')).toBeNull();
    expect(page.shadow('1')?.activeElement).toBe(why(page, '1'));
    expect(pages).not.toHaveBeenCalled();
  });
  test('no click on ours reaches the page', async () => {
    const page = await openTestPage([advert('1')]);
    const pages = vi.fn();
    page.document.addEventListener('click', pages);
    why(page, '1').click();
    page.button('1', 'Not noise').click();
    expect(pages).not.toHaveBeenCalled();
  });
});

describe('what the reader says of an item', () => {
  const author = { network: 'plain', handle: 'brand1', name: 'brand1' };
  const kinds: [says: string, kind: string, done: string][] = [
    ['Not noise', 'not-noise', 'Not noise. brand1 will always be shown.'],
    ['Always show brand1', 'always-show', 'brand1 will always be shown.'],
    ['Less of this reason', 'less', 'Less of this from now on: An advert.'],
    ['Never act on this reason here', 'never', 'Left alone on this network from now on: An advert.'],
  ];
  test.each(kinds)('%s: is told, said in the line, and can be undone', async (says, kind, done) => {
    const page = await openTestPage([advert('1')]);
    await page.frame();
    page.place('1');
    page.root('1').setAttribute('tabindex', '0');
    why(page, '1').click();
    page.button('1', says).click();
    expect(page.corrections).toEqual([expect.objectContaining({ ...author, kind, code: 'promoted' })]);
    page.change({ corrections: [...page.corrections] });
    expect(page.lines()).toEqual([done]);
    const undo = page.button('1', 'Undo');
    expect(page.shadow('1')?.activeElement).toBe(undo);
    undo.click();
    page.change({ corrections: [...page.corrections] });
    expect(page.corrections).toEqual([]);
    expect(page.lines()).toEqual(['brand1 · Broadcast · An advert']);
    expect(page.looks()).toEqual({ 1: 'fold' });
  });
  test('not noise shows the item at once', async () => {
    const page = await openTestPage([advert('1')]);
    why(page, '1').click();
    page.button('1', 'Not noise').click();
    expect(page.looks()).toEqual({ 1: 'label' });
  });
  test('what is read on the screen stays as it is', async () => {
    const page = await openTestPage([advert('1'), share('2'), advert('3')]);
    page.show(['1', '2', '3']);
    why(page, '1').click();
    page.button('1', 'Less of this reason').click();
    page.change({ corrections: [...page.corrections] });
    expect(page.looks()).toEqual({ 1: 'fold', 2: 'dim', 3: 'fold' });
  });
  test('taken back on the options page, the line says again what the item is', async () => {
    const page = await openTestPage([advert('1')]);
    why(page, '1').click();
    page.button('1', 'Not noise').click();
    page.change({ corrections: [...page.corrections] });
    page.change({ corrections: [] });
    expect(page.looks()).toEqual({ 1: 'fold' });
  });
});
