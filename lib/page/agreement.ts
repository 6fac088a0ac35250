/**
 * Empty agreement (measures 3.3, point 4): replies in a thread that say little more than yes may become one counted line, though
 * threads are otherwise left alone. Never one of a protected person, one that asks, or one that carries something of its own.
 */
import { codesOf, type ReasonCode, reasonsFor, type TimelineItem, type Treatment, type Verdict } from '../types.ts';

const sayLittle: ReadonlySet<ReasonCode> = new Set(['low-effort-reply', 'canned-reply', 'canned-congrats']);
/** Question marks of all scripts. */
const question = /[?\uFF1F\u061F\u2E2E\u055E\u1367\u037E\u2047\u2048\u2049\u203D]/u;

/** Would the level act on it, and does nothing protect it but its place? */
const isFree = ({ wanted, heldBackBy }: Treatment) =>
  wanted !== 'none' && wanted !== 'label' && (heldBackBy === null || heldBackBy === 'surface');

export function agrees(item: TimelineItem, verdict: Verdict, treatment: Treatment): boolean {
  if (item.surface !== 'thread' || verdict.label !== 'broadcast' || !isFree(treatment)) return false;
  const codes = codesOf(verdict);
  const [decisive] = reasonsFor(codes, verdict.label);
  if (decisive === undefined || !sayLittle.has(decisive)) return false;
  if (item.own || (item.audience ?? 'public') !== 'public' || verdict.lang === null) return false;
  if (item.media || item.card || item.quoted || item.poll || item.repostedBy) return false;
  return !codes.includes('question-to-people') && !question.test(item.text ?? '');
}

const same = (a: string | null | undefined, b: string | null) =>
  a != null && b !== null && a.toLowerCase() === b.toLowerCase();

/** Does the item that follows answer this one, or go on with it? */
export const isAnsweredBy = ({ author }: TimelineItem, next: TimelineItem) => same(next.replyTo?.handle, author.handle);
