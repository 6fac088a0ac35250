// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Dial } from '@/components/Dial.tsx';
import { Erase } from '@/components/Erase.tsx';
import { Looking } from '@/components/Looking.tsx';
import { hostOf } from '@/components/OneField.tsx';
import { midnightAfter, Pause } from '@/components/Pause.tsx';
import { Ratio } from '@/components/Ratio.tsx';
import { ReasonList } from '@/components/ReasonList.tsx';
import { SiteCard } from '@/components/SiteCard.tsx';
import { TreatedCard } from '@/components/TreatedCard.tsx';
import type { Site } from '@/lib/extension/sites.ts';
import { pageWords } from '@/lib/extension/words.ts';
import { ratioOf } from '@/lib/metrics/ratio.ts';
import { emptyTally } from '@/lib/metrics/session.ts';
import { type Intention, levels } from '@/lib/settings.ts';
import { type ReasonCode, reasonCodes, type TimelineItem, type Treatment, type Verdict } from '@/lib/types.ts';
import { speak } from './words.ts';

const show = (node: preact.ComponentChild) => {
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  act(() => render(node, root));
  return root;
};
const find = <E extends HTMLElement>(id: string) => document.querySelector<E>(`[data-testid="${id}"]`) as E;
const click = (id: string) => act(() => find(id).click());
const said = (root: Element) => root.textContent?.replace(/\s+/gu, ' ').trim();
const met = (conversation: number, broadcast: number, bait = 0) => ({
  conversation,
  broadcast,
  'click-bait': bait,
  unclear: 4,
});

beforeEach(() => speak('en'));

describe('the ratio in words, measures 4.3', () => {
  test.each([
    ['nothing', met(0, 0), false, /^Nothing met yet/u],
    ['a glance', met(2, 1), true, /^Just a glance so far/u],
    ['seven', met(3, 4), false, '3 of 7 were real replies 3 of the 7 posts you met were people talking with people.'],
    ['one of eight', met(1, 7), false, /^1 of 8 was a real reply/u],
    ['none of thirty', met(0, 30), false, /^0 of 30 were real replies/u],
    ['tenths', met(12, 28), false, /^About 3 in 10 were real replies 12 of the 40 posts/u],
    ['per cent', met(22, 50, 9), false, /^27 % real replies 22 of the 81 posts/u],
  ])('%s', (_, counts, glance, words) => {
    const text = said(show(<Ratio ratio={ratioOf(counts)} glance={glance} />));
    if (typeof words === 'string') expect(text).toBe(words);
    else expect(text).toMatch(words);
  });

  test('German, with a space that does not break', async () => {
    await speak('de');
    const root = show(<Ratio ratio={ratioOf(met(22, 50, 9))} glance={false} />);
    expect(root.textContent).toContain('27\u00a0% echte Antworten');
  });
});

