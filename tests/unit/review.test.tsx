// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PlanLine } from '@/components/PlanLine.tsx';
import { Asked } from '@/components/review/Asked.tsx';
import { Head, type View } from '@/components/review/Head.tsx';
import { actedWords, type PeopleActs, type PersonAct } from '@/components/review/People.tsx';
import { Plan } from '@/components/review/Plan.tsx';
import { Sections } from '@/components/review/Sections.tsx';
import { sentenceWords, type Telling } from '@/components/review/words.ts';
import { Yours } from '@/components/review/Yours.tsx';
import { importedWords } from '@/entrypoints/review/archive.ts';
import { noRecords } from '@/lib/metrics/records.ts';
import { type Choices, type Review, reviewOf } from '@/lib/metrics/review.ts';
import { sampleHistory } from '@/lib/metrics/sample-history.ts';
import type { Kept } from '@/lib/metrics/sums.ts';
import { intentions } from '@/lib/settings.ts';
import { read } from './sources.ts';
import { speak } from './words.ts';

const today = '2026-11-24';
const lastWeek = '2026-11-18';
const history = sampleHistory({ today });
const firstWeek = sampleHistory({ today, weeks: 1 });
const nothing: Kept = { records: noRecords(), sums: [] };
const choices: Choices = { lookingFor: [], plan: null, declined: {} };

const names = new Map(history.records.people.map((p) => [p.person, p.name ?? p.handle]));
const networks: Record<string, string> = { bluesky: 'Bluesky', linkedin: 'LinkedIn', mastodon: 'Mastodon', x: 'X' };
const telling: Telling = {
  today,
  person: (key) => names.get(key) ?? 'Somebody',
  network: (network) => networks[network] ?? network,
};

