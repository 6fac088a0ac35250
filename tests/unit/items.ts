import type { TimelineItem } from '@/lib/types.ts';

/** A post like any other on a home timeline, with what a case is about laid over it. */
export const ordinary = (item: Partial<TimelineItem> = {}): TimelineItem => ({
  network: 'x',
  id: '1',
  url: null,
  surface: 'home',
  author: { handle: 'somebody', name: 'Some Body', kind: null },
  text: 'The tram was late again this morning.',
  lang: 'en',
  postedAt: null,
  replyTo: null,
  mentions: [],
  mentionsYou: false,
  repostedBy: null,
  quoted: null,
  card: null,
  media: null,
  poll: false,
  promoted: false,
  suggested: false,
  counts: { replies: null, reposts: null, likes: null },
  authorAnswersHere: null,
  own: false,
  audience: null,
  ...item,
});
