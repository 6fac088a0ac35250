/**
 * Every regular expression that ships, and the texts on which it backtracks most: found by recheck in the long run (`npm run fuzz --
 * --patterns`), kept in attacks.jsonl, and tried on the very patterns in every test run.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { check } from 'recheck';
import { bait } from '../../lib/classifier/rules/bait.ts';
import { broadcast } from '../../lib/classifier/rules/broadcast.ts';
import { conversation } from '../../lib/classifier/rules/conversation.ts';
import { readable } from '../../lib/classifier/rules/reading.ts';
import type { Rule } from '../../lib/classifier/rules/rule.ts';
import type { TimelineItem } from '../../lib/types.ts';
import { rulesFor, type UserRule } from '../../lib/user-rules.ts';
import { filesIn, lineOf, parse, read, walk } from '../unit/sources.ts';
import type { Figure } from './figures.ts';

export interface ShippedPattern {
  /** Where it is: a rule's code, language and place, or a file. */
  id: string;
  source: string;
  flags: string;
  /** Changes when the pattern does. */
  hash: string;
  /** Texts it was written for. */
  examples: string[];
}

const hashOf = (source: string, flags: string) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12);

const sentences = ({ hits, misses }: Rule, lang: string) =>
  [hits, misses].flatMap((set) => set[lang as 'en'] ?? []).filter((example) => typeof example === 'string');

/** The rules' own, as they are built; then every literal in the code. */
export function shippedPatterns(): ShippedPattern[] {
  const ruled = [...bait, ...broadcast, ...conversation].flatMap((rule) =>
    Object.entries(rule.patterns ?? {}).flatMap(([lang, set]) =>
      set.map(({ source }, i) => ({
        id: `${rule.code} ${lang} ${i}`,
        source,
        flags: 'u',
        examples: sentences(rule, lang),
      })),
    ),
  );
  const written = ['lib', 'components', 'entrypoints']
    .flatMap((folder) => filesIn(folder, '.ts', '.tsx'))
    .filter((path) => !path.includes('/training/'))
    .flatMap((path) => {
      const code = read(path);
      return [...walk(parse(path, code))].flatMap(([node]) => {
        const regex = node.regex as { pattern: string; flags: string } | undefined;
        if (!regex) return [];
        const id = `${path}:${lineOf(code, node.start)}`;
        return { id, source: regex.pattern, flags: regex.flags, examples: [] };
      });
    });
  const byHash = new Map<string, ShippedPattern>();
  for (const pattern of [...ruled, ...written]) {
    const hash = hashOf(pattern.source, pattern.flags);
    if (!byHash.has(hash)) byHash.set(hash, { ...pattern, hash });
  }
  return [...byHash.values()];
}

/** A text that grows by its pumps. */
export interface Attack {
  pumps: { prefix: string; pump: string }[];
  suffix: string;
}
export interface Inspected {
  id: string;
  hash: string;
  /** `unknown`: not decided within the time given. */
  status: 'safe' | 'vulnerable' | 'unknown';
  /** In recheck's words; it counts white space and length without end, which no item's text has. */
  complexity: string | null;
  attack: Attack | null;
  /** It took longer than `allowed` when the long run measured it. */
  slow?: true;
}

export async function inspect({ id, hash, source, flags }: ShippedPattern, timeout: number): Promise<Inspected> {
  const found = await check(source, flags, { timeout });
  if (found.status === 'unknown') return { id, hash, status: found.status, complexity: null, attack: null };
  const { summary: complexity } = found.complexity;
  if (found.status === 'safe') return { id, hash, status: found.status, complexity, attack: null };
  const { pumps, suffix } = found.attack;
  const attack = { pumps: pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix };
  return { id, hash, status: found.status, complexity, attack };
}