const show = (node: preact.ComponentChild) => {
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  act(() => render(node, root));
  return root;
};
const find = <E extends HTMLElement>(id: string) => document.querySelector<E>(`[data-testid="${id}"]`) as E;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const click = (id: string) => act(() => find(id).click());
const fill = (id: string, value: string, event: 'input' | 'change' = 'input') =>
  act(() => {
    const field = find<HTMLInputElement>(id);
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
const plain = (words: string | null | undefined) =>
  words
    ?.replace(/[\u2068\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
const said = (id: string) => plain(find(id)?.textContent);
const noActs: PeopleActs = { addressOf: () => null, onAct: () => undefined };
const decisions = Object.fromEntries(
  history.records.people.map((p) => [p.person, { ...p, handle: p.handle ?? '', kept: p.kept !== null }]),
);
const page = (review: Review, acts = noActs, onDecline = vi.fn()) =>
  show(<Sections {...{ review, telling, acts, onDecline }} people={decisions} settingsAddress="options.html" />);

beforeEach(() => speak('en'));

describe('a week with a full quarter behind it', () => {
  const review = reviewOf(lastWeek, history, { ...choices, plan: 30 }, today);
  const { c, n } = review.talk.ratio;

  test('the sentence first, with the very numbers', () => {
    page(review);
    expect(said('week-sentence')).toBe(`${c} of the ${n} posts you met were people talking with people.`);
    expect(said('week-share')).toMatch(/^That is \d+ % of them\. /u);
  });
  test('sections stand in the order of what is looked for', () => {
    page(review);
    expect(all('section').map((s) => s.getAttribute('aria-labelledby'))).toEqual(review.order);
    page(reviewOf(lastWeek, history, { ...choices, lookingFor: ['network'] }, today));
    expect(all('section')[1]?.getAttribute('aria-labelledby')).toBe('voice');
  });
  test('every picture has a name, says what it shows and has its numbers in a table', () => {
    page(review);
    const pictures = all('svg[role=img]');
    expect(pictures.length).toBe(4);
    for (const picture of pictures) {
      for (const by of ['aria-labelledby', 'aria-describedby'])
        expect(document.getElementById(picture.getAttribute(by) ?? '')?.textContent).toMatch(/\S/u);
      expect(picture.closest('section')?.querySelectorAll('table').length).toBeGreaterThan(0);
    }
    for (const table of all('table')) expect(table.querySelector('caption')?.textContent).toMatch(/\S/u);
  });
  test('the picture draws what the table says: a dot for each week with a share, a gap for one without', () => {
    page(review);
    expect(find('weeks-chart').querySelectorAll('circle').length).toBe(7);
    const cells = all('[data-testid=weeks-chart] tbody tr').map((row) => plain(row.lastElementChild?.textContent));
    expect(cells.filter((cell) => /^\d+ %$/u.test(cell ?? '')).length).toBe(7);
    expect(cells).toContain('not used');
    expect(find('weeks-chart').querySelectorAll('rect.usual').length).toBe(1);
    expect(said('weeks-chart')).toMatch(/Your usual range: \d+ to \d+ %/u);
  });
  test('bars for days with use, gaps for days without, and the plan as a line', () => {
    page(review);
    const used = review.time.days.filter((d) => d !== null).length;
    expect(find('time-chart').querySelectorAll('rect.bar').length).toBe(used);
    expect(find('time-chart').querySelectorAll('line.gap').length).toBe(7 - used);
    expect(find('time-chart').querySelectorAll('line.plan').length).toBe(1);
  });
  test('where too little was said, no dot', () => {
    const few = { network: 'reddit', s: 3, a: 1, people: 1, voice: null, range: null, minutesPerExchange: null };
    const sentence = { key: 'review.voiceFew', count: 3, values: [{ network: 'reddit' }, 3] };
    page({ ...review, voice: [...review.voice, { ...few, sentence }] });
    expect(find('voice-chart').querySelectorAll('circle').length).toBe(review.voice.length);
    expect(said('voice')).toContain('reddit: 3 contributions, too early to say.');
    expect(said('voice-table')).toContain('too early');
  });
  test('what filled the rest adds up', () => {
    page(review);
    const counts = all('#rest ~ *, [aria-labelledby=rest] tbody td:nth-child(2)').map((td) => td.textContent);
    const sum = counts
      .map(Number)
      .filter(Number.isFinite)
      .reduce((a, b) => a + b, 0);
    expect(sum).toBe(review.rest.noise);
    expect(find('rest-chart').querySelectorAll('svg > rect').length).toBe(7);
  });
  test('what was wrong is said, and thanked for', () => {
    page({ ...review, folded: { ...review.folded, sentences: [{ key: 'review.wrong', count: 2, values: [2] }] } });
    expect(said('folded')).toContain('We folded 2 posts that were not noise. Fixed; thank you.');
  });
  test('no exclamation, no verdict on the reader', async () => {
    for (const language of ['en', 'de'] as const) {
      await speak(language);
      expect(page(review).textContent).not.toMatch(/!|\bonly \d|ignored|waste|addict|toxic|streak|versäumt|süchtig/iu);
    }
  });
});

describe('people', () => {
  const review = reviewOf(lastWeek, history, choices, today);
  test('partners are in the alphabet’s order, without numbers', () => {
    page(review);
    const listed = all('[data-testid=partners] strong').map((s) => s.textContent ?? '');
    expect(listed.length).toBeGreaterThan(1);
    expect(listed).toEqual([...listed].sort((a, b) => a.localeCompare(b)));
    expect(said('partners')).not.toMatch(/\d/u);
  });
  test.each<[string, PersonAct[]]>([
    ['partners', ['unpin', 'hide']], // the first of the invented ones is pinned
    ['waiting', ['later', 'dismiss', 'hide']],
    ['long-lost', ['pin', 'hide']],
    ['broadcasters', ['keep', 'fold', 'hide']],
  ])('%s: what may be done, each by a click of the reader alone', (list, acts) => {
    const onAct = vi.fn();
    page(review, { ...noActs, onAct });
    const row = find(list).querySelector('li') as HTMLElement;
    const buttons = [...row.querySelectorAll('button')];
    for (const button of buttons) act(() => button.click());
    expect(onAct.mock.calls).toEqual(acts.map((one) => [row.dataset.person, one]));
    const name = row.querySelector('strong')?.textContent;
    for (const button of buttons)
      expect(plain(button.getAttribute('aria-label'))).toMatch(new RegExp(`^${name}: `, 'u'));
  });
  test('a profile is a link that opens beside, and says nothing of where it was clicked', () => {
    page(review, { ...noActs, addressOf: (p) => `https://network.example/${p}` });
    const link = find('waiting').querySelector('a') as HTMLAnchorElement;
    expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
  });
  test('in a week long past nobody is said to wait', () => {
    page(reviewOf('2026-10-07', history, choices, today));
    expect(find('waiting')).toBeNull();
    expect(find('broadcasters')).toBeNull();
  });
  test('more than are seen at a glance stand behind a line', () => {
    const [one] = review.people.waiting;
    if (!one) throw new Error('nobody waits');
    const waiting = Array.from({ length: 7 }, (_, i) => ({ ...one, person: `p${i}` }));
    page({ ...review, people: { ...review.people, waiting } });
    expect(find('waiting').children.length).toBe(5);
    expect(plain(find('waiting').nextElementSibling?.querySelector('summary')?.textContent)).toBe('2 more');
  });
  test('a decision can be taken back', () => {
    const onAct = vi.fn();
    const [one, two] = history.records.people;
    const people = {
      [one?.person ?? '']: { handle: 'ana', name: 'Ana', pinned: false, hidden: true, kept: false },
      [two?.person ?? '']: { handle: 'bo', name: null, pinned: true, hidden: false, kept: true },
    };
    show(
      <Sections
        {...{ review, telling, people }}
        acts={{ ...noActs, onAct }}
        settingsAddress=""
        onDecline={() => undefined}
      />,
    );
    for (const button of find('decided').querySelectorAll('button')) act(() => button.click());
    expect(onAct.mock.calls.map(([, what]) => what).sort()).toEqual(['ask', 'show', 'unpin']);
    expect(said('decided')).toMatch(/Ana · hidden.*bo · kept · pinned/u);
  });
  test('somebody you converse with, or did, can be pinned, and unpinned where they stand', () => {
    const [one = '', two = ''] = review.people.partners;
    const names2 = { handle: 'ana', name: 'Ana', hidden: false, kept: false };
    const people = { [one]: { ...names2, pinned: true }, [two]: { ...names2, pinned: false } };
    const onAct = vi.fn();
    show(
      <Sections {...{ review, telling, people }} acts={{ ...noActs, onAct }} settingsAddress="" onDecline={vi.fn()} />,
    );
    const press = (list: string, person: string, what: string) =>
      act(() =>
        find(list).querySelector<HTMLElement>(`[data-person="${person}"] [data-testid=person-${what}]`)?.click(),
      );
    const lost = review.people.longLost[0]?.person ?? '';
    press('partners', one, 'unpin');
    press('partners', two, 'pin');
    press('long-lost', lost, 'pin');
    expect(onAct.mock.calls).toEqual([
      [one, 'unpin'],
      [two, 'pin'],
      [lost, 'pin'],
    ]);
    const row = (person: string) => plain(find('partners').querySelector(`[data-person="${person}"] p`)?.textContent);
    expect(row(one)).toMatch(/ · pinned$/u);
    expect(row(two)).not.toContain('pinned');
  });
  test.each<[PersonAct, string | null]>([
    ['hide', 'Ana is named here no more.'],
    ['later', 'Ana comes back in three days.'],
    ['pin', 'Ana is pinned: Hearback leaves what they post alone, until you unpin them.'],
    ['show', null],
  ])('after %s', (what, words) => expect(plain(actedWords(what, 'Ana')) ?? null).toBe(words));
});

describe('one thing, if you like', () => {
  const review = reviewOf(lastWeek, history, { ...choices, lookingFor: ['friends'] }, today);
  test('can be declined, once or for good', () => {
    const onDecline = vi.fn();
    page(review, noActs, onDecline);
    click('not-now');
    click('fewer');
    expect(onDecline.mock.calls).toEqual([
      ['waiting', false],
      ['waiting', true],
    ]);
  });
  test('none: the question stands alone', () => {
    page({ ...review, oneThing: null });
    expect(find('one-thing')).toBeNull();
    expect(plain(all('[aria-labelledby=one-thing] .lead')[0]?.textContent)).toContain('which of these exchanges');
  });
});

describe('little or nothing', () => {
  test.each([
    ['never used', nothing, 'Nothing recorded. That is a fine week.'],
    ['a week off', history, 'A week off. Nothing to catch up on.'],
  ])('%s', (_, kept, words) => {
    const weekOff = reviewOf(lastWeek, history, choices, today).talk.weeks.find((w) => w.n === 0)?.monday ?? lastWeek;
    const root = page(reviewOf(weekOff, kept, choices, today));
    expect(plain(root.textContent)).toBe(words);
  });
  test('a first week: counts, and when there will be a range', () => {
    page(reviewOf(today, firstWeek, choices, today));
    const words = plain(all('[aria-labelledby=talk]')[0]?.textContent);
    expect(words).toContain('Your usual range appears after four weeks.');
    expect(words).toContain('Too little for a share yet, so these are counts.');
    expect(find('weeks-chart')).toBeNull();
    expect(said('rest-chart')).not.toContain('%');
  });
});

test('every sentence that the review may say has words', () => {
  const source = read('lib/metrics/review.ts') + read('lib/metrics/people.ts');
  const keys = new Set([...source.matchAll(/'((?:review|ratio)\.[\w.]+)'/gu)].map(([, key = '']) => key));
  for (const key of ['same', 'up', 'down']) keys.add(`review.compared.${key}SoFar`);
  expect(keys.size).toBeGreaterThan(25);
  for (const key of keys) expect(sentenceWords({ key, count: 2, values: [2, 3, 4] }, telling)).toMatch(/\S/u);
});

test('what any intention leads with can be shown, week and month, in both languages', async () => {
  for (const language of ['en', 'de'] as const) {
    await speak(language);
    for (const one of intentions)
      for (const weeks of [1, 4] as const)
        expect(
          page(reviewOf(lastWeek, history, { ...choices, lookingFor: [one] }, today, { weeks })).textContent,
        ).not.toMatch(/\$\d|undefined|NaN/u);
  }
});

describe('the way to other weeks', () => {
  const view: View = { monday: '2026-11-16', weeks: 1, network: null };
  const head = (more: Partial<View> = {}, onView = vi.fn()) => {
    show(
      <Head
        view={{ ...view, ...more }}
        first="2026-08-31"
        networks={['x', 'bluesky']}
        running={false}
        {...{ telling, onView }}
      />,
    );
    return onView;
  };
  test.each<[string, Partial<View>, 'earlier' | 'later', string]>([
    ['a week back', {}, 'earlier', '2026-11-09'],
    ['a week on', {}, 'later', '2026-11-23'],
    ['four weeks back', { weeks: 4 }, 'earlier', '2026-10-19'],
    ['no further than what is kept', { weeks: 4, monday: '2026-09-07' }, 'earlier', '2026-08-31'],
    ['no further than today', { weeks: 4 }, 'later', '2026-11-23'],
  ])('%s', (_, from, button, to) => {
    const onView = head(from);
    click(button);
    expect(onView).toHaveBeenCalledWith({ ...view, ...from, monday: to });
  });
  test('at either end there is nothing to press', () => {
    head({ monday: '2026-08-31' });
    expect(find<HTMLButtonElement>('earlier').disabled).toBe(true);
    head({ monday: '2026-11-23' });
    expect(find<HTMLButtonElement>('later').disabled).toBe(true);
  });
  test('a month, and one network', () => {
    const onView = head();
    fill('weeks', '4', 'change');
    fill('network', 'x', 'change');
    expect(onView.mock.calls).toEqual([[{ ...view, weeks: 4 }], [{ ...view, network: 'x' }]]);
  });
});

describe('asked again', () => {
  const month = reviewOf(today, history, choices, today, { weeks: 4 });
  test('with that month’s numbers; kept as it is', () => {
    const onAnswer = vi.fn();
    show(<Asked {...{ month, telling, onAnswer }} lookingFor={['interests']} />);
    expect(said('asked')).toContain('You said: “People who share my interests”. Here is what you met in four weeks.');
    expect(said('asked')).toContain(`${month.talk.ratio.c} of the`);
    click('asked-keep');
    expect(onAnswer).toHaveBeenCalledWith(['interests']);
  });
  test('or changed', () => {
    const onAnswer = vi.fn();
    show(<Asked {...{ month, telling, onAnswer }} lookingFor={['interests']} />);
    click('asked-change');
    click('looking-friends');
    click('asked-done');
    expect(onAnswer).toHaveBeenCalledWith(['interests', 'friends']);
  });
});

describe('a plan', () => {
  test.each([
    ['30', [[30]]],
    ['0', []],
    ['1.5', []],
    ['many', []],
    ['1441', []],
  ])('%s', (typed, calls) => {
    const onPlan = vi.fn();
    const root = show(<Plan plan={null} suggested={21.4} onPlan={onPlan} />);
    expect(root.textContent).toContain('In your first week it was 21');
    expect(find('plan-none')).toBeNull();
    fill('plan', typed);
    click('plan-set');
    expect(onPlan.mock.calls).toEqual(calls);
    expect(find('plan').getAttribute('aria-invalid')).toBe(String(calls.length === 0));
  });
  test('none any more', () => {
    const onPlan = vi.fn();
    show(<Plan plan={30} suggested={null} onPlan={onPlan} />);
    click('plan-none');
    expect(onPlan).toHaveBeenCalledWith(null);
  });
});

test('a plan that is reached is said in one line, with a way on and a way out', () => {
  const acts = { onFinish: vi.fn(), onMore: vi.fn() };
  show(<PlanLine plan={20} {...acts} />);
  expect(said('plan-reached')).toContain('You reached the 20 minutes you set.');
  click('plan-finish');
  click('plan-more');
  for (const one of Object.values(acts)) expect(one).toHaveBeenCalledTimes(1);
});

describe('yours', () => {
  const people = history.records.people.filter((p) => p.name).map((p) => p.person);
  const acts = { onExport: vi.fn(), onImport: vi.fn(), onForget: vi.fn(() => Promise.resolve()) };
  const yours = (said: string | null = null) =>
    show(<Yours {...{ people, telling, said }} networks={['x', 'bluesky']} {...acts} />);
  test.each([
    ['day', '2026-11-20', 'Erase Friday, Nov 20?'],
    ['person', people[0] as string, `Erase ${telling.person(people[0] as string)}?`],
    ['network', 'x', 'Erase X?'],
  ])('a %s is erased, after a question', async (what, which, asks) => {
    yours();
    fill('forget-what', what, 'change');
    expect(find<HTMLButtonElement>('forget').disabled).toBe(true);
    fill('forget-which', which, what === 'day' ? 'input' : 'change');
    click('forget');
    expect(acts.onForget).not.toHaveBeenCalledWith({ [what]: which });
    expect(said('forget-ask')).toContain(asks);
    click('forget-yes');
    expect(acts.onForget).toHaveBeenCalledWith({ [what]: which });
    await vi.waitFor(() => expect(said('forget-note')).toMatch(/^Erased: /u));
  });
  test('everything, and not after all', () => {
    acts.onForget.mockClear();
    yours();
    fill('forget-what', 'everything', 'change');
    click('forget');
    click('forget-no');
    expect(find('forget-ask')).toBeNull();
    expect(acts.onForget).not.toHaveBeenCalled();
  });
  test('what could not be erased is said', async () => {
    acts.onForget.mockRejectedValueOnce(new Error('full'));
    yours();
    fill('forget-what', 'everything', 'change');
    click('forget');
    click('forget-yes');
    await vi.waitFor(() => expect(said('forget-note')).toBe('This could not be done. Please try once more.'));
  });
  test('files out, and what is wrong with one that came in', () => {
    yours('Not imported');
    click('export-json');
    click('with-people');
    click('export-json');
    click('export-csv');
    expect(acts.onExport.mock.calls).toEqual([
      ['json', false],
      ['json', true],
      ['csv', false],
    ]);
    expect(said('archive-note')).toBe('Not imported');
  });
});

test.each<[string, Parameters<typeof importedWords>[0], RegExp]>([
  ['of this device', { added: 2, beside: false }, /^Imported: 2 entries are new\. Nothing is counted twice\.$/u],
  ['of another', { added: 1, beside: true }, /^Imported from another device: 1 week is new\..*people in it stay out/u],
  ['of another, again', { added: 0, beside: true }, /^Imported from another device: 0 weeks are new\./u],
  [
    'that is damaged',
    { wrong: 'broken', line: 1_204, at: '' },
    /^Line 1,204 of the file is damaged\. Nothing was changed\.$/u,
  ],
])('what came of a file %s is said', (_, imported, words) => expect(importedWords(imported)).toMatch(words));
