import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { Label } from '@/lib/types.ts';

const tool = fileURLToPath(new URL('../tools/evaluate.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
const file = (name: string, rows: readonly unknown[], pack = (text: string): string | Buffer => text) => {
  const path = join(folder, name);
  writeFileSync(path, pack(rows.map((r) => (typeof r === 'string' ? r : JSON.stringify(r))).join('\n')));
  return path;
};

/** A labelled row; `path` and the handle make its cluster. */
const row = (i: number, label: Label, more: object = {}) => ({
  id: `r${i}`,
  network: 'x',
  surface: 'home',
  author: { handle: `p${i % 4}`, kind: null },
  text: 'The tram was late again this morning.',
  lang: 'en-GB',
  isReply: false,
  replyTo: null,
  mentions: [],
  isRepost: false,
  repostedBy: null,
  hasMedia: false,
  hasPoll: null,
  counts: { replies: 0, reposts: null, likes: -2 },
  origin: { repo: 'invented/rows', path: 'rows.json' },
  y: { label, codes: [] },
  ...more,
});
const reply = {
  isReply: true,
  replyTo: { handle: 'p9', text: 'Which bridge do you cross on your way to work?' },
  text: 'I take the old one by the mill, since the new one is closed on Mondays.',
};
const advert = { promoted: true, text: 'Sleep like a cloud. Order now.' };
const times = (n: number, label: Label, more: object, from: number) =>
  Array.from({ length: n }, (_, i) => row(from + i, label, more));

/** Conversation: 10 read right, 2 read as broadcast. Broadcast: 6 right, 2 read as conversation. One unclear, read as broadcast. */
const invented = [
  ...times(10, 'conversation', reply, 0),
  ...times(2, 'conversation', advert, 10),
  ...times(6, 'broadcast', advert, 12),
  ...times(2, 'broadcast', { ...reply, network: 'bluesky' }, 18),
  row(20, 'unclear', advert),
];
const path = file('invented.jsonl', invented);
const { status, stdout, stderr } = run(path, '--json');
const report = JSON.parse(stdout);

test('the matrix of a file whose verdicts are known', () => {
  expect([status, stderr]).toEqual([0, '']);
  expect(report).toMatchObject({ rows: 21, known: 20, clusters: 4 });
  expect(report.confusion.map((c: { calls: object }) => Object.values(c.calls))).toEqual([
    [10, 0, 2, 0],
    [0, 0, 0, 0],
    [2, 0, 6, 0],
    [0, 0, 1, 0],
  ]);
});

test.each([
  { name: 'accuracy', value: 16 / 20 },
  { name: 'recall', value: 10 / 12 },
  { name: 'specificity', value: 6 / 8 },
  { name: 'conversation precision', value: 10 / 12 },
  { name: 'broadcast f1', value: 12 / 16 },
  { name: 'macroF1', value: (10 / 12 + 12 / 16) / 2 },
])('$name is right, and inside its interval', ({ name, value }) => {
  const { low, high, ...figure } = report.full[name];
  expect(figure.value).toBeCloseTo(value, 3);
  expect(low).toBeLessThan(figure.value);
  expect(high).toBeGreaterThan(figure.value);
});

test('a label nobody has is no figure', () => {
  expect(report.full['click-bait f1']).toEqual({ value: null, low: null, high: null });
});

test.each([
  { of: 'baselines', name: 'majority', recall: 1, specificity: 0 },
  { of: 'baselines', name: 'reply rule', recall: 0.8333, specificity: 0.75 },
  { of: 'baselines', name: 'structure only', recall: 0.8333, specificity: 0.75 },
  { of: 'baselines', name: '20 bait words', recall: 1, specificity: 0 },
  { of: 'probes', name: 'author only', recall: 1, specificity: 0 },
])('$name stands beside the judge', ({ of, name, recall, specificity }) => {
  const found = report[of].find((r: { name: string }) => r.name === name);
  expect([found.recall.value, found.specificity.value]).toEqual([recall, specificity]);
});

test('networks and languages have rows of their own', () => {
  expect(report.perNetwork).toMatchObject([
    { name: 'x', n: 18, recall: { value: 0.8333 }, specificity: { value: 1 } },
    { name: 'bluesky', n: 2, recall: { value: null }, specificity: { value: 0 } },
  ]);
  expect(report.perLanguage).toMatchObject([{ name: 'en', n: 20 }]);
});

test('what levels do to conversation, met at home', () => {
  const level = (name: string) => report.levels.conversation.find((l: { level: string }) => l.level === name);
  expect(level('off').none).toEqual({ n: 12, share: 1 });
  const { none, dim, collapse } = level('balanced');
  expect([none.n, dim.n + collapse.n]).toEqual([10, 2]);
});

test('reasons and confidence are held against the labels', () => {
  const promoted = report.reasons.find((r: { code: string }) => r.code === 'promoted');
  expect(promoted).toMatchObject({ spoke: 8, shown: 8, shownRight: { value: 0.75 }, shownListed: { value: 0 } });
  const { bins, n } = report.calibration.perLabel.find((l: { label: string }) => l.label === 'broadcast');
  expect([n, bins.reduce((a: number, b: { n: number }) => a + b.n, 0)]).toEqual([8, 8]);
  expect(report.calibration.errors.map((e: { name: string }) => e.name)).toEqual(['all']);
});

test('the same bytes each time, packed or not, in one file or two', () => {
  const packed = file('invented.jsonl.gz', invented, gzipSync);
  const halves = [file('a.jsonl', invented.slice(0, 9)), file('b.jsonl', invented.slice(9))];
  const plain = run(path).stdout;
  expect(plain).toContain('1. Confusion');
  expect(run(packed).stdout).toBe(plain);
  expect(run(...halves).stdout).toBe(plain);
  expect(run(packed, '--json').stdout).toBe(stdout);
});

test.each([
  { when: 'no JSON', line: '{"id":', says: 'JSON' },
  { when: 'no label', line: { ...row(1, 'broadcast'), y: {} }, says: 'y.label' },
  { when: 'a label that there is not', line: row(1, 'noise' as Label), says: 'y.label' },
  { when: 'text that is a number', line: row(1, 'broadcast', { text: 5 }), says: 'text' },
])('malformed: $when; named with its line, the rest go on, exit code 1', ({ line, says }) => {
  const bad = run(file('bad.jsonl', [...invented, '', line]), '--json');
  expect(bad.status).toBe(1);
  expect(bad.stderr).toMatch(/bad\.jsonl, line 23: [^\n]+\n$/u);
  expect(bad.stderr).toContain(says);
  expect(bad.stdout).toBe(stdout);
});

test.each([
  { when: 'a file is not there', args: [join(folder, 'none.jsonl')], says: 'no such file' },
  { when: 'it is a folder', args: [folder], says: 'folder' },
  { when: 'it holds nothing', args: [file('empty.jsonl', [])], says: 'no labelled items' },
  { when: 'an option is unknown', args: ['--loud'], says: 'It goes like this' },
])('$when: one sentence, exit code 2', ({ args, says }) => {
  const { stdout, stderr, status } = run(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain(says);
});
