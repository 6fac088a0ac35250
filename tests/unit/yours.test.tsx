// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AuditList } from '@/components/AuditList.tsx';
import { CorrectionList } from '@/components/CorrectionList.tsx';
import { PlaceLevels } from '@/components/PlaceLevels.tsx';
import { RuleForm } from '@/components/RuleForm.tsx';
import { SetAside } from '@/components/SetAside.tsx';
import { StepDownNote } from '@/components/StepDownNote.tsx';
import { Sync } from '@/components/Sync.tsx';
import { Transfer } from '@/components/Transfer.tsx';
import { Tray } from '@/components/Tray.tsx';
import { UserRules } from '@/components/UserRules.tsx';
import type { Correction } from '@/lib/corrections.ts';
import type { TrayItem } from '@/lib/extension/messages.ts';
import { noSync, type Sync as SyncState } from '@/lib/extension/sync-store.ts';
import type { Places } from '@/lib/settings.ts';
import type { UserRule } from '@/lib/user-rules.ts';
import { speak } from './words.ts';

const show = (node: preact.ComponentChild) => {
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  act(() => render(node, root));
  return root;
};
const find = <E extends HTMLElement>(id: string) => document.querySelector<E>(`[data-testid="${id}"]`) as E;
const click = (id: string) => act(() => find(id).click());
const said = (root: Element | null) =>
  root?.textContent
    ?.replace(/[\u2068\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
const fill = (id: string, value: string, event: 'input' | 'change' = 'input') =>
  act(() => {
    const field = find<HTMLInputElement>(id);
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
const networks = [
  { network: 'x', name: 'X' },
  { network: 'bluesky', name: 'Bluesky' },
];
const networkName = (network: string) => networks.find((n) => n.network === network)?.name ?? network;

beforeEach(() => speak('en'));

describe('corrections', () => {
  const at = new Date(2026, 10, 24).getTime();
  const row = (kind: Correction['kind'], more: Partial<Correction> = {}): Correction => ({
    ...{ id: kind, at, kind, network: 'x', handle: 'ana', name: 'Ana', code: 'promoted' },
    ...more,
  });
  const list = (corrections: Correction[], onUndo = vi.fn()) =>
    show(
      <CorrectionList corrections={corrections} nudges={{ promoted: -0.5, brag: 1.5 }} {...{ networkName, onUndo }} />,
    );
  test('none', () => expect(said(list([]))).toMatch(/^None yet/u));
  test.each<[string, Correction, string]>([
    ['not noise', row('not-noise'), 'Not noise: Ana is always shown'],
    ['always show', row('always-show', { name: null }), 'Always show ana'],
    ['less', row('less'), 'Less of this: An advert'],
    ['never', row('never'), 'Left alone on X: An advert'],
    ['of nobody we know', row('always-show', { name: null, handle: null }), 'Always show Somebody'],
  ])('%s says what, where and when', (_, correction, words) => {
    const root = list([correction]);
    expect(said(root.querySelector('li bdi'))).toBe(words);
    expect(said(root.querySelector('li .soft'))).toBe('X · Nov 24, 2026');
    expect(root.querySelector('button')?.getAttribute('aria-label')).toBe(`Undo: ${words}`);
  });
  test('the latest first, each undone by its id', () => {
    const onUndo = vi.fn();
    const root = list([row('less'), row('never')], onUndo);
    act(() => root.querySelector('button')?.click());
    expect(onUndo).toHaveBeenCalledWith('never');
  });
  test('what they add up to', () =>
    expect([...list([row('less')]).querySelectorAll('details li')].map(said)).toEqual([
      'An advert: -0.5',
      'Shows an achievement: +1.5',
    ]));
});

describe('rules', () => {
  const rule: UserRule = {
    ...{ id: '7', kind: 'words', value: 'tram', effect: 'fold', network: null, expires: null },
    scope: ['home', 'replies'],
  };
  test('each says what and where, and goes by its id', () => {
    const onRemove = vi.fn();
    const root = show(<UserRules rules={[rule]} {...{ networkName, onRemove }} />);
    expect(said(root.querySelector('.entry'))).toBe('“tram”: fold the postevery network · Posts · Replies');
    act(() => root.querySelector('button')?.click());
    expect(onRemove).toHaveBeenCalledWith('7');
  });

  const form = (tried: { touched: number; of: number } | null = null) => {
    const told = { onDraft: vi.fn(), onAdd: vi.fn() };
    show(<RuleForm networks={networks} tried={tried} now={() => 1_000} {...told} />);
    return told;
  };
  test('each letter is tried, and added as it stands', () => {
    const { onDraft, onAdd } = form();
    fill('rule-value', 'tram ');
    const draft = { ...rule, value: 'tram ', scope: ['home', 'replies', 'quotes'] };
    const { id: _, ...without } = draft;
    expect(onDraft).toHaveBeenLastCalledWith(without);
    fill('rule-effect', 'show', 'change');
    click('rule-quotes');
    fill('rule-network', 'bluesky', 'change');
    fill('rule-until', 'day', 'change');
    click('rule-add');
    expect(onAdd).toHaveBeenCalledWith({
      ...{ kind: 'words', value: 'tram', effect: 'show', network: 'bluesky', expires: 86_401_000 },
      scope: ['home', 'replies'],
    });
    expect(find<HTMLInputElement>('rule-value').value).toBe('');
    expect(onDraft).toHaveBeenLastCalledWith(null);
  });
  test.each([
    ['pattern', '(a+)+$', 'could take too long on some texts'],
    ['pattern', '(', 'not a regular expression'],
    ['pattern', '(?=a)b', 'Looking around'],
    ['pattern', 'a*', 'matches every text'],
    ['words', 'a'.repeat(201), 'longer than 200'],
  ])('a %s that is not taken: %s', (kind, value, words) => {
    const { onDraft, onAdd } = form();
    fill('rule-kind', kind, 'change');
    fill('rule-value', value);
    expect(said(find('rule-hint'))).toContain(words);
    expect(find('rule-value').getAttribute('aria-invalid')).toBe('true');
    click('rule-add');
    expect(onAdd).not.toHaveBeenCalled();
    expect(onDraft).toHaveBeenLastCalledWith(null);
  });
  test('an empty field is wrong only when it is sent', () => {
    form();
    expect(said(find('rule-hint'))).toContain('Whole words');
    click('rule-add');
    expect(said(find('rule-hint'))).toBe('Write what to look for.');
  });
  test('a person is written with or without the sign', () => {
    const { onDraft } = form();
    fill('rule-kind', 'person', 'change');
    fill('rule-value', '@ana');
    expect(onDraft.mock.lastCall?.[0]).toMatchObject({ kind: 'person', value: 'ana' });
  });
  test('says what it would touch', () => {
    form({ touched: 3, of: 120 });
    fill('rule-value', 'tram');
    expect(said(find('rule-tried'))).toBe('Would touch 3 of the 120 posts on your open pages.');
  });
});

describe('levels of places', () => {
  const none: Places = { networks: {}, surfaces: {}, hours: null };
  const work = { from: 540, until: 1_020, weekdays: true, level: 'gentle' } as const;
  const form = (places: Places) => {
    const onChange = vi.fn();
    show(<PlaceLevels places={places} networks={networks} onChange={onChange} />);
    return onChange;
  };
  test.each<[string, Places, () => void, Places]>([
    ['a network', none, () => fill('level-x', 'gentle', 'change'), { ...none, networks: { x: 'gentle' } }],
    ['as the dial again', { ...none, networks: { x: 'off' } }, () => fill('level-x', '', 'change'), none],
    ['a kind of page', none, () => fill('level-search', 'off', 'change'), { ...none, surfaces: { search: 'off' } }],
    ['hours', none, () => click('hours'), { ...none, hours: work }],
    ['no hours', { ...none, hours: work }, () => click('hours'), none],
    [
      'later',
      { ...none, hours: work },
      () => fill('hours-from', '10:30', 'change'),
      { ...none, hours: { ...work, from: 630 } },
    ],
    [
      'every day',
      { ...none, hours: work },
      () => click('hours-weekdays'),
      { ...none, hours: { ...work, weekdays: false } },
    ],
  ])('%s', (_, places, doing, then) => {
    const onChange = form(places);
    doing();
    expect(onChange).toHaveBeenCalledWith(then);
  });
  test('every choice has its name', () => {
    form({ ...none, hours: work });
    for (const field of document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input'))
      expect(field.getAttribute('aria-label') ?? said(field.closest('label')), field.outerHTML).toBeTruthy();
  });
});

describe('the tray', () => {
  const item = (more: Partial<TrayItem> = {}): TrayItem => ({
    ...{ key: 'x/1', who: 'Ana', what: 'Tag a friend', label: 'click-bait', rule: null, action: 'collapse' },
    reasons: ['engagement-bait.tag', 'giveaway', 'follow-bait'],
    ...more,
  });
  const tray = (items: TrayItem[], corrected: string | null = null) => {
    const told = { onAct: vi.fn(), onUndo: vi.fn() };
    return { root: show(<Tray items={items} corrected={corrected} {...told} />), ...told };
  };
  test('nothing', () => expect(said(tray([]).root)).toBe('Nothing is folded.'));
  test.each<[string, Partial<TrayItem>, string]>([
    ['two reasons', {}, 'Ana Click-bait · Asks you to tag people · Offers a prize for likes or follows'],
    ['none', { reasons: [] }, 'Ana Click-bait'],
    ['a rule', { rule: 'tram' }, 'Ana Your rule: “tram”'],
  ])('says who and why: %s', (_, more, words) =>
    expect(said(tray([item(more)]).root.querySelector('summary'))).toBe(words),
  );
  test.each(['open', 'restore', 'not-noise', 'always-show', 'less', 'never'] as const)('%s', (asked) => {
    const { onAct } = tray([item()]);
    click(`tray-${asked}`);
    expect(onAct).toHaveBeenCalledWith({ key: 'x/1', act: asked });
  });
  test.each([{ reasons: [] }, { rule: 'tram' }])('without a reason there is none to have less of: %j', (more) => {
    tray([item(more)]);
    expect([find('tray-less'), find('tray-never'), find('tray-not-noise')].map(Boolean)).toEqual([false, false, true]);
  });
  test('a correction can be undone though its item is gone', () => {
    const { onUndo } = tray([], 'c1');
    click('tray-undo');
    expect(onUndo).toHaveBeenCalledWith('c1');
  });
});

test('a step down says why, and can be undone', () => {
  const onUndo = vi.fn();
  const step = { at: 0, to: 'balanced', hidden: 204, unhid: 6, undone: false } as const;
  const root = show(<StepDownNote name="X" step={step} onUndo={onUndo} />);
  expect(said(root.querySelector('p'))).toBe(
    'On X you asked for 6 of 204 hidden posts again. So Hearback is a level gentler there: Balanced.',
  );
  click('step-down-undo');
  expect(onUndo).toHaveBeenCalledOnce();
});

test('the sample in counts, by network', () => {
  const audits = {
    x: { hidden: 40, unhid: 1, sampled: 2, opened: 1 },
    bluesky: { hidden: 0, unhid: 0, sampled: 0, opened: 0 },
  };
  const root = show(<AuditList audits={audits} networkName={networkName} />);
  expect([...root.querySelectorAll('li')].map(said)).toEqual([
    'X: of 2 sampled posts you opened 1. Asked for again: 1 of 40 hidden.',
  ]);
  expect(said(show(<AuditList audits={{}} networkName={networkName} />))).toBe('Nothing was hidden yet.');
});

test('a file is handed over, and what became of it is said', () => {
  const told = { onExport: vi.fn(), onImport: vi.fn() };
  const root = show(<Transfer said="Imported." {...told} />);
  expect(said(root.querySelector('[role=status]'))).toBe('Imported.');
  click('export');
  expect(told.onExport).toHaveBeenCalledOnce();
  const field = find<HTMLInputElement>('import');
  expect(field.labels?.length).toBe(1);
  const file = new File(['{}'], 'hearback.json');
  Object.defineProperty(field, 'files', { value: [file] });
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  expect(told.onImport).toHaveBeenCalledWith(file);
});

describe('what travels to other devices', () => {
  const said0 = { devices: 1, newer: [], broken: [], since: null, large: [], failed: false };
  const state = (more: Partial<SyncState> = {}, what: Partial<NonNullable<SyncState['said']>> = {}): SyncState => ({
    ...{ ...noSync, id: 'a', settings: true, said: { ...said0, ...what } },
    ...more,
  });
  test('both are off at first, say what they would hand over, and nothing came of it', () => {
    show(<Sync sync={noSync} onChange={() => {}} onClear={() => {}} />);
    for (const what of ['sync-settings', 'sync-counts']) {
      const field = find<HTMLInputElement>(what);
      expect(field.checked).toBe(false);
      expect(said(document.getElementById(field.getAttribute('aria-describedby') ?? ''))).toMatch(
        /(?:N|n)o(?:t| people)/u,
      );
    }
    expect(find('sync-note').children.length).toBe(0);
  });
  test('each is switched on its own', () => {
    const asked = vi.fn();
    show(<Sync sync={noSync} onChange={asked} onClear={() => {}} />);
    click('sync-settings');
    click('sync-counts');
    expect(asked.mock.calls).toEqual([[{ settings: true }], [{ counts: true }]]);
  });
  test('what others put there can be taken away, where there are others', () => {
    const onClear = vi.fn();
    for (const [sync, isThere] of [
      [noSync, false],
      [state({}, { devices: 0 }), false],
      [state({ settings: false }), false],
      [state(), true],
    ] as const) {
      show(<Sync sync={sync} onChange={() => {}} onClear={onClear} />);
      expect(find('sync-clear') !== null).toBe(isThere);
    }
    click('sync-clear');
    expect(onClear).toHaveBeenCalledOnce();
  });
  test.each<[string, SyncState, string]>([
    ['nobody else', state({}, { devices: 0 }), 'No other device takes part yet.'],
    ['one more', state(), '1 other device takes part.'],
    [
      'too little room',
      state({}, { since: '2026-01-05' }),
      'There was room for the weeks from January 5, 2026 on; those before stay on this device alone.',
    ],
    ['a list too long', state({}, { large: ['rules'] }), 'Too large to travel: Your rules.'],
    ['a newer Hearback', state({}, { newer: ['ab12cd34'] }), 'Another device (ab12) has a newer Hearback.'],
    ['damaged rows', state({}, { broken: ['ab12cd34'] }), 'Something from another device (ab12) cannot be read.'],
    ['a browser that does not take it', state({}, { failed: true }), 'Your browser did not take it just now.'],
    [
      'rows that could not be taken away',
      state({ settings: false }, { failed: true }),
      'Your browser did not take it just now.',
    ],
  ])('it is said: %s', (_, sync, words) => {
    show(<Sync sync={sync} onChange={() => {}} onClear={() => {}} />);
    expect(said(find('sync-note'))).toContain(words);
  });
});

test.each<[string, { store: string; n: number }[], string]>([
  ['one', [{ store: 'sessions', n: 1 }], '1 record could not be read. Sessions: 1.'],
  [
    'more',
    [
      { store: 'sessions', n: 3 },
      { store: 'incoming', n: 1_200 },
    ],
    '1,203 records could not be read. Sessions: 3, What was written to you: 1,200.',
  ],
  ['of a store of another version', [{ store: 'marbles', n: 2 }], '2 records could not be read. marbles: 2.'],
])('what was set aside is said, and given out: %s', (_, rows, words) => {
  const onExport = vi.fn();
  show(<SetAside rows={rows} onExport={onExport} />);
  expect(said(find('set-aside'))).toBe(words);
  click('export-aside');
  expect(onExport).toHaveBeenCalledOnce();
});
