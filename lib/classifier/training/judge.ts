/**
 * Labelled timeline items → the points of every code and of every head, `../weights.ts`: softmax regression over what rules and
 * heads notice, drawn to the seeds, no points below nought, since what each code argues for is settled.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { treat } from '../../treatment.ts';
import {
  type Class,
  classOf,
  type Label,
  noContext,
  type ReasonCode,
  type RuleLanguage,
  reasonCodes,
  type Signal,
  type TimelineItem,
} from '../../types.ts';
import { apt, isOpen, noticed, score } from '../classify.ts';
import { featuresFor, type HeadId, headsFor, pointsOf, reachOf, type Turn, turns } from '../heads.ts';
import { type Head, oddsOf, headOf as unpacked } from '../text/head.ts';
import { auc, foldsOf } from './figures.ts';
import { learn, minimise, pack } from './fit.ts';
import { itemOf, linesOf, type Said, sourceOf } from './lines.ts';
import { seedPriors, seeds, seedTemperature } from './seeds.ts';

const classes = ['conversation', 'click-bait', 'broadcast'] as const satisfies readonly Class[];
const codes = Object.values(reasonCodes).flat() as ReasonCode[];
/** How strongly points are drawn to the seeds, and priors to theirs. */
const [pull, priorPull] = [3, 0.3];
/** What a head's points grow by for each unit of log-odds before anything is known. */
const seedSlope = 0.4;

interface Item {
  item: TimelineItem;
  y: Label;
  lowEffort: boolean;
  network: string;
  source: string;
  lang: RuleLanguage | null;
  codes: ReasonCode[];
  heads: HeadId[];
}
type Odds = Partial<Record<HeadId, number>>;
interface Judge {
  weights: Record<ReasonCode, number>;
  priors: Record<Class, number>;
  slopes: Record<Turn['id'], number>;
}

const readItem = (item: TimelineItem, y: Label, lowEffort: boolean, source: string): Item => {
  const { lang, codes: found } = noticed(item);
  return { item, y, lowEffort, network: item.network, source, lang, codes: found, heads: headsFor(item, lang) };
};

/* The fit -------------------------------------------------------------------------------------------------------------- */

/** Codes, turns, and the priors of click-bait and broadcast, one after another. */
const size = codes.length + turns.length + 2;
/**
 * Few posts are bait: fitted priors put broadcast far ahead of it, which the guideline's do not. A form that is bait by itself (medium
 * or strong) starts with as much more, so that it still outweighs what is likely.
 */
const rare = 2.2;
const seedOf = (code: ReasonCode) =>
  seeds[code] / seedTemperature + (classOf(code) === 'click-bait' && seeds[code] > 1 ? rare : 0);
const seed = Float64Array.from([
  ...codes.map(seedOf),
  ...turns.map(() => seedSlope),
  seedPriors['click-bait'],
  seedPriors.broadcast,
]);

interface Row {
  /** Parameter, class it argues for, and by how much. */
  parts: { at: number; for: number; by: number }[];
  y: number;
}
function rowOf(one: Item, odds: Odds): Row {
  const reach = turns.flatMap((turn, i) => {
    const known = odds[turn.head];
    return known === undefined ? [] : [{ code: turn.code, at: codes.length + i, by: reachOf(turn, known) }];
  });
  const parts = [
    ...one.codes.map((code) => ({ code, at: codes.indexOf(code), by: 1 })),
    ...apt(reach, one.codes, one.item),
  ].map(({ code, at, by }) => ({ at, by, for: classes.indexOf(classOf(code)) }));
  return {
    parts: [...parts, { at: size - 2, for: 1, by: 1 }, { at: size - 1, for: 2, by: 1 }],
    y: classes.indexOf(one.y as Class),
  };
}

