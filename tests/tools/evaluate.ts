/**
 * `npm run -s evaluate -- [FILES] [--json]`: labelled items through the shipping judge, and how right it is, in plain tables.
 * The same bytes each time. A malformed row is named on stderr, the rest go on, and the exit code is 1; a file that cannot be
 * read is one sentence and 2.
 */
import { parseArgs } from 'node:util';
import { classify, model } from '../../lib/classifier/classify.ts';
import { explain } from '../../lib/classifier/explain.ts';
import { levels } from '../../lib/settings.ts';
import { treat } from '../../lib/treatment.ts';
import {
  type Action,
  actions,
  type Class,
  classOf,
  type Label,
  labels,
  noContext,
  type ReasonCode,
  reasonCodes,
  type TimelineItem,
  type Verdict,
} from '../../lib/types.ts';
import { type Labelled, readLabelled } from './labelled.ts';

const usage = 'npm run -s evaluate -- [FILES] [--json]';
const resamples = 1_000;
const seed = 20_261_124;
const folds = 10;
const classes = ['conversation', 'click-bait', 'broadcast'] as const satisfies readonly Class[];

/* Numbers ------------------------------------------------------------------------------------------------------------- */

/** A figure and the interval it lies in 95 times of 100; no interval where one cluster alone speaks. */
interface Figure {
  value: number | null;
  low: number | null;
  high: number | null;
}

const rounded = (n: number) => Math.round(n * 10_000) / 10_000;
const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const count = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length;
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = found.get(key);
    if (group) group.push(one);
    else found.set(key, [one]);
  }
  return found;
}

/** Mulberry32: the same numbers on every machine. */
function dice(start: number) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const percentile = (sorted: readonly number[], p: number) => {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  return low + ((sorted[Math.ceil(at)] as number) - low) * (at - below);
};

/**
 * Figures that follow from sums over rows, with percentile intervals: whole clusters are drawn again, since an author's items
 * lean on each other and single rows would look surer than they are.
 */
function figures<K extends string>(
  rows: readonly { group: string; adds: readonly number[] }[],
  read: (sums: readonly number[]) => Record<K, number | null>,
): Record<K, Figure> {
  const total = (all: readonly (readonly number[])[]) =>
    all.reduce<number[]>((a, b) => b.map((n, i) => n + (a[i] ?? 0)), []);
  const clusters = [...grouped(rows, (r) => r.group).values()].map((c) => total(c.map((r) => r.adds)));
  const size = clusters[0]?.length ?? 0;
  const points = read(total(clusters));
  const names = Object.keys(points) as K[];
  const drawn = Object.fromEntries(names.map((k) => [k, [] as number[]])) as Record<K, number[]>;
  const roll = dice(seed);
  for (let i = 0; i < resamples && clusters.length > 1; i++) {
    const sums = new Array<number>(size).fill(0);
    for (let j = 0; j < clusters.length; j++) {
      const cluster = clusters[Math.floor(roll() * clusters.length)] as number[];
      for (let k = 0; k < size; k++) sums[k] = (sums[k] as number) + (cluster[k] as number);
    }
    const got = read(sums);
    for (const name of names) {
      const one = got[name];
      if (one !== null) drawn[name].push(one);
    }
  }
  const figure = (name: K): Figure => {
    const value = points[name];
    const sorted = drawn[name].sort((a, b) => a - b);
    if (value === null || sorted.length === 0)
      return { value: value === null ? null : rounded(value), low: null, high: null };
    return {
      value: rounded(value),
      low: rounded(percentile(sorted, 0.025)),
      high: rounded(percentile(sorted, 0.975)),
    };
  };
  return Object.fromEntries(names.map((name) => [name, figure(name)])) as Record<K, Figure>;
}

/* What is measured ---------------------------------------------------------------------------------------------------- */

type Call = Label;
const cellOf = (y: Label, call: Call) => labels.indexOf(y) * labels.length + labels.indexOf(call);