export const record = new URL('attacks.jsonl', import.meta.url);
export const inspectedBefore = (): Inspected[] =>
  readFileSync(record, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** As an item's text arrives: no longer than is read, white space collapsed. */
const arriving = (text: string) => text.slice(0, readable).replace(/\s+/gu, ' ').trim();

function textOf({ pumps, suffix }: Attack): string {
  const fixed = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
  const room = Math.max(0, readable - fixed) / Math.max(1, pumps.length);
  return `${pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.max(1, room / pump.length))).join('')}${suffix}`;
}

/** Its own worst text, and what it was written for: over and over, and broken off before its end. */
export function hardTexts({ examples }: Pick<ShippedPattern, 'examples'>, attack: Attack | null): string[] {
  const pumped = examples.flatMap((example) => {
    const often = `${example} `.repeat(readable / example.length + 1);
    const broken = `${example.slice(0, -1)} `.repeat(readable / example.length + 1);
    const [word = '', ...rest] = example.split(' ');
    return [often, broken, `${word} `.repeat(readable / (word.length + 1)) + rest.join(' ')];
  });
  return [...(attack ? [textOf(attack)] : []), ...pumped].map(arriving);
}

/** Twenty thousand characters each, of what is hard on patterns like ours: ten times what is read of a post. */
export const hostileTexts: readonly string[] = [
  ...['a', ' ', 'a ', '? ', '🎁', 'what the ', 'q: why ', 'フォロー', '❤️ for a ', '10 things 10 '],
  ...["you won't believe what ", 'follow like share tag '],
].map((unit) => unit.repeat((10 * readable) / unit.length));

/** Milliseconds of this process's own time, so that a busy machine fails no pattern. */
const spent = () => process.cpuUsage().user / 1_000;

/** Milliseconds of the slowest of the texts, the best of some tries each. */
export function slowest({ source, flags }: Pick<ShippedPattern, 'source' | 'flags'>, texts: readonly string[]): number {
  const pattern = new RegExp(source, flags);
  const timeOf = (text: string) => {
    const from = spent();
    pattern.lastIndex = 0;
    pattern.exec(text);
    return spent() - from;
  };
  return Math.max(0, ...texts.map((text) => Math.min(timeOf(text), timeOf(text), timeOf(text))));
}
/** A pattern may take so long on the worst text that can arrive. Milliseconds; a twentieth of it is usual. */
export const allowed = 20;

/** The worst that a reader may write: user-rules.test.ts holds that they are taken. */
const written = ['.*.*=', '(?:a|b|ab){0,6}=', '[a=]*.*b', '(?:a?){10}='];

function timeOfOwn(value: string): number {
  const rule: UserRule = {
    id: value,
    kind: 'pattern',
    value,
    effect: 'fold',
    scope: ['home'],
    network: null,
    expires: null,
  };
  const find = rulesFor([rule], () => 0);
  const [line = ''] = readFileSync(new URL('../fixtures/examples.jsonl', import.meta.url), 'utf8').split('\n');
  const item: TimelineItem = { ...JSON.parse(line), surface: 'home', replyTo: null, text: 'a'.repeat(readable) };
  const from = spent();
  find(item);
  return spent() - from;
}

/** How long patterns take, and how that grows with the text: speed is measured here and not in a unit test. */
export function patterns(): Figure[] {
  const attacks = new Map(inspectedBefore().map(({ hash, attack }) => [hash, attack]));
  const shipped = shippedPatterns();
  const worst = shipped
    .map((pattern) => ({
      note: pattern.id,
      ms: slowest(pattern, hardTexts(pattern, attacks.get(pattern.hash) ?? null)),
    }))
    .reduce((a, b) => (b.ms > a.ms ? b : a));
  const ruled = shipped.filter(({ id }) => !id.includes('/'));
  const all = (texts: readonly string[]) => ruled.reduce((sum, pattern) => sum + slowest(pattern, texts), 0);
  const growths = hostileTexts.map((text) => ({
    note: JSON.stringify(text.slice(0, 24)),
    x: all([text]) / all([text.slice(0, text.length / 4)]),
  }));
  const steepest = growths.reduce((a, b) => (b.x > a.x ? b : a));
  const own = Math.max(...written.map(timeOfOwn));
  return [
    { what: "the worst of a reader's own patterns on the longest text", value: own, unit: 'ms', limit: 5 * allowed },
    {
      what: `the slowest of ${shipped.length} patterns on the worst text that can arrive`,
      value: worst.ms,
      unit: 'ms',
      limit: allowed,
      note: worst.note,
    },
    {
      what: `growth of all rules' ${ruled.length} patterns from 5,000 to 20,000 hostile characters; linear is 4`,
      value: steepest.x,
      unit: '×',
      limit: 8,
      note: steepest.note,
    },
  ];
}
