/** A page on which we fail on some of its items. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { advert, openTestPage, type Row, said } from './page.ts';

vi.mock('@/lib/classifier/classify.ts', async (original) => {
  const { classify, ...more } = await original<typeof import('@/lib/classifier/classify.ts')>();
  const failing: typeof classify = (item, context) => {
    if (item.text === 'Spoilt.') throw new Error('spoilt');
    return classify(item, context);
  };
  return { ...more, classify: failing };
});

const spoilt = (id: string): Row => ({ ...advert(id), text: 'Spoilt.' });
const told = vi.spyOn(console, 'error');
beforeEach(() => void told.mockReset().mockReturnValue());
afterEach(() => vi.unstubAllGlobals());

test('one that we fail on stays as it is, and stops no other', async () => {
  const page = await openTestPage([spoilt('1'), advert('2'), said('3')]);
  expect(page.looks()).toEqual({ 1: null, 2: 'fold', 3: null });
  await page.add([spoilt('4'), advert('5')]);
  expect(page.looks()).toMatchObject({ 4: null, 5: 'fold' });
  expect(told).toHaveBeenCalledTimes(2);
  page.close();
});

test('of many, the page is doubted, and nothing is more than labelled', async () => {
  const rows = Array.from({ length: 12 }, (_, n) => (n < 4 ? spoilt(`${n}`) : said(`${n}`)));
  const page = await openTestPage([...rows, advert('x')]);
  expect(page.timeline.doubt()).toBe('unreadable');
  expect(page.looks()).toMatchObject({ x: 'label' });
  page.close();
});

test('one that is judged well later is followed again', async () => {
  const page = await openTestPage([spoilt('1')]);
  const words = page.root('1').querySelector('p') as Element;
  words.textContent = 'Three floors, one kit.';
  await page.frame();
  expect(page.looks()).toEqual({ 1: 'fold' });
  page.close();
});
