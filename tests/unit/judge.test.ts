import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { weights } from '../../lib/classifier/weights.ts';
import { ordinary } from './items.ts';

const tool = fileURLToPath(new URL('../tools/judge.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'judge-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [tool, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
const judge = (...lines: unknown[]) => {
  const { stdout, stderr, status } = run(
    ['-'],
    lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n'),
  );
  return {
    rows: stdout
      .split('\n')
      .filter(Boolean)
      .map((l) => JSON.parse(l)),
    stderr,
    status,
  };
};

const advert = ordinary({ id: 'ad', promoted: true, text: 'Sleep like a cloud. Order now.' });

test('one verdict a line, with the fields that were agreed', () => {
  const { rows, stderr, status } = judge(advert, ordinary({ id: 'b' }));
  expect([status, stderr]).toEqual([0, '']);
  expect(rows.map((r) => r.id)).toEqual(['ad', 'b']);
  expect(Object.keys(rows[0])).toEqual(['id', 'label', 'confidence', 'addressee', 'signals', 'protected', 'treatment']);
  expect(rows[0]).toMatchObject({ label: 'broadcast', addressee: 'everyone', protected: false });
  expect(rows[0].signals[0]).toEqual({ code: 'promoted', evidence: expect.any(String), weight: weights.promoted });
  expect(Object.keys(rows[0].treatment)).toEqual(['gentle', 'balanced', 'strict', 'conversations']);
  expect(rows[0].treatment).toMatchObject({ gentle: 'dim', balanced: 'collapse' });
});

test('the same from a file and from standard input', () => {
  const file = join(folder, 'items.jsonl');
  writeFileSync(file, `${JSON.stringify(advert)}\n`);
  const piped = run([], JSON.stringify(advert));
  expect(run([file]).stdout).toBe(piped.stdout);
  expect(piped.stdout).toBe(run(['-'], JSON.stringify(advert)).stdout);
  expect(piped.stdout).not.toBe('');
});

test.each([
  { when: 'fields are missing', line: { id: '1', network: 'a forum of our own', text: 'Hello there, all of you.' } },
  { when: 'fields are unknown', line: { ...advert, mood: 'sunny' } },
  { when: 'fields are null', line: { ...advert, lang: null, counts: { replies: null, reposts: null, likes: null } } },
])('taken, though $when', ({ line }) => {
  expect(judge(line)).toMatchObject({ status: 0, stderr: '', rows: [{ id: line.id }] });
});

test.each([
  { when: 'no JSON', line: '{"id":', says: /JSON/u },
  { when: 'no object', line: '[1, 2]', says: /./u },
  { when: 'a word alone', line: '"hello"', says: /./u },
  { when: 'null', line: 'null', says: /./u },
  { when: 'text that is a number', line: { ...advert, text: 5 }, says: /text/u },
  { when: 'a surface that there is not', line: { ...advert, surface: 'basement' }, says: /surface/u },
  { when: 'an author that is a string', line: { ...advert, author: 'ana' }, says: /author/u },
  {
    when: 'an author of an unknown kind',
    line: { ...advert, author: { ...advert.author, kind: 'cat' } },
    says: /kind/u,
  },
  { when: 'a count that is a string', line: { ...advert, counts: { replies: '3' } }, says: /replies/u },
  { when: 'a network without a name', line: { ...advert, network: '' }, says: /network/u },
  { when: 'mentions that are no list', line: { ...advert, mentions: 'ana' }, says: /mentions/u },
  { when: 'a mark that is no yes or no', line: { ...advert, promoted: 'yes' }, says: /promoted/u },
])('malformed: $when; named with its line, and the rest go on', ({ line, says }) => {
  const { rows, stderr, status } = judge(ordinary({ id: 'a' }), '', line, ordinary({ id: 'b' }));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^line 3: /u);
  expect(stderr).toMatch(says);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(rows.map((r) => r.id)).toEqual(['a', 'b']);
});

test.each([
  { when: 'it is not there', path: join(folder, 'none.jsonl') },
  { when: 'it is a folder', path: folder },
])('a file that cannot be read, because $when: one sentence, exit code 2', ({ path }) => {
  const { stdout, stderr, status } = run([path]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain(path);
});

test('nothing in, nothing out', () => {
  expect(judge('')).toEqual({ rows: [], stderr: '', status: 0 });
});

test('twenty thousand lines flow through', () => {
  const file = join(folder, 'many.jsonl');
  writeFileSync(file, `${JSON.stringify(advert)}\n`.repeat(20_000));
  const { stdout, status } = run([file]);
  expect(status).toBe(0);
  expect(stdout.split('\n')).toHaveLength(20_001);
}, 60_000);
