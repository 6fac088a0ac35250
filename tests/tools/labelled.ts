/** Labelled rows, as `../shared/data` holds them, one a line, plain or gzip: each a TimelineItem and what a careful reader says of it. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { checkItem } from '../../lib/extension/item-check.ts';
import { type Label, labels, type TimelineItem } from '../../lib/types.ts';

export interface Labelled {
  item: TimelineItem;
  y: { label: Label; codes: string[] };
  /** Items of one author in one source: they lean on each other, so they are drawn, and held out, together. */
  group: string;
  network: string;
  /** The language as the row states it, without its region; null where it states none. */
  lang: string | null;
}

const rowCheck = z.looseObject({
  y: z.object({ label: z.enum(labels), codes: z._default(z.nullable(z.array(z.string())), []) }),
  origin: z.optional(z.nullable(z.object({ repo: z.nullable(z.string()), path: z.nullable(z.string()) }))),
});

const countsCheck = z.record(z.string(), z.unknown());

/** The few fields that rows write otherwise than the product does. */
function itemOf(row: Record<string, unknown>): unknown {
  const { isReply, isRepost, repostedBy, hasMedia, hasPoll } = row;
  const by = typeof repostedBy === 'string' ? { handle: repostedBy } : (repostedBy ?? null);
  // Votes may fall below nought on Reddit; no page of ours shows likes that do.
  const counts = countsCheck.safeParse(row.counts).data;
  const shown = counts && Object.fromEntries(Object.entries(counts).map(([k, n]) => [k, Number(n) < 0 ? null : n]));
  return {
    ...row,
    counts: shown ?? row.counts,
    replyTo: row.replyTo ?? (isReply === true ? {} : null),
    repostedBy: by ?? (isRepost === true ? {} : null),
    media: row.media ?? (hasMedia === true ? 'image' : null), // which kind, rows do not say
    poll: row.poll ?? hasPoll ?? null,
  };
}

/** The row, or a sentence that says which field is wrong and how. */
function labelledOf(raw: unknown): Labelled | { wrong: string } {
  const { success, data, error } = z.safeParse(rowCheck, raw);
  if (!success) {
    const [issue] = error.issues;
    return { wrong: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') };
  }
  const checked = checkItem(itemOf(data));
  if ('wrong' in checked) return checked;
  const { item } = checked;
  const { repo, path } = data.origin ?? { repo: null, path: null };
  return {
    item,
    y: { label: data.y.label, codes: data.y.codes ?? [] },
    group: JSON.stringify([repo, path, item.author.handle ?? item.author.name ?? item.id]),
    network: item.network,
    lang: item.lang?.toLowerCase().split(/[-_]/u)[0] || null,
  };
}

function parse(line: string): ReturnType<typeof labelledOf> {
  try {
    return labelledOf(JSON.parse(line));
  } catch {
    return { wrong: 'not JSON' };
  }
}

/** All good rows of a file, and a sentence for each that is not. Throws where the file cannot be read. */
export function readLabelled(path: string | URL): { rows: Labelled[]; wrong: string[] } {
  const bytes = readFileSync(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows: Labelled[] = [];
  const wrong: string[] = [];
  for (const [i, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    if ('wrong' in parsed) wrong.push(`line ${i + 1}: ${parsed.wrong}`);
    else rows.push(parsed);
  }
  return { rows, wrong };
}