/** All figures that follow from a confusion matrix, its rows laid end to end. Rows whose own label is unclear count nowhere. */
function readMatrix(cells: readonly number[]) {
  const cell = (y: Label, call: Call) => cells[cellOf(y, call)] ?? 0;
  const of = (ys: readonly Label[], calls: readonly Call[]) => sum(ys.flatMap((y) => calls.map((c) => cell(y, c))));
  const noise: readonly Class[] = ['click-bait', 'broadcast'];
  const scores = classes.map((c) => {
    const [right, said, true_] = [cell(c, c), of(classes, [c]), of([c], labels)];
    return { precision: share(right, said), recall: share(right, true_), f1: share(2 * right, said + true_) };
  });
  const known = scores.map((s) => s.f1).filter((f) => f !== null);
  const perLabel = Object.fromEntries(
    classes.flatMap((c, i) => Object.entries(scores[i] ?? {}).map(([k, v]) => [`${c} ${k}`, v])),
  ) as Record<`${Class} ${'precision' | 'recall' | 'f1'}`, number | null>;
  return {
    accuracy: share(sum(classes.map((c) => cell(c, c))), of(classes, labels)),
    macroF1: share(sum(known), known.length),
    recall: share(cell('conversation', 'conversation'), of(['conversation'], labels)),
    notCalledNoise: share(of(['conversation'], ['conversation', 'unclear']), of(['conversation'], labels)),
    specificity: share(of(noise, noise), of(noise, labels)),
    notCalledConversation: share(of(noise, [...noise, 'unclear']), of(noise, labels)),
    ...perLabel,
  };
}
type Name = keyof ReturnType<typeof readMatrix>;
const heads: readonly Name[] = [
  'accuracy',
  'macroF1',
  'recall',
  'notCalledNoise',
  'specificity',
  'notCalledConversation',
];

interface Judged extends Labelled {
  verdict: Verdict;
}

const measure = <Row extends Labelled>(rows: readonly Row[], callOf: (row: Row, index: number) => Call) =>
  figures(
    rows.map((row, i) => {
      const adds = new Array<number>(labels.length ** 2).fill(0);
      adds[cellOf(row.y.label, callOf(row, i))] = 1;
      return { group: row.group, adds };
    }),
    readMatrix,
  );

/* Baselines and probes ------------------------------------------------------------------------------------------------ */

const words = (text: string | null) => text?.split(/\s+/u).filter(Boolean) ?? [];