function fitted(rows: readonly Row[]): Judge {
  // Points are squares of what is searched for, so that none falls below nought.
  const isFree = (i: number) => i >= size - 2;
  const pointsAt = (root: number, i: number) => (isFree(i) ? root : root * root);
  const start = seed.map((value, i) => (isFree(i) ? value : Math.sqrt(value)));
  const roots = minimise(start, (at, slope) => {
    const values = at.map(pointsAt);
    const turn = new Float64Array(size);
    let loss = 0;
    for (let i = 0; i < size; i++) {
      const off = (values[i] as number) - (seed[i] as number);
      const by = isFree(i) ? priorPull : pull;
      loss += 0.5 * by * off * off;
      turn[i] = by * off;
    }
    for (const { parts, y } of rows) {
      const sums = [0, 0, 0];
      for (const { at: i, for: c, by } of parts) sums[c] = (sums[c] as number) + by * (values[i] as number);
      const most = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - most));
      const total = powers.reduce((a, b) => a + b, 0);
      loss -= (sums[y] as number) - most - Math.log(total);
      for (const { at: i, for: c, by } of parts)
        turn[i] = (turn[i] as number) + by * ((powers[c] as number) / total - (c === y ? 1 : 0));
    }
    for (let i = 0; i < size; i++) slope[i] = (turn[i] as number) * (isFree(i) ? 1 : 2 * (at[i] as number));
    return loss;
  });
  const found = Array.from(roots, (root, i) => Math.round(pointsAt(root, i) * 1_000) / 1_000);
  const pick = <K extends string>(names: readonly K[], from: number) =>
    Object.fromEntries(names.map((name, i) => [name, found[from + i]])) as Record<K, number>;
  return {
    weights: pick(codes, 0),
    slopes: pick(
      turns.map(({ id }) => id),
      codes.length,
    ),
    priors: { conversation: 0, ...pick(['click-bait', 'broadcast'] as const, codes.length + turns.length) },
  };
}

/* What a judge says of an item it has not seen ------------------------------------------------------------------------- */

interface Judged extends Item {
  label: Label;
  p: Record<Class, number>;
  signals: Signal[];
}
function judge(one: Item, odds: Odds, { weights, priors, slopes }: Judge): Judged {
  const signals = new Map<ReasonCode, Signal>(
    one.codes.map((code) => [code, { code, evidence: '', weight: weights[code] }]),
  );
  const learned = one.heads.flatMap((id) => (odds[id] === undefined ? [] : pointsOf(id, odds[id], slopes)));
  for (const { code, points } of apt(learned, one.codes, one.item)) {
    const weight = (signals.get(code)?.weight ?? 0) + points;
    signals.set(code, { code, evidence: '', weight });
  }
  const all = [...signals.values()].sort((a, b) => b.weight - a.weight);
  const { label, probabilities: p } = score(all, priors);
  return { ...one, label: isOpen(one.item, one.lang, all, p.conversation) ? 'unclear' : label, p, signals: all };
}

/* Held apart ----------------------------------------------------------------------------------------------------------- */

/** How the head for low effort is learned, here and for what ships. */
export const lowEffortShape = { penalty: [2, 2, 2, 4, 0.5], most: 5_000 };

/** Log-odds of the head for low effort, learned from some items, for others. */
function lowEffortOdds(from: readonly Item[], of: readonly Item[], vectors: Float64Array): Map<Item, number> {
  const rows = from
    .filter((one) => one.heads.includes('low-effort'))
    .map((one) => ({ features: featuresFor('low-effort', one.item), target: one.lowEffort ? 1 : 0 }));
  const head = unpacked({
    ...pack(learn(rows, lowEffortShape.penalty, vectors), rows, lowEffortShape.most),
    threshold: 0.5,
    sure: null,
  });
  return new Map(
    of
      .filter((one) => one.heads.includes('low-effort'))
      .map((one) => [one, oddsOf(head, featuresFor('low-effort', one.item))]),
  );
}

/** Every item judged by one that has seen no item of its part, neither in the head nor in the weights. */
function heldApart(
  items: readonly Item[],
  examples: readonly Row[],
  partOf: (one: Item) => string,
  others: (one: Item) => Odds,
  vectors: Float64Array,
): Judged[] {
  const parts = [...new Set(items.map(partOf))].sort();
  const inPart = new Map(parts.map((part) => [part, items.filter((one) => partOf(one) === part)]));
  const of = (part: string) => inPart.get(part) as Item[];
  const without = new Map<string, Map<Item, number>>();
  const oddsWithout = (a: string, b: string, wanted: string) => {
    const key = [a, b].sort().join('\n');
    const both = [...new Set([a, b])];
    if (!without.has(key))
      without.set(
        key,
        lowEffortOdds(
          items.filter((one) => !both.includes(partOf(one))),
          both.flatMap(of),
          vectors,
        ),
      );
    const found = without.get(key) as Map<Item, number>;
    return new Map(of(wanted).flatMap((one) => (found.has(one) ? [[one, found.get(one) as number] as const] : [])));
  };
  const oddsOfOne = (one: Item, lowEffort: ReadonlyMap<Item, number>): Odds => {
    const known = lowEffort.get(one);
    return { ...others(one), ...(known === undefined ? {} : { 'low-effort': known }) };
  };
  return parts.flatMap((held) => {
    const rows = parts
      .filter((part) => part !== held)
      .flatMap((part) => {
        const lowEffort = oddsWithout(held, part, part);
        return of(part)
          .filter((one) => one.y !== 'unclear')
          .map((one) => rowOf(one, oddsOfOne(one, lowEffort)));
      });
    const judged = fitted([...rows, ...examples]);
    const lowEffort = oddsWithout(held, held, held);
    return of(held).map((one) => judge(one, oddsOfOne(one, lowEffort), judged));
  });
}

