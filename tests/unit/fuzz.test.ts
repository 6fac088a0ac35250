/** Broken and hostile pages through the path: 2,000 cases in every run, 100,000 in `npm run fuzz`. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openPage } from '../../lib/adapters/open.ts';
import { anyItem, basesOf, changes, wrongWith, wrongWithItem } from '../benchmark/broken.ts';
import { ordinary } from './items.ts';

const cases = Number(process.env.FUZZ_CASES ?? 2_000);
/** The same cases in every run of the suite; `npm run fuzz` draws new ones. */
const seed = Number(process.env.FUZZ_SEED ?? 20_261_124);
vi.setConfig({ testTimeout: 60_000 + cases * 50 });

const bases = basesOf();
const byName = new Map(bases.map((base) => [base.name, base]));
const nameOf = (list: typeof bases) => fc.constantFrom(...list.map(({ name }) => name));
const share = Math.ceil((cases * 0.8) / 2);

test('there are items to break', () => {
  expect(bases.filter(({ plain }) => plain).length).toBeGreaterThan(30);
});

const isUnharmed = (name: string, list: Parameters<typeof wrongWith>[1]) => {
  const base = byName.get(name);
  const wrong = base ? wrongWith(base, list) : 'unknown';
  if (wrong) throw new Error(wrong);
};

test('a broken page throws nothing, ends, and has nothing dimmed or folded that stood there untouched', () => {
  const plain = nameOf(bases.filter((base) => base.plain));
  fc.assert(fc.property(plain, changes, isUnharmed), { numRuns: share, seed });
});

test('the same of items that are noise: nothing thrown, nothing done to an item of nobody', () => {
  fc.assert(fc.property(nameOf(bases), changes, isUnharmed), { numRuns: share, seed });
});

test('an item with anything in its fields is judged, and not for that dimmed or folded', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      const wrong = wrongWithItem(item);
      if (wrong) throw new Error(wrong);
    }),
    { numRuns: cases - 2 * share, seed },
  );
});

test('an item of which nothing was read but that it quotes something is left alone', () => {
  expect(wrongWithItem(ordinary({ text: null, quoted: { handle: null, text: null } }))).toBeNull();
});

test.fails('linkedin: without the rule beneath it, the line of who commented is not taken for the author', () => {
  const base = byName.get('tests/fixtures/linkedin/home-sdui.html 7');
  const page = base && openPage(base.window, base.adapter);
  base?.window.document.body.replaceWith(base.window.document.importNode(base.body, true));
  const root = base?.window.document.querySelectorAll(page?.items() ?? '')[base.at];
  root?.querySelector('hr')?.remove();
  const item = root && page?.read(root);
  expect(item).not.toMatchObject({ author: { handle: 'kite-works' } });
});