describe('the dial', () => {
  test.each(levels.map((level, at) => [level, at] as const))('%s is stop %i and says what it does', (level, at) => {
    show(<Dial level={level} onLevel={() => {}} />);
    const dial = find<HTMLInputElement>('dial');
    expect(dial.value).toBe(String(at));
    expect(dial.getAttribute('aria-valuetext')).toBe(document.querySelector('output')?.textContent);
    expect(document.getElementById(dial.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/\.$/u);
    expect(dial.labels?.length).toBe(1);
  });
  test('tells each stop while it moves, and none twice', () => {
    const onLevel = vi.fn();
    show(<Dial level="balanced" onLevel={onLevel} />);
    const dial = find<HTMLInputElement>('dial');
    for (const value of ['3', '4', '5']) {
      dial.value = value;
      dial.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(onLevel.mock.calls).toEqual([['strict'], ['conversations']]);
  });
});

describe('answers: up to two', () => {
  test.each<[string, Intention[], string, Intention[]]>([
    ['the first', [], 'friends', ['friends']],
    ['the second', ['friends'], 'interests', ['friends', 'interests']],
    ['taken back', ['friends', 'interests'], 'friends', ['interests']],
  ])('%s', (_, chosen, one, then) => {
    const onChoose = vi.fn();
    show(<Looking chosen={chosen} onChoose={onChoose} />);
    click(`looking-${one}`);
    expect(onChoose).toHaveBeenCalledWith(then);
  });
  test('a third cannot be chosen, and the page says why', () => {
    const root = show(<Looking chosen={['friends', 'interests']} onChoose={() => {}} />);
    expect(find<HTMLInputElement>('looking-brand').disabled).toBe(true);
    expect(said(root)).toContain('Two are chosen');
  });
});

describe('this site', () => {
  const actions = { onAllow: vi.fn(), onSwitch: vi.fn(), onReload: vi.fn() };
  const anyServer = [{ network: 'mastodon', name: 'Mastodon' }];
  const health = { network: 'x', dialect: 'x', items: 2, unreadable: 18, read: {}, thrown: {} };
  const site = (state: Site['state'], more: Partial<Site> = {}): Site => ({
    tabId: 1,
    host: 'x.com',
    network: 'x',
    state,
    page: null,
    ...more,
  });
  const page: NonNullable<Site['page']> = {
    ...{ host: 'x.com', network: 'x', active: true, health, doubt: null, problem: null },
    ...{ ailment: null, language: 'en' },
  };
  const card = (one: Site | null, runs: 'network' | 'software' | 'standard' = 'network') => (
    <SiteCard
      site={one}
      name={runs === 'standard' ? null : 'X'}
      runs={runs}
      anyServer={anyServer}
      pausedUntil={0}
      {...actions}
    />
  );
  test.each([
    ['no web page', null, 'no timeline to read', null],
    ['on', site('on'), 'Read X', 'site-switch'],
    ['off', site('off'), 'Switched off here', 'site-switch'],
    ['paused', site('paused'), 'Paused until', null],
    ['not allowed', site('not-allowed'), 'has not allowed Hearback to read X', 'allow'],
    ['unsupported', site('unsupported'), 'cannot read this site yet', 'any-mastodon'],
    ['reload', site('reload'), 'Reload the page once', 'reload'],
    ['broken', site('broken', { page }), 'only 2 of 20 posts could be read', null],
    [
      'not to be trusted',
      site('on', { page: { ...page, doubt: 'promoted' } }),
      'fell to one reason (“An advert”)',
      'site-switch',
    ],
    [
      'background gone',
      site('on', { page: { ...page, doubt: null, problem: 'backgroundDead' } }),
      'is not answering',
      'site-switch',
    ],
  ])('%s', (_, one, words, control) => {
    expect(said(show(card(one)))).toContain(words);
    if (control) expect(find(control)).not.toBeNull();
    else expect(document.querySelector('button, input')).toBeNull();
  });
  test.each([
    ['software', /^Xweblog\.exampleThis page runs on X\. Hearback would read weblog\.example alone.*Read this page$/u],
    ['standard', /^This siteweblog\.exampleHearback does not know the software .* would read weblog\.example alone/u],
  ] as const)('a host that nobody listed: %s', (runs, words) => {
    expect(said(show(card(site('not-allowed', { host: 'weblog.example' }), runs)))).toMatch(words);
  });
  test.each([
    [
      { what: 'fields', fields: ['text', 'postedAt'] },
      'could not read the text, the time, so posts there only get labels',
    ],
    [{ what: 'unreadable' }, 'too many posts could not be read today'],
    [{ what: 'empty' }, 'found no post on any home page of X today'],
  ] as const)('an ailing adapter: %j', (ailment, words) => {
    const ailing = { ...page, doubt: 'ailing' as const, ailment: ailment as NonNullable<Site['page']>['ailment'] };
    expect(said(show(card(site('on', { page: ailing }))))).toContain(words);
    expect(find('doubt')).toBeNull();
  });
  test('one click allows', () => {
    show(card(site('not-allowed')));
    click('allow');
    expect(actions.onAllow).toHaveBeenCalledOnce();
  });
});

describe('pause', () => {
  test.each([
    ['pause-15', new Date(2026, 9, 24, 22, 15).getTime()],
    ['pause-60', new Date(2026, 9, 24, 23, 0).getTime()],
    ['pause-tomorrow', new Date(2026, 9, 25).getTime()],
  ])('%s', (button, until) => {
    const onPause = vi.fn();
    show(<Pause until={null} now={new Date(2026, 9, 24, 22, 0).getTime()} onPause={onPause} />);
    click(button);
    expect(onPause).toHaveBeenCalledWith(until);
  });
  test('midnight follows a day of 25 hours too', () =>
    expect(midnightAfter(new Date(2026, 9, 25, 0, 30).getTime())).toBe(new Date(2026, 9, 26).getTime()));
  test('resume', () => {
    const onPause = vi.fn();
    show(<Pause until={2_000} now={1_000} onPause={onPause} />);
    click('resume');
    expect(onPause).toHaveBeenCalledWith(null);
  });
  test('a pause that is over is none', () => {
    show(<Pause until={1_000} now={2_000} onPause={() => {}} />);
    expect(find('resume')).toBeNull();
  });
});

test('erasing asks first, and says when it could not', async () => {
  const onErase = vi.fn(() => Promise.reject(new Error('no')));
  const root = show(<Erase onErase={onErase} />);
  click('erase');
  expect(onErase).not.toHaveBeenCalled();
  await act(async () => find('erase-yes').click());
  expect(onErase).toHaveBeenCalledOnce();
  expect(said(root)).toContain('could not be erased');
});

test.each([
  ['mastodon.example', 'mastodon.example'],
  ['https://social.example/@ana', 'social.example'],
  ['  ', null],
  ['not a host', null],
  ['me@mastodon.example', null],
  ['localhost', null],
])('a server as typed: %s', (typed, host) => expect(hostOf(typed)).toBe(host));

test('reasons are listed with plurals, the rest summed up', () => {
  const counts = [
    ['repost', 3],
    ['promoted', 1],
    ['brag', 2],
  ] as const;
  const root = show(<ReasonList counts={counts} most={2} others={(n) => `${n} more`} />);
  expect([...root.querySelectorAll('li')].map(said)).toEqual(['3 reposts', '1 advert', '2 more']);
});

test('what was done, most of it first', () => {
  const tally = { ...emptyTally(), treatedFor: { repost: 1, 'engagement-bait.tag': 2 } };
  tally.actions = { ...tally.actions, collapse: 2, dim: 1 };
  const root = show(<TreatedCard tally={tally} />);
  expect([...root.querySelectorAll('p, li')].map(said)).toEqual([
    'Folded: 2 · Dimmed: 1',
    '2 calls to tag people',
    '1 repost',
  ]);
});

describe.each(['en', 'de'] as const)('words on the page, %s', (language) => {
  beforeEach(() => speak(language));
  const verdict = (label: Verdict['label'], ...codes: ReasonCode[]) =>
    ({ label, signals: codes.map((code) => ({ code, evidence: '', weight: 1 })) }) as unknown as Verdict;
  const item = { author: { handle: 'ana', name: 'Ana' }, repostedBy: null } as TimelineItem;
  const treatment = (action: Treatment['action'], heldBackBy: Treatment['heldBackBy'] = null): Treatment => ({
    action,
    wanted: 'collapse',
    heldBackBy,
    rule: null,
  });
  test.each([
    [
      'a bar names author, kind and the first reason',
      verdict('click-bait', 'engagement-bait.tag', 'reply-to-person', 'giveaway', 'follow-bait'),
      treatment('collapse'),
      {
        en: 'Ana · Click-bait · Asks you to tag people',
        de: 'Ana · Klickköder · Bittet, andere zu markieren',
      },
    ],
    [
      'a tag names two reasons',
      verdict('click-bait', 'giveaway', 'reply-to-person', 'engagement-bait.tag', 'follow-bait'),
      treatment('dim'),
      {
        en: 'Click-bait · Offers a prize for likes or follows · Asks you to tag people',
        de: 'Klickköder · Lockt mit einem Gewinn · Bittet, andere zu markieren',
      },
    ],
    [
      'a tag',
      verdict('broadcast', 'repost'),
      treatment('dim'),
      {
        en: 'Broadcast · Shared without words of their own',
        de: 'Durchsage · Ohne eigene Worte geteilt',
      },
    ],
    ['a kind alone', verdict('broadcast'), treatment('label'), { en: 'Broadcast', de: 'Durchsage' }],
    [
      'left alone, and why',
      verdict('click-bait', 'giveaway'),
      treatment('label', 'to-you'),
      {
        en: 'Click-bait · Offers a prize for likes or follows · left alone: speaks to you',
        de: 'Klickköder · Lockt mit einem Gewinn · unberührt: spricht zu dir',
      },
    ],
    [
      'outside the home timeline, without fuss',
      verdict('broadcast', 'repost'),
      treatment('label', 'surface'),
      {
        en: 'Broadcast · Shared without words of their own',
        de: 'Durchsage · Ohne eigene Worte geteilt',
      },
    ],
  ])('%s', (_, one, what, words) => expect(pageWords().say(item, one, what)).toBe(words[language]));
  test('hidden ones are counted by reason', () =>
    expect(
      pageWords().hidden(4, [
        ['promoted', 2],
        ['engagement-bait.tag', 2],
      ]),
    ).toBe(
      {
        en: '4 hidden here: 2 adverts, 2 calls to tag people',
        de: '4 hier ausgeblendet: 2 Anzeigen, 2 Bitten um Markierungen',
      }[language],
    ));
  test('every reason has its words', () => {
    for (const code of Object.values(reasonCodes).flat())
      expect(pageWords().hidden(2, [[code, 2]]), code).toMatch(/: 2 ?\S/u);
  });
});