/** What a person would put on a list of muted words: twenty of them. */
const baitWords = [
  ...["you won't believe", 'what happened next', 'this is why', 'will shock you', 'shocking', 'insane', 'mind-blowing'],
  ...['jaw-dropping', 'unbelievable', 'secret', 'hack', 'giveaway', 'retweet', 'comment below', 'tag a friend'],
  ...['link in bio', 'game changer', 'epic', 'viral', 'must see'],
];
const isBait = (text: string | null) => {
  const plain = ` ${(text ?? '').toLowerCase().replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;
  return baitWords.some((w) => plain.includes(` ${w} `));
};
const asks = (text: string | null) => /[?？]/u.test(text ?? '');
const links = ({ text, card }: TimelineItem) => card !== null || /https?:\/\/|www\.|\[link\]/iu.test(text ?? '');

/** The words alone: nothing of who said it, where, to whom, or with what beside it. */
const wordsOnly = (item: TimelineItem): TimelineItem => ({
  ...item,
  ...{ network: 'unknown', surface: 'unknown', url: null, author: { ...item.author, kind: null } },
  ...{ replyTo: null, mentions: [], repostedBy: null, quoted: null, card: null, media: null, poll: null },
  ...{ promoted: null, suggested: null, counts: { replies: null, reposts: null, likes: null } },
  ...{ mentionsYou: null, authorAnswersHere: null, own: null, audience: null },
});

/** As many words as there were, and none that says anything. */
const blank = (text: string | null, word: string) =>
  text &&
  words(text)
    .map((_, i) => `${word}${String.fromCharCode(97 + (i % 26))}`)
    .join(' ');
/** The structure alone, down to how long it is. */
const structureOnly = (item: TimelineItem): TimelineItem => ({
  ...item,
  text: blank(item.text, 'stone'),
  lang: 'en',
  replyTo: item.replyTo && { ...item.replyTo, text: blank(item.replyTo.text, 'river') },
  quoted: item.quoted && { ...item.quoted, text: blank(item.quoted.text, 'paper') },
  card: item.card && { ...item.card, headline: blank(item.card.headline, 'garden') },
});

/** The label most rows have, ties in the order of the labels; broadcast where there are none. */
function commonest(rows: readonly Labelled[]): Label {
  if (rows.length === 0) return 'broadcast';
  const of = (l: Label) => count(rows, (r) => r.y.label === l);
  return classes.reduce((best, l) => (of(l) > of(best) ? l : best));
}

/** Clusters dealt out so that all folds are about as large: the largest first, each to the smallest fold. */
function foldsOf(rows: readonly Labelled[]): Map<string, number> {
  const sizes = new Array<number>(folds).fill(0);
  const clusters = [...grouped(rows, (r) => r.group)].sort((a, b) => b[1].length - a[1].length || byName(a[0], b[0]));
  return new Map(
    clusters.map(([group, { length }]) => {
      const fold = sizes.indexOf(Math.min(...sizes));
      sizes[fold] = (sizes[fold] ?? 0) + length;
      return [group, fold];
    }),
  );
}

/** The commonest label of each bucket, learnt from the clusters of the other folds; a bucket not met there gets that of all. */
function probe(rows: readonly Labelled[], bucketOf: (row: Labelled) => string): Call[] {
  const foldOf = foldsOf(rows);
  const learnt = Array.from({ length: folds }, (_, fold) => {
    const others = rows.filter((r) => foldOf.get(r.group) !== fold);
    const buckets = grouped(others, bucketOf);
    return { all: commonest(others), of: new Map([...buckets].map(([k, v]) => [k, commonest(v)])) };
  });
  return rows.map((row) => {
    const { all, of } = learnt[foldOf.get(row.group) ?? 0] as (typeof learnt)[number];
    return of.get(bucketOf(row)) ?? all;
  });
}

/** What a split by rows would leak: the commonest label of the other rows of the same cluster. */
function byNeighbours(rows: readonly Labelled[]): Call[] {
  const groups = grouped(rows, (r) => r.group);
  const all = commonest(rows);
  return rows.map((row) => {
    const others = (groups.get(row.group) ?? []).filter((r) => r !== row);
    return others.length > 0 ? commonest(others) : all;
  });
}

const lengths = [0, 10, 20, 40, 80, 160, 320];
const lengthOf = ({ item }: Labelled) => String(lengths.filter((l) => (item.text?.length ?? 0) > l).length);
const authorOf = ({ item: { author } }: Labelled) => `${author.handle ?? ''} ${author.kind ?? ''}`;

/** Readers of items, each with what it does; all are measured alike. */
function readers(rows: readonly Judged[]): { name: string; calls: Call[] }[] {
  const each = (callOf: (item: TimelineItem) => Call) => rows.map((r) => callOf(r.item));
  const usual = commonest(rows);
  return [
    { name: 'majority', calls: each(() => usual) },
    { name: 'reply rule', calls: each((i) => (i.replyTo ? 'conversation' : 'broadcast')) },
    {
      name: 'question or link rule',
      calls: each((i) => (asks(i.text) ? 'conversation' : links(i) ? 'broadcast' : usual)),
    },
    { name: '20 bait words', calls: each((i) => (isBait(i.text) ? 'click-bait' : 'conversation')) },
    { name: 'text only', calls: each((i) => classify(wordsOnly(i)).label) },
    { name: 'structure only', calls: each((i) => classify(structureOnly(i)).label) },
    { name: 'full', calls: rows.map((r) => r.verdict.label) },
  ];
}
const probes = (rows: readonly Labelled[]): { name: string; calls: Call[] }[] => [
  { name: 'length only', calls: probe(rows, lengthOf) },
  { name: 'author only', calls: probe(rows, authorOf) },
  { name: 'network only', calls: probe(rows, (r) => r.network) },
  { name: 'neighbours (leaks)', calls: byNeighbours(rows) },
];

/* The report ---------------------------------------------------------------------------------------------------------- */

const callsOf = (rows: readonly Judged[]) => measure(rows, (r) => r.verdict.label);
const clustersOf = (rows: readonly Labelled[]) => new Set(rows.map((r) => r.group)).size;

const perGroup = (rows: readonly Judged[], keyOf: (row: Judged) => string) =>
  [...grouped(rows, keyOf)]
    .sort((a, b) => b[1].length - a[1].length || byName(a[0], b[0]))
    .map(([name, some]) => {
      const { accuracy, macroF1, recall, specificity } = callsOf(some);
      return { name, n: some.length, clusters: clustersOf(some), accuracy, macroF1, recall, specificity };
    });

/** What each level would do to these items, were they met on the home timeline by somebody new. */
function perLevel(rows: readonly Labelled[]) {
  const met = rows.map((row) => {
    const item: TimelineItem = { ...row.item, surface: 'home' };
    return { item, verdict: classify(item) };
  });
  return levels.map((level) => {
    const done = met.map(({ item, verdict }) => treat(item, verdict, { level, adjust: [], context: noContext }).action);
    const counts = actions.map((action) => {
      const n = count(done, (a) => a === action);
      return [action, { n, share: rounded(share(n, done.length) ?? 0) }] as const;
    });
    return { level, ...(Object.fromEntries(counts) as Record<Action, { n: number; share: number }>) };
  });
}

/** How often each reason is right: wherever it spoke, and where it was one of the two that are shown. */
function perReason(rows: readonly Judged[]) {
  const read = ([spoke = 0, right = 0, shown = 0, shownRight = 0, listed = 0]: readonly number[]) => ({
    right: share(right, spoke),
    shownRight: share(shownRight, shown),
    shownListed: share(listed, shown),
  });
  const codes = Object.values(reasonCodes).flat() as ReasonCode[];
  return codes.flatMap((code) => {
    const adds = rows.map((row) => {
      const spoke = row.verdict.signals.some((s) => s.code === code);
      const shown = explain(row.verdict).reasons.includes(code);
      const right = row.y.label === classOf(code);
      const listed = row.y.codes.includes(code);
      return { group: row.group, adds: [spoke, spoke && right, shown, shown && right, shown && listed].map(Number) };
    });
    const [spoke, shown] = [0, 2].map((i) => sum(adds.map((a) => a.adds[i] ?? 0))) as [number, number];
    return spoke === 0 ? [] : [{ code, class: classOf(code), spoke, shown, ...figures(adds, read) }];
  });
}

interface Claim {
  p: number;
  right: boolean;
}
/** Ten bins of what was claimed against what was so, and the mean gap between them, each bin counting by its rows. */
function reliability(claims: readonly Claim[]) {
  const bins = Array.from({ length: 10 }, (_, i) => {
    const inside = claims.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === i);
    const mean = share(sum(inside.map((c) => c.p)), inside.length);
    const right = share(
      count(inside, (c) => c.right),
      inside.length,
    );
    return { from: i / 10, n: inside.length, mean: mean && rounded(mean), right: right && rounded(right) };
  });
  const gaps = bins.map((b) => (b.n / Math.max(1, claims.length)) * Math.abs((b.mean ?? 0) - (b.right ?? 0)));
  return { n: claims.length, error: claims.length === 0 ? null : rounded(sum(gaps)), bins };
}
const labelClaims = (rows: readonly Judged[], label: Class): Claim[] =>
  rows
    .filter((r) => r.verdict.label === label)
    .map((r) => ({ p: r.verdict.confidence, right: r.y.label === r.verdict.label }));
const allClaims = (rows: readonly Judged[]) => classes.flatMap((c) => labelClaims(rows, c));
const noiseClaims = (rows: readonly Judged[]): Claim[] =>
  rows.map((r) => ({ p: r.verdict.noise, right: r.y.label !== 'conversation' }));

function calibration(rows: readonly Judged[]) {
  const known = rows.filter((r) => r.y.label !== 'unclear');
  const networks = [...grouped(known, (r) => r.network)].filter(([, some]) => some.length >= 100);
  return {
    perLabel: classes.map((label) => ({ label, ...reliability(labelClaims(known, label)) })),
    noise: reliability(noiseClaims(known)),
    errors: [['all', known] as const, ...networks.sort((a, b) => b[1].length - a[1].length || byName(a[0], b[0]))].map(
      ([name, some]) => {
        const { n, error } = reliability(allClaims(some));
        return { name, n, error, noise: reliability(noiseClaims(some)).error };
      },
    ),
  };
}

function evaluate(labelled: readonly Labelled[]) {
  const rows = labelled.map((row): Judged => ({ ...row, verdict: classify(row.item) }));
  const known = rows.filter((r) => r.y.label !== 'unclear');
  const measured = ({ name, calls }: { name: string; calls: Call[] }) => ({
    name,
    ...measure(known, (_, i) => calls[i] as Call),
  });
  return {
    model,
    rows: rows.length,
    known: known.length,
    clusters: clustersOf(rows),
    confusion: labels.map((y) => ({
      label: y,
      calls: Object.fromEntries(
        labels.map((c) => [c, count(rows, (r) => r.y.label === y && r.verdict.label === c)]),
      ) as Record<Label, number>,
    })),
    full: callsOf(known),
    baselines: readers(known).map(measured),
    probes: probes(known).map(measured),
    perNetwork: perGroup(known, (r) => r.network),
    perLanguage: perGroup(known, (r) => r.lang ?? 'not stated'),
    perLanguageRead: perGroup(known, (r) => r.verdict.lang ?? 'none of ours'),
    levels: {
      conversation: perLevel(rows.filter((r) => r.y.label === 'conversation')),
      noise: perLevel(known.filter((r) => r.y.label !== 'conversation')),
    },
    reasons: perReason(known),
    calibration: calibration(rows),
  };
}
type Report = ReturnType<typeof evaluate>;

/* As text ------------------------------------------------------------------------------------------------------------- */

const fixed = (n: number | null) => (n === null ? '-' : n.toFixed(3));
const said = ({ value, low, high }: Figure) =>
  low === null ? fixed(value) : `${fixed(value)} [${fixed(low)}, ${fixed(high)}]`;

/** Columns as wide as they must be; the first stands left, numbers stand right. */
function table(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const all = [head, ...rows.map((r) => r.map(String))];
  const widths = head.map((_, i) => Math.max(...all.map((r) => (r[i] ?? '').length)));
  const line = (r: readonly string[]) =>
    r
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, ...all.map(line), ''].join('\n');
}

const readerHead = ['', 'accuracy', 'macro-F1', 'recall', 'not noise', 'specificity', 'not conversation'];
const readerRow = (r: { name: string } & Record<Name, Figure>) => [r.name, ...heads.map((h) => said(r[h]))];
const groupHead = ['', 'n', 'clusters', 'accuracy', 'macro-F1', 'recall', 'specificity'];
const groupRow = (g: Report['perNetwork'][number]) => [
  ...[g.name, g.n, g.clusters],
  ...[g.accuracy, g.macroF1, g.recall, g.specificity].map(said),
];
const levelRow = (l: Report['levels']['noise'][number]) => [
  l.level,
  ...actions.map((a) => `${l[a].n} (${(l[a].share * 100).toFixed(1)} %)`),
];
const binTable = (title: string, { n, error, bins }: ReturnType<typeof reliability>) =>
  table(
    `${title}: ${n} items, calibration error ${fixed(error)}`,
    ['claimed', 'n', 'mean', 'right'],
    bins
      .filter((b) => b.n > 0)
      .map((b) => [`${b.from.toFixed(1)}-${(b.from + 0.1).toFixed(1)}`, b.n, fixed(b.mean), fixed(b.right)]),
  );

function print(report: Report): string {
  const { full, reasons, calibration: calibrated } = report;
  return [
    `${report.rows} labelled items in ${report.clusters} clusters of author and source, read by ${report.model}.`,
    `Of them ${report.rows - report.known} are labelled unclear; they stand in table 1 alone.`,
    `Intervals: 95 %, from ${resamples} draws of whole clusters. "-": nothing to divide by, or no interval from one cluster.`,
    'Recall and specificity: conversation against noise (broadcast and click-bait). A verdict of unclear calls an item neither:',
    '"recall" wants a conversation called one, "not noise" only that it is not called noise; likewise "specificity" wants',
    'noise called noise, "not conversation" only that it is not called a conversation. Macro-F1: the mean over those of the three',
    'labels that occur. With few clusters an interval is rough: read it as "at least as wide as this".',
    '',
    table(
      '1. Confusion: labels down, verdicts across',
      ['', ...labels, 'all'],
      report.confusion.map(({ label, calls }) => [label, ...labels.map((c) => calls[c]), sum(Object.values(calls))]),
    ),
    table(
      '2. Per label',
      ['', 'precision', 'recall', 'F1'],
      classes.map((c) => [c, ...(['precision', 'recall', 'f1'] as const).map((k) => said(full[`${c} ${k}`]))]),
    ),
    table('   Over all', readerHead, [readerRow({ name: 'full', ...full })]),
    table('3. Baselines', readerHead, report.baselines.map(readerRow)),
    table(
      `4. Probes for leaks: the commonest label per bucket, learnt on other clusters (${folds} folds); the last looks at neighbours`,
      readerHead,
      report.probes.map(readerRow),
    ),
    table('5. Per network', groupHead, report.perNetwork.map(groupRow)),
    table('   Per language stated', groupHead, report.perLanguage.map(groupRow)),
    table('   Per language read', groupHead, report.perLanguageRead.map(groupRow)),
    table(
      '6. Conversation met at home: what each level does',
      ['', ...actions],
      report.levels.conversation.map(levelRow),
    ),
    table('   Noise met at home', ['', ...actions], report.levels.noise.map(levelRow)),
    table(
      '7. Reasons: share of items labelled as the reason argues, and share that list the reason itself',
      ['', 'class', 'spoke', 'right', 'shown', 'right when shown', 'listed when shown'],
      reasons.map((r) => [r.code, r.class, r.spoke, said(r.right), r.shown, said(r.shownRight), said(r.shownListed)]),
    ),
    ...calibrated.perLabel.map(({ label, ...bins }) => binTable(`8. Confidence of ${label}`, bins)),
    binTable('   Noise q', calibrated.noise),
    table(
      '   Calibration error: of the label given, and of noise q; networks of 100 items or more',
      ['', 'n', 'label', 'noise'],
      calibrated.errors.map((e) => [e.name, e.n, fixed(e.error), fixed(e.noise)]),
    ),
  ].join('\n');
}

/* The command --------------------------------------------------------------------------------------------------------- */

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    return stop(`${(error as Error).message.split(/\.?\s*(?:To specify|$)/u)[0]}. It goes like this: ${usage}`);
  }
}

function load(name: string, path: string | URL) {
  try {
    return readLabelled(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
    return stop(`${name} cannot be read: ${why}.`);
  }
}

process.stdout.on('error', () => process.exit()); // whoever reads us has read enough

const usual = '../shared/data/timeline_labelled.jsonl.gz';
const { values, positionals } = options();
const files =
  positionals.length > 0
    ? positionals.map((name) => ({ name, ...load(name, name) }))
    : [{ name: usual, ...load(usual, new URL(`../../${usual}`, import.meta.url)) }];
for (const { name, wrong } of files) for (const one of wrong) console.error(`${name}, ${one}`);
if (files.some((f) => f.wrong.length > 0)) process.exitCode = 1;
const rows = files.flatMap((f) => f.rows);
if (rows.length > 0) {
  const report = evaluate(rows);
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : print(report));
} else if (!process.exitCode) stop(`There are no labelled items in ${files.map((f) => f.name).join(', ')}.`);
