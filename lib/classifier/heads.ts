/**
 * What the text heads say of an item: points for reason codes, beside those of the rules. A head is asked only where its answer
 * was measured: in its language, and of items that stand as those stood which it learned from.
 */
import type { ReasonCode, RuleLanguage, TimelineItem } from '../types.ts';
import { readingOf } from './rules/reading.ts';
import { answersOneself } from './rules/rule.ts';
import { type Features, featuresOf } from './text/features.ts';
import { evidenceOf, type Head, headOf, oddsOf, type Weights } from './text/head.ts';
import { weights as bait } from './text/weights/bait.ts';
import { weights as baitEs } from './text/weights/bait-es.ts';
import { weights as baitId } from './text/weights/bait-id.ts';
import { weights as listicle } from './text/weights/listicle.ts';
import { weights as lowEffort } from './text/weights/low-effort.ts';
import { weights as promo } from './text/weights/promo.ts';
import { weights as question } from './text/weights/question.ts';
import { slopes } from './weights.ts';

export type HeadId = 'low-effort' | 'question' | 'bait' | 'listicle' | 'promo' | 'bait-es' | 'bait-id';

/** One way in which a head moves a code: points grow with its log-odds beyond `from`, up to four units on. */
export interface Turn {
  id: HeadId | 'answer';
  head: HeadId;
  code: ReasonCode;
  from: number;
  /** 1: the surer of a yes, the more; −1: the surer of a no. */
  way: 1 | -1;
}
/** Where each begins: for low effort at the log-odds of what is met among replies; for the others where it is right more often than not. */
export const turns: readonly Turn[] = [
  { id: 'low-effort', head: 'low-effort', code: 'low-effort-reply', from: -1.5, way: 1 },
  { id: 'answer', head: 'low-effort', code: 'reply-to-person', from: -1.5, way: -1 },
  { id: 'question', head: 'question', code: 'question-to-people', from: 0, way: 1 },
  { id: 'bait', head: 'bait', code: 'curiosity-gap', from: 0.5, way: 1 },
  { id: 'listicle', head: 'listicle', code: 'listicle', from: 0.5, way: 1 },
  { id: 'promo', head: 'promo', code: 'self-promo', from: 0.5, way: 1 },
  { id: 'bait-es', head: 'bait-es', code: 'curiosity-gap', from: 0.5, way: 1 },
  { id: 'bait-id', head: 'bait-id', code: 'curiosity-gap', from: 0.5, way: 1 },
];
const farthest = 4;
/** How far a head's log-odds are beyond where a turn begins; 0: it says nothing. */
export const reachOf = ({ from, way }: Turn, odds: number) => Math.min(farthest, Math.max(0, way * (odds - from)));

/** The heads that a page in a language may need. */
export const headsIn = (lang: string): HeadId[] =>
  lang === 'en'
    ? ['low-effort', 'question', 'promo', 'bait', 'listicle']
    : lang === 'es'
      ? ['bait-es']
      : lang === 'id'
        ? ['bait-id']
        : [];

/** Links alone, signs, or nothing: no head learned from such. */
const saysSomething = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const says = ({ lang }: TimelineItem, pattern: RegExp) => pattern.test(lang ?? '');
/** It leads away from the page, or was put there by the network: what headlines and posts for clicks have in common. */
const leadsOn = ({ card, media, suggested, text }: TimelineItem) =>
  card !== null || media === 'video' || suggested === true || readingOf(text).links > 0;

/** The heads whose answer about such an item was measured. `lang`: as the rules read it. */
export function headsFor(item: TimelineItem, lang: RuleLanguage | null): HeadId[] {
  const { text, replyTo } = item;
  if (text === null || item.repostedBy !== null || !saysSomething.test(readingOf(text).plain)) return [];
  if (replyTo !== null) {
    const isShort = lang === null && says(item, /^(?:und|zxx|q[a-t][a-z]|)$/iu) && /[a-z]/iu.test(text);
    return (lang === 'en' || isShort) && !answersOneself(item) ? ['low-effort'] : [];
  }
  if (lang === 'en')
    return headsIn('en').filter((id) => id !== 'low-effort' && (leadsOn(item) || (id !== 'bait' && id !== 'listicle')));
  if (!leadsOn(item)) return [];
  return headsIn(lang ?? (says(item, /^(?:id|in)\b/iu) ? 'id' : ''));
}

/** What such a head reads of an item. */
export const featuresFor = (head: HeadId, { text, replyTo }: TimelineItem): Features =>
  featuresOf(text ?? '', head === 'low-effort' ? (replyTo?.text ?? null) : null);

const packed: Record<HeadId, Weights> = {
  'low-effort': lowEffort,
  question,
  bait,
  listicle,
  promo,
  'bait-es': baitEs,
  'bait-id': baitId,
};
const ready = new Map<HeadId, Head>();
/** Unpacked when it is first asked. */
export function readyHead(id: HeadId): Head {
  const head = ready.get(id) ?? headOf(packed[id]);
  ready.set(id, head);
  return head;
}

/** Points for a code, with the words that moved the head most. */
export interface Learned {
  code: ReasonCode;
  points: number;
  evidence: string;
}
/** Fewer points are not worth a word. */
const least = 0.3;

/** What one head adds to an item's signals. */
export const pointsOf = (id: HeadId, odds: number, by: Readonly<Record<Turn['id'], number>> = slopes) =>
  turns
    .filter(({ head }) => head === id)
    .map((turn) => ({ turn, code: turn.code, points: by[turn.id] * reachOf(turn, odds) }))
    .filter(({ points }) => points >= least);

/** What the heads add to an item's signals. */
export function learnedOf(item: TimelineItem, lang: RuleLanguage | null): Learned[] {
  const ids = headsFor(item, lang);
  if (ids.length === 0) return [];
  const features = featuresFor(ids[0] as HeadId, item); // the heads asked of one item read the same
  return ids.flatMap((id) => {
    const head = readyHead(id);
    return pointsOf(id, oddsOf(head, features)).map(({ turn, code, points }) => ({
      code,
      points,
      evidence: turn.way === 1 ? evidenceOf(head, features).join(' … ') : '',
    }));
  });
}
