/** Every vector of the measures, read from the file as it is decided; one that no row knows fails. */
import { describe, expect, test } from 'vitest';
import { designEffect, newcombe, spreadOf } from '@/lib/metrics/compare.ts';
import { depthOf, linked, turnsOf } from '@/lib/metrics/depth.ts';
import { roganGladen, upperLimit } from '@/lib/metrics/evaluation.ts';
import { partnerScore, reciprocity } from '@/lib/metrics/people.ts';
import { ratioOf, shareOf, wilson } from '@/lib/metrics/ratio.ts';
import type { Exchange } from '@/lib/metrics/records.ts';
import { activeTime, localDateOf, sessionise } from '@/lib/metrics/session.ts';
import { voices } from '@/lib/metrics/voice.ts';
import { addDays, hoursOf, weekKey, weeksIn } from '@/lib/metrics/week.ts';
import { read } from './sources.ts';

// biome-ignore lint/suspicious/noExplicitAny: each row knows the form of its own vectors
type Vector = any;
const vectors: Record<string, Vector> = JSON.parse(read('tests/fixtures/metric-vectors.json'));

const today = '2026-11-29';
const exchange = (person: string, direction: 'out' | 'in', age = 0): Exchange => ({
  person,
  network: 'x',
  date: addDays(today, -age),
  direction,
  manner: 'real',
  n: 1,
});
const both = (...ages: number[]) => ages.flatMap((a) => [exchange('u', 'out', a), exchange('u', 'in', a)]);
/** The vectors are rounded to this many places. */
const near = (actual: number | null | undefined, expected: number, places = 3) =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);

const said = (c: number, n: number) => {
  const share = shareOf(c, n);
  if (share.say === 'percent') return `${share.percent}%`;
  return share.say === 'about' ? `about ${share.tenths} in 10` : `${share.c} of ${share.n}`;
};

/** Half the width of Wilson's interval where p of n is what was seen, whole or not. */
const half = (p: number, n: number) => (wilson(p * n, n)[1] - wilson(p * n, n)[0]) / 2;

const rgb = (hex: string) => {
  const six = hex.length === 4 ? hex.replace(/[\da-f]/giu, '$&$&') : hex;
  return [1, 3, 5].map((i) => Number.parseInt(six.slice(i, i + 2), 16) / 255);
};
const luminance = (colour: readonly number[]) =>
  colour
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
const contrast = (a: readonly number[], b: readonly number[]) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
const faded = (text: readonly number[], back: readonly number[], opacity: number) =>
  text.map((v, i) => opacity * v + (1 - opacity) * (back[i] ?? 0));

const voice = voices([
  ['Bluesky', { s: 14, a: 9, people: 5 }],
  ['LinkedIn', { s: 22, a: 4, people: 3 }],
  ['X', { s: 3, a: 0, people: 0 }],
]);

