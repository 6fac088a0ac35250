/** Broken and hostile pages through the path: 2,000 cases in every run, 100,000 in `npm run fuzz`. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openPage } from '../../lib/adapters/open.ts';
import { anyItem, basesOf, changes, wrongWith, wrongWithItem } from '../benchmark/broken.ts';
import { ordinary } from './items.ts';

const cases = Number(process.env.FUZZ_CASES ?? 2_000);
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
  fc.assert(fc.property(plain, changes, isUnharmed), { numRuns: share });
});

test('the same of items that are noise: nothing thrown, nothing done to an item of nobody', () => {
  fc.assert(fc.property(nameOf(bases), changes, isUnharmed), { numRuns: share });
});

test('an item with anything in its fields is judged, and not for that dimmed or folded', () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      const wrong = wrongWithItem(item);
      if (wrong) throw new Error(wrong);
    }),
    { numRuns: cases - 2 * share },
  );
});

test.each([null, ' ', '\n\t'])(
  'an item of which nothing was read but %j and that it quotes something is left alone',
  (text) => {
    for (const said of [null, ' ', '\u0000'])
      expect(wrongWithItem(ordinary({ text, quoted: { handle: said, text: said } }))).toBeNull();
  },
);

/** What long runs found, as they wrote it. */
const found: [what: string, base: string, list: Parameters<typeof wrongWith>[1]][] = [
  [
    'an address without a host, on a page that lost a part',
    'tests/fixtures/threads/home.html 0',
    [
      { do: 'remove', at: 3 },
      { do: 'empty', at: 26 },
      { do: 'say', at: 1808107945, text: 'https://[' },
      { do: 'say', at: 0, text: '' },
    ],
  ],
  [
    'one post that lost its mark of a community you joined',
    'tests/fixtures/reddit/home.html 4',
    [{ do: 'strip', at: 0, to: 546165071 }],
  ],
  [
    'the line of who commented, without its rule and the address beneath it',
    'tests/fixtures/linkedin/home-sdui.html 7',
    [
      { do: 'remove', at: 1222469264 },
      { do: 'spoil', at: 282582, to: 0, text: '' },
    ],
  ],
  [
    'the same with another element in place of the rule, and without a picture',
    'tests/fixtures/linkedin/home-sdui.html 7',
    [
      { do: 'rename', at: 576639888, tag: 'div' },
      { do: 'remove', at: 0 },
    ],
  ],
  [
    'the same with nothing left of the author beneath it',
    'tests/fixtures/linkedin/home-sdui.html 7',
    [
      { do: 'empty', at: 808648040 },
      { do: 'empty', at: 303890908 },
    ],
  ],
  [
    'a blog spoken of in words that stand in no paragraph',
    'tests/fixtures/tumblr/home.html 0',
    [{ do: 'rename', at: 1802464851, tag: 'div' }],
  ],
  [
    'a domain that is none',
    'tests/fixtures/reddit/home.html 3',
    [
      { do: 'spoil', at: 0, to: 341095956, text: '\u0000' },
      { do: 'spoil', at: 0, to: 0, text: '' },
    ],
  ],
  [
    'an answer to choose that reads "Ad", in a card that lost its name',
    'tests/fixtures/x/home.html 9',
    [
      { do: 'strip', at: 1621656427, to: 0 },
      { do: 'strip', at: 0, to: 0 },
    ],
  ],
];
test.each(found)('%s', (_, base, list) => isUnharmed(base, list));

test('linkedin: without the rule beneath it, the line of who commented is not taken for the author', () => {
  const base = byName.get('tests/fixtures/linkedin/home-sdui.html 7');
  const page = base && openPage(base.window, base.adapter);
  base?.window.document.body.replaceWith(base.window.document.importNode(base.body, true));
  const root = base?.window.document.querySelectorAll(page?.items() ?? '')[base.at];
  root?.querySelector('hr')?.remove();
  const item = root && page?.read(root);
  expect(item).not.toMatchObject({ author: { handle: 'kite-works' } });
});
