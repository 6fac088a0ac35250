/** A TimelineItem from outside: fields left out count as "the page does not say", fields of the wrong kind are refused. */
import * as z from 'zod/mini';
import { audiences, authorKinds, medias, surfaces, type TimelineItem } from '../types.ts';

const orNull = <T extends z.ZodMiniType>(type: T) => z._default(z.nullable(type), null);
const words = orNull(z.string());
const flag = orNull(z.boolean());
const whole = orNull(z.number().check(z.nonnegative()));
const noCounts = { replies: null, reposts: null, likes: null };

const itemCheck = z.object({
  network: z.string().check(z.minLength(1)),
  id: z.string().check(z.minLength(1)),
  url: words,
  surface: z._default(z.nullable(z.enum(surfaces)), 'unknown'),
  author: z._default(z.nullable(z.object({ handle: words, name: words, kind: orNull(z.enum(authorKinds)) })), null),
  text: words,
  lang: words,
  postedAt: words,
  replyTo: orNull(z.object({ handle: words, text: words, isYou: flag })),
  mentions: z._default(z.nullable(z.array(z.string())), []),
  mentionsYou: flag,
  repostedBy: orNull(z.object({ handle: words, name: words })),
  quoted: orNull(z.object({ handle: words, text: words })),
  card: orNull(z.object({ headline: words, domain: words })),
  media: orNull(z.enum(medias)),
  poll: flag,
  promoted: flag,
  suggested: flag,
  counts: z._default(z.nullable(z.object({ replies: whole, reposts: whole, likes: whole })), noCounts),
  authorAnswersHere: whole,
  own: flag,
  audience: orNull(z.enum(audiences)),
});

/** The item, or a sentence that says which field is wrong and how. */
export function checkItem(raw: unknown): { item: TimelineItem } | { wrong: string } {
  const { success, data, error } = z.safeParse(itemCheck, raw);
  if (!success) {
    const [issue] = error.issues;
    const field = issue?.path.join('.');
    return { wrong: `${field ? `${field}: ` : ''}${issue?.message ?? 'not a TimelineItem'}` };
  }
  const { author, mentions, counts, surface, ...rest } = data;
  return {
    item: {
      ...rest,
      surface: surface ?? 'unknown',
      author: author ?? { handle: null, name: null, kind: null },
      mentions: mentions ?? [],
      counts: counts ?? noCounts,
    },
  };
}