/* Figures -------------------------------------------------------------------------------------------------------------- */

const figure = (value: number) => (Number.isFinite(value) ? value.toFixed(3).replace(/^0/u, '') : '–');
const share = (part: readonly unknown[], of: readonly unknown[]) => part.length / of.length;

function f1(rows: readonly Judged[], label: Class): number {
  const right = rows.filter((r) => r.y === label && r.label === label).length;
  return (2 * right) / (rows.filter((r) => r.y === label).length + rows.filter((r) => r.label === label).length);
}
/** Mean gap between what was claimed and what was so, over ten bins, each counting by its rows. */
function calibrationError(rows: readonly Judged[]): number {
  const claims = rows
    .filter((r) => r.label !== 'unclear')
    .map((r) => ({ p: r.p[r.label as Class], right: r.y === r.label }));
  let gap = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = claims.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin);
    gap += Math.abs(inside.reduce((sum, { p, right }) => sum + p - (right ? 1 : 0), 0));
  }
  return gap / claims.length;
}
function noiseError(rows: readonly Judged[]): number {
  let gap = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = rows.filter(({ p }) => Math.min(9, Math.floor(p.conversation * 10)) === bin);
    gap += Math.abs(inside.reduce((sum, { p, y }) => sum + p.conversation - (y === 'conversation' ? 1 : 0), 0));
  }
  return gap / rows.length;
}
const actionAt = (one: Judged, level: 'balanced' | 'strict' | 'conversations') =>
  treat(
    { ...one.item, surface: 'home' },
    {
      label: one.label,
      confidence: one.label === 'unclear' ? 0.5 : one.p[one.label],
      noise: 1 - one.p.conversation,
      addressee: 'overheard',
      signals: one.signals,
      lang: one.lang,
      model: '',
    },
    { level, adjust: [], context: noContext },
  ).action;

function figuresOf(name: string, all: readonly Judged[]): string[] {
  const rows = all.filter((r) => r.y !== 'unclear');
  const talk = rows.filter((r) => r.y === 'conversation');
  const noise = rows.filter((r) => r.y !== 'conversation');
  const called = (some: readonly Judged[], ...labels: Label[]) =>
    share(
      some.filter((r) => labels.includes(r.label)),
      some,
    );
  const does = (level: 'balanced' | 'strict' | 'conversations', ...actions: string[]) =>
    share(
      talk.filter((r) => actions.includes(actionAt(r, level))),
      talk,
    );
  return [
    name,
    figure(called(talk, 'conversation')),
    figure(called(talk, 'conversation', 'unclear')),
    figure(called(noise, 'broadcast', 'click-bait')),
    figure(called(noise, 'broadcast', 'click-bait', 'unclear')),
    figure(
      auc(
        rows.map((r) => r.p.conversation),
        rows.map((r) => r.y === 'conversation'),
      ),
    ),
    figure((f1(rows, 'conversation') + f1(rows, 'click-bait') + f1(rows, 'broadcast')) / 3),
    figure(f1(rows, 'click-bait')),
    figure(calibrationError(rows)),
    figure(noiseError(rows)),
    figure(does('strict', 'hide')),
    figure(does('balanced', 'collapse', 'hide')),
    figure(does('conversations', 'dim', 'collapse', 'hide')),
  ];
}
const table = (rows: readonly (readonly string[])[]) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const head = [
  'held apart by',
  'recall',
  'not noise',
  'specificity',
  'not conversation',
  'AUC',
  'macro-F1',
  'click-bait F1',
  'ECE',
  'ECE of q',
  'hidden at Strict',
  'folded at Balanced',
  'touched at Conversations only',
];

/* The command ---------------------------------------------------------------------------------------------------------- */

