// Written by `npm run train`; figures and sources are in lib/classifier/training/MODEL_CARD.md.
import type { Class, ReasonCode } from '../types.ts';
import type { Turn } from './heads.ts';

/** Points of every reason code for its class; an explanation is the arithmetic of this table. */
export const weights: Record<ReasonCode, number> = {
  'reply-to-you': 2.703,
  'mentions-you': 2.511,
  'in-your-thread': 2.501,
  'reply-to-person': 3.861,
  'author-in-thread': 2.799,
  'question-to-people': 3.088,
  'answers-question': 2.144,
  'builds-on': 2.784,
  'personal-disclosure': 1.796,
  care: 1.7,
  'small-circle': 1.276,
  promoted: 2.506,
  suggested: 0.832,
  repost: 1.685,
  'link-drop': 1.279,
  'auto-digest': 3.216,
  'cross-post': 0.892,
  'self-promo': 1.269,
  'brand-account': 1.471,
  'event-invite': 1.495,
  brag: 0.922,
  'me-now': 0.891,
  'hashtag-stuffing': 1.581,
  'monologue-thread': 2.4,
  'low-effort-reply': 2.94,
  'canned-congrats': 2.715,
  'canned-reply': 2.703,
  'curiosity-gap': 5.166,
  listicle: 4.148,
  hyperbole: 1.238,
  'engagement-bait.vote': 4.804,
  'engagement-bait.react': 4.729,
  'engagement-bait.share': 4.756,
  'engagement-bait.tag': 4.755,
  'engagement-bait.comment': 4.914,
  'engagement-bait.question': 4.052,
  giveaway: 5.047,
  'game-invite': 4.859,
  'follow-bait': 4.427,
  'seeded-qa': 4.775,
};

/** Sums before any signal. */
export const priors: Record<Class, number> = {
  conversation: 0,
  'click-bait': -0.114,
  broadcast: 2.131,
};

/** Points for each unit of log-odds that a head goes beyond where it begins to tell. */
export const slopes: Record<Turn['id'], number> = {
  'low-effort': 0.673,
  answer: 0.647,
  question: 0.742,
  bait: 1.067,
  listicle: 0.236,
  promo: 0.345,
  'bait-es': 1.106,
  'bait-id': 0.4,
};
