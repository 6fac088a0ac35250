// Written by `npm run train`; figures and sources are in lib/classifier/training/MODEL_CARD.md.
import type { Class, ReasonCode } from '../types.ts';
import type { Turn } from './heads.ts';

/** Points of every reason code for its class; an explanation is the arithmetic of this table. */
export const weights: Record<ReasonCode, number> = {
  'reply-to-you': 2.698,
  'mentions-you': 2.511,
  'in-your-thread': 2.501,
  'reply-to-person': 3.829,
  'author-in-thread': 2.792,
  'question-to-people': 3.086,
  'answers-question': 2.216,
  'builds-on': 2.78,
  'personal-disclosure': 1.795,
  care: 1.7,
  'small-circle': 1.275,
  promoted: 2.506,
  suggested: 0.842,
  repost: 1.692,
  'link-drop': 1.287,
  'auto-digest': 3.236,
  'cross-post': 0.893,
  'self-promo': 1.272,
  'brand-account': 1.465,
  'event-invite': 1.497,
  brag: 0.923,
  'me-now': 0.891,
  'hashtag-stuffing': 1.577,
  'monologue-thread': 2.4,
  'low-effort-reply': 2.94,
  'canned-congrats': 2.714,
  'canned-reply': 2.703,
  'curiosity-gap': 5.167,
  listicle: 4.149,
  hyperbole: 1.239,
  'engagement-bait.vote': 4.805,
  'engagement-bait.react': 4.729,
  'engagement-bait.share': 4.756,
  'engagement-bait.tag': 4.755,
  'engagement-bait.comment': 4.914,
  'engagement-bait.question': 4.052,
  giveaway: 5.053,
  'game-invite': 4.858,
  'follow-bait': 4.429,
  'seeded-qa': 4.775,
};

/** Sums before any signal. */
export const priors: Record<Class, number> = {
  conversation: 0,
  'click-bait': -0.121,
  broadcast: 2.115,
};

/** Points for each unit of log-odds that a head goes beyond where it begins to tell. */
export const slopes: Record<Turn['id'], number> = {
  'low-effort': 0.663,
  answer: 0.647,
  question: 0.74,
  bait: 1.069,
  listicle: 0.239,
  promo: 0.347,
  'bait-es': 1.107,
  'bait-id': 0.4,
};