const codeOf = ({ weights, priors, slopes }: Judge) => {
  const rows = (record: Record<string, number>) =>
    Object.entries(record)
      .map(([name, value]) => `  ${/^[a-z]+$/u.test(name) ? name : `'${name}'`}: ${value},`)
      .join('\n');
  return `// Written by \`npm run train\`; figures and sources are in lib/classifier/training/MODEL_CARD.md.
import type { Class, ReasonCode } from '../types.ts';
import type { Turn } from './heads.ts';

/** Points of every reason code for its class; an explanation is the arithmetic of this table. */
export const weights: Record<ReasonCode, number> = {
${rows(weights)}
};

/** Sums before any signal. */
export const priors: Record<Class, number> = {
${rows(priors)}
};

/** Points for each unit of log-odds that a head goes beyond where it begins to tell. */
export const slopes: Record<Turn['id'], number> = {
${rows(slopes)}
};
`;
};

/** The worked examples of the guideline, which know codes that no labelled row has. */
const guideline = (): Row[] =>
  readFileSync(resolve(import.meta.dirname, '../../../tests/fixtures/examples.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as TimelineItem & { label: Label; codes: ReasonCode[] })
    .map((one) => rowOf({ ...readItem(one, one.label, false, ''), codes: one.codes }, {}));

/** Fits and writes the weights; returns what the card says of them. */
export function judgeSection(vectors: Float64Array, headOf: (id: HeadId) => Head): string {
  const items = linesOf('timeline_labelled').map((line, i) => {
    const { label, lowEffort } = line.y as Said;
    return readItem(itemOf(line, String(i)), label, lowEffort === true, sourceOf(line));
  });
  const other = new Map(
    items.map((one) => [
      one,
      Object.fromEntries(
        one.heads.filter((id) => id !== 'low-effort').map((id) => [id, oddsOf(headOf(id), featuresFor(id, one.item))]),
      ) as Odds,
    ]),
  );
  const others = (one: Item) => other.get(one) as Odds;
  const examples = guideline();
  const byNetwork = heldApart(items, examples, (one) => one.network, others, vectors);
  const folds = foldsOf(
    items.map((one) => one.source),
    10,
  );
  const fold = new Map(items.map((one, i) => [one, String(folds[i])]));
  const bySource = heldApart(items, examples, (one) => fold.get(one) as string, others, vectors);

  const lowEffort = new Map<Item, number>();
  const parts = [...new Set(folds)];
  for (const part of parts) {
    const found = lowEffortOdds(
      items.filter((_, i) => folds[i] !== part),
      items.filter((_, i) => folds[i] === part),
      vectors,
    );
    for (const [one, odds] of found) lowEffort.set(one, odds);
  }
  const final = fitted([
    ...items
      .filter((one) => one.y !== 'unclear')
      .map((one) =>
        rowOf(one, { ...others(one), ...(lowEffort.has(one) ? { 'low-effort': lowEffort.get(one) as number } : {}) }),
      ),
    ...examples,
  ]);
  writeFileSync(resolve(import.meta.dirname, '../weights.ts'), codeOf(final));

  const networks = [...new Set(items.map((one) => one.network))].sort();
  const per = (all: readonly Judged[], what: string) =>
    networks
      .map((network) => [network, all.filter((r) => r.network === network && r.y !== 'unclear')] as const)
      .filter(([, rows]) => rows.length >= 50)
      .map(([network, rows]) => figuresOf(`${network}, ${rows.length}, ${what}`, rows));
  const bare = items.map(
    (one): Judged => ({
      ...one,
      label: one.item.replyTo ? 'conversation' : 'broadcast',
      p: { conversation: one.item.replyTo ? 0.9 : 0.1, broadcast: one.item.replyTo ? 0.1 : 0.9, 'click-bait': 0 },
      signals: [],
    }),
  );
  return `## The judge
Additive over what rules and heads notice: softmax of sums of points, fitted on \`timeline_labelled\` and the guideline's worked examples,
drawn to the seeds of the guideline, none below nought. Weights and the head for low effort were both learned without the part that is judged
(the other heads learned from other files). Recall and not noise: of ${items.filter((one) => one.y === 'conversation').length} conversations, called one; called one or left open. Specificity and not conversation: of the noise, called noise; or
left open.

${table([head, head.map(() => '---'), figuresOf('network (leave one out)', byNetwork), figuresOf('source (ten folds)', bySource), figuresOf('the bare reply rule', bare), ...per(byNetwork, 'by network'), ...per(bySource, 'by source')])}

Slopes of the heads, points for each unit of log-odds: ${Object.entries(final.slopes)
    .map(([id, value]) => `${id} ${value}`)
    .join(', ')}.
`;
}