/** Which names a row knows, and what it holds them to. */
const rows: { when: RegExp; holds(v: Vector, name: string, match: string[]): void }[] = [
  {
    when: /^wilson (\d+)\/(\d+)$/u,
    holds([p, low, high, words], _, [, c, n]) {
      const [l, h] = wilson(Number(c), Number(n));
      near(Number(c) / Number(n), p);
      near(l, low);
      near(h, high);
      expect(said(Number(c), Number(n))).toBe(words);
    },
  },
  {
    when: /^n needed p=(.+)$/u,
    holds(v, _, [, p]) {
      const needed = (most: number) => {
        let n = 1;
        while (half(Number(p), n) > most) n++;
        return n;
      };
      expect([needed(0.2), needed(0.1)]).toEqual([v['half-width<=.20'], v['<=.10']]);
    },
  },
  {
    when: /^filter example$/u,
    holds({ encountered: [conversation, bait, broadcast], RRR, ...displayed }) {
      const { c, n } = ratioOf({ conversation, broadcast, 'click-bait': bait, unclear: 0 });
      expect([c / n, c / (n - 60)]).toEqual([RRR, Object.values(displayed)[0]]);
    },
  },
  { when: /^rg2?$/u, holds: ({ obs, se, sp, corrected }) => near(roganGladen(obs, se, sp), corrected) },
  {
    when: /^newcombe \((.+)\)$/u,
    holds([delta, low, high], _, [, list = '']) {
      const [c1, n1, c2, n2, d1, d2] = list.split(', ').map(Number) as [number, number, number, number, number, number];
      const change = newcombe(c1, n1, c2, n2, d1, d2);
      near(change.delta, delta);
      near(change.low, low);
      near(change.high, high);
    },
  },
  {
    // Sessions of 40 in which posts resemble each other by .05: 1 + 39 · .05. Spread as far apart as that, they give it back.
    when: /^deff m=40 rho=\.05$/u,
    holds(expected) {
      const rounds = 50_000;
      const sd = Math.sqrt(0.2 * 0.8 * (1 + 39 * 0.05) * 40);
      const alike = Array.from({ length: rounds }, (_, i) => [8 + (i % 2 === 0 ? sd : -sd), 40] as const);
      near(designEffect(spreadOf(alike)), expected, 2);
    },
  },
  {
    when: /^session deff example$/u,
    holds(v) {
      const spread = spreadOf(v.sessions);
      const deff = designEffect(spread) ?? 0;
      expect([spread.c, spread.m]).toEqual([v.c, v.n]);
      near(deff, v.deff, 2);
      wilson(v.c, v.n).forEach((limit, i) => {
        near(limit, v.wilson[i]);
      });
      wilson(v.c / deff, v.n / deff).forEach((limit, i) => {
        near(limit, v.adjusted[i]);
      });
    },
  },
  { when: /^0\/(\d+) upper95 \(exact\)$/u, holds: (v, _, [, n]) => near(upperLimit(0, Number(n)), v, 4) },
  {
    when: /^(\d{4}-.+Z) (\S+)$/u,
    holds([week, date], _, [, at = '', zone = '']) {
      expect(localDateOf(Date.parse(at), zone)).toBe(date);
      expect(weekKey(date)).toBe(week);
    },
  },
  { when: /^weeks in ISO 2026$/u, holds: ([year, weeks]) => expect(weeksIn(year)).toBe(weeks) },
  { when: /^day length (\S+) (\S+)$/u, holds: (v, _, [, date = '', zone = '']) => expect(hoursOf(date, zone)).toBe(v) },
  {
    when: /^sessions gap(\d+)/u,
    holds: (v, _, [, gap]) => expect(sessionise([0, 2, 4, 9, 20, 49, 80, 81], Number(gap))).toEqual(v),
  },
  {
    when: /^active seconds/u,
    holds: (v) => expect(activeTime([0, 2, 4, 9, 20, 49].map((m) => m * 60_000)) / 1000).toBe(v),
  },
  {
    when: /^recip$/u,
    holds(v) {
      const to = ['a', 'b', 'c', 'd', 'e'].map((p) => exchange(p, 'out'));
      const from = ['a', 'b', 'f', 'g'].map((p) => exchange(p, 'in'));
      const found = reciprocity([...to, ...from], today);
      expect([found.out, found.in, found.both]).toEqual([v.A, v.B, v.both]);
      near(found.outbound, v.outbound);
      near(found.overall, v.jaccard);
      near(found.both / found.in, v.inbound);
      expect(found.inbound).toBeNull(); // fewer than five people: counts only
    },
  },
  { when: /^voice p0$/u, holds: (v) => near(voice.reduce((sum, n) => sum + n.a, 0) / 39, v) },
  {
    when: /^voice (Bluesky|LinkedIn|X)$/u,
    holds(v, _, [, network]) {
      const { s, a, voice: shrunk, range } = voice.find((n) => n.network === network) ?? {};
      near((a ?? 0) / (s ?? 0), v.raw);
      wilson(a ?? 0, s ?? 0).forEach((limit, i) => {
        near(limit, v.wilson[i]);
      });
      if (network === 'X')
        expect([shrunk, range]).toEqual([null, null]); // too few to say, though it could be worked out
      else near(shrunk, v.shrunk);
    },
  },
  {
    when: /^turns (.+)$/u,
    holds(v, _, [, authors = '']) {
      const posts = authors.split(' ').map((author, i) => ({ id: `${i}`, parent: i ? `${i - 1}` : null, author }));
      expect(turnsOf(posts)).toBe(v);
    },
  },
  {
    // What was published is rounded; as threads by their turns it gives the same shares back.
    when: /^Ritter lengths$/u,
    holds(v) {
      const total = v['listed total'];
      const part = (share: number) => Math.round(share * total);
      const found = depthOf({ 2: total - part(v['>=3']), 3: part(v['>=3']) - part(v['>=5']), 5: part(v['>=5']) });
      expect(found).toMatchObject({ threads: total, median: 2, deepest: 5 });
      near(found.cameBack / total, v['>=3']);
      near(1 - found.cameBack / total, v['=2']);
    },
  },
  // The vectors name no days: two each way, one and three or four days ago; the older, 28 and 30 days.
  {
    when: /^partner mutual$/u,
    holds: (v) =>
      near(
        partnerScore(
          both(1, 3)
            .slice(0, 3)
            .concat(exchange('u', 'in', 4)),
          today,
        ),
        v,
        2,
      ),
  },
  {
    when: /^partner one-way$/u,
    holds: (v) =>
      expect(
        partnerScore(
          [1, 2, 3].map((a) => exchange('u', 'out', a)),
          today,
        ),
      ).toBe(v),
  },
  { when: /^partner old$/u, holds: (v) => near(partnerScore(both(28, 30), today), v, 2) },
  { when: /^r=(.+)$/u, holds: (v, _, [, r]) => near(Number(r) / (1 + Number(r)), v) },
  {
    when: /^min opacity for 4\.5:1 (#\w+).* on (#\w+)$/u,
    holds([full, least], name, [, text = '', back = '']) {
      const [ink, paper] = [rgb(text), rgb(back)];
      near(contrast(ink, paper), full, 2);
      expect(contrast(faded(ink, paper, least), paper)).toBeGreaterThanOrEqual(4.45);
      expect(contrast(faded(ink, paper, least - 0.02), paper)).toBeLessThan(4.5);
      const dimmed = /opacity: (0\.\d+)/u.exec(read('entrypoints/timeline.content/parts.css'))?.[1];
      if (!/secondary|71767b/u.test(name)) expect(Number(dimmed)).toBeGreaterThanOrEqual(least);
    },
  },
  {
    // Rounded up to what is easily said: enough, and not five more than needed.
    when: /^n to certify false-hide<=(\S+) with (\d+) errors$/u,
    holds(n, _, [, most, errors]) {
      expect(upperLimit(Number(errors), n)).toBeLessThanOrEqual(Number(most));
      expect(upperLimit(Number(errors), n - 5)).toBeGreaterThan(Number(most));
    },
  },
];

describe('metric vectors', () => {
  test.each(Object.keys(vectors))('%s', (name) => {
    const found = rows.flatMap(({ when, holds }) => {
      const match = when.exec(name);
      return match ? [() => holds(vectors[name], name, match)] : [];
    });
    expect(found).toHaveLength(1);
    found[0]?.();
  });
});

test('threads are linked by whom their posts answer', () => {
  const posts = linked([
    { id: '1', author: 'ana', answers: null },
    { id: '2', author: 'you', answers: 'ana' },
    { id: '3', author: 'bo', answers: 'ana' },
    { id: '4', author: 'ana', answers: 'you' },
    { id: '5', author: 'cy', answers: 'nobody here' },
  ]);
  expect(posts.map((p) => p.parent)).toEqual([null, '1', '1', '2', null]);
  expect(turnsOf(posts)).toBe(3);
});
