/** The labelled texts as they stand in `../shared/data`, and the items that adapters would have read of them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AuthorKind, Label, Surface, TimelineItem } from '../../types.ts';

/** Each file's lines have some of the fields. */
export interface Line {
  text: string;
  y: unknown;
  s: number;
  labels: string[];
  lang: string | null;
  network: string;
  surface: Surface | null;
  author: { handle: string | null; kind: AuthorKind | null } | null;
  isReply: boolean;
  replyTo: { handle: string | null; text: string | null } | null;
  mentions: string[] | null;
  isRepost: boolean | null;
  repostedBy: string | { handle: string | null } | null;
  quoted: { handle: string | null; text: string | null } | null;
  card: { headline: string | null; domain: string | null } | null;
  hasMedia: boolean | null;
  hasPoll: boolean | null;
  promoted: boolean | null;
  suggested: boolean | null;
  counts: TimelineItem['counts'] | null;
  authorAnswersHere: number | null;
  origin: { repo: string; path: string };
}
/** What a careful reader says of a timeline item. */
export interface Said {
  label: Label;
  codes: string[];
  lowEffort: boolean | null;
  question: boolean | null;
}

export const data = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../../../../shared/data'));

export const linesOf = (name: string): Line[] =>
  gunzipSync(readFileSync(resolve(data, `${name}.jsonl.gz`)))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Near-duplicates share the first words that carry something. */
export const opening = (text: string) =>
  text
    .toLowerCase()
    .match(/\p{L}[\p{L}\p{N}]{3,}/gu)
    ?.slice(0, 6)
    .join(' ') ?? text;

/** Rows of one file of one source; handles are numbered anew in each row, so authors cannot be told apart. */
export const sourceOf = ({ origin }: Line) => `${origin.repo}/${origin.path}`;

const named = (by: Line['repostedBy']) =>
  typeof by === 'string' ? { handle: by, name: null } : by && { handle: by.handle, name: null };

/** A labelled line as an adapter would have read it. */
export const itemOf = (line: Line, id: string): TimelineItem => ({
  network: line.network,
  id,
  url: null,
  surface: line.surface ?? 'unknown',
  author: { handle: line.author?.handle ?? null, name: null, kind: line.author?.kind ?? null },
  text: line.text || null,
  lang: line.lang,
  postedAt: null,
  replyTo: line.isReply || line.replyTo ? { handle: null, text: null, ...line.replyTo, isYou: null } : null,
  mentions: line.mentions ?? [],
  mentionsYou: null,
  repostedBy: named(line.repostedBy) ?? (line.isRepost ? { handle: null, name: null } : null),
  quoted: line.quoted,
  card: line.card,
  media: line.hasMedia ? 'image' : null,
  poll: line.hasPoll,
  promoted: line.promoted,
  suggested: line.suggested,
  counts: line.counts ?? { replies: null, reposts: null, likes: null },
  authorAnswersHere: line.authorAnswersHere,
  own: null,
  audience: null,
});
