/** What a page tells the background beside its encounters: who wrote to you and whom you wrote to, in items it has read. */
import { wasReadFirst } from '../metrics/participation.ts';
import type { Heard } from '../page/memory.ts';
import type { OwnReply } from '../page/own-replies.ts';
import { type Encounter, itemKey, type TimelineItem, type Treatment } from '../types.ts';
import type { Letter, Met, Own, ThreadPost, Who, Wrote } from './messages.ts';

const whoOf = (who: { handle: string | null; name: string | null } | null): Who | null => {
  const handle = who?.handle ?? who?.name;
  return handle ? { handle, name: who?.name ?? null } : null;
};

/** The moment of a post; null where the page shows less than one: a day alone would be up to a day wrong. */
const momentOf = ({ postedAt }: TimelineItem): number | null => {
  const ms = postedAt && /T\d\d:\d\d/u.test(postedAt) ? Date.parse(postedAt) : Number.NaN;
  return Number.isNaN(ms) || ms < 0 ? null : ms;
};

/** A question mark that is in no address. */
const asks = (text: string | null) => /[?？؟]/u.test(text?.replaceAll(/\S+:\/\/\S+/gu, '') ?? '');

/** Protected for what its account is, not for where the item stands (measures 3.3). */
const spared: readonly Treatment['heldBackBy'][] = ['alert', 'circle', 'replied-to', 'always-show'];

function letterOf(item: TimelineItem, { toYou }: Encounter): Letter | null {
  const from = whoOf(item.author);
  if (!toYou || item.repostedBy !== null || from === null) return null;
  const { kind } = item.author;
  return { from, kind, answers: item.replyTo?.isYou === true, asks: asks(item.text), postedAt: momentOf(item) };
}

const metOf = (encounter: Encounter, { item, treatment }: Heard): Met => ({
  ...encounter,
  by: whoOf(item.repostedBy ?? item.author),
  spared: spared.includes(treatment.heldBackBy),
  letter: letterOf(item, encounter),
});

function ownOf(item: TimelineItem): Own[] {
  const postedAt = momentOf(item);
  // Without a zone the moment cannot be told from another.
  const isExact = /(?:Z|[+-]\d\d:?\d\d)$/iu.test(item.postedAt ?? '');
  if (!item.own || item.repostedBy !== null || postedAt === null || !isExact) return [];
  const { replyTo, author } = item;
  const isOwnThread = replyTo !== null && (replyTo.isYou === true || replyTo.handle === author.handle);
  return [{ key: itemKey(item), postedAt, answers: replyTo === null ? 'none' : isOwnThread ? 'self' : 'other' }];
}

/** So many posts of one thread are told of. */
const mostPosts = 500;

/** A thread that you are in, in the order of the page; any other is nobody's business. */
function threadOf(items: readonly TimelineItem[]): ThreadPost[] {
  const thread = items.filter((i) => i.surface === 'thread' && i.repostedBy === null).slice(0, mostPosts);
  if (!thread.some((i) => i.own)) return [];
  return thread.flatMap((item): ThreadPost[] => {
    const by = item.own ? null : whoOf(item.author)?.handle;
    if (by === undefined) return [];
    const { handle = null, isYou = false } = item.replyTo ?? {};
    return [{ key: itemKey(item), by, answers: handle, toYou: isYou === true, postedAt: momentOf(item) }];
  });
}

/** So many of the latest items seen are remembered, to know what was read before a reply. */
const remembered = 2_000;

/** `items`: all that the page holds now, in its order. */
export function feed(items: () => readonly TimelineItem[]) {
  const seenAt = new Map<string, number>();
  let told = '';

  /**
   * Measures 4.6. Seen is one second; whoever then wrote an answer for another had two. Null where it cannot be known what was
   * answered.
   */
  function readFirst(parent: TimelineItem, at: number): boolean {
    const thread = parent.surface === 'thread' ? items().filter((i) => i.surface === 'thread') : [parent];
    const key = itemKey(parent);
    const since = seenAt.get(key);
    const others = thread.filter((i) => itemKey(i) !== key && seenAt.has(itemKey(i))).length;
    return wasReadFirst(since === undefined ? 0 : 1_000 + at - since, thread.length, others);
  }

  return {
    met(encounter: Encounter, one: Heard): Met {
      if (encounter.seen && !seenAt.has(encounter.key)) seenAt.set(encounter.key, encounter.at);
      if (seenAt.size > remembered) seenAt.delete(seenAt.keys().next().value ?? '');
      return metOf(encounter, one);
    },
    /** Null: to yourself, which is no reply. */
    wrote({ to, itemKey: key, at }: OwnReply): Wrote | null {
      const parent = items().find((i) => itemKey(i) === key);
      if (parent?.own) return null;
      const who = parent ? whoOf(parent.author) : whoOf({ handle: to, name: null });
      return { at, to: who, itemKey: key, readFirst: parent ? readFirst(parent, at) : null };
    },
    /** Posts of yours, and the thread, where they are not the same as when this was asked for before. */
    around(): { own: Own[]; thread: ThreadPost[] } {
      const all = items();
      const now = { own: all.flatMap(ownOf).slice(0, mostPosts), thread: threadOf(all) };
      const text = JSON.stringify(now);
      if (text === told) return { own: [], thread: [] };
      told = text;
      return now;
    },
  };
}
