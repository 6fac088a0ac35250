/** The points that reason codes had before any were fitted (measures 2.1 and 2.3): what fitted ones are drawn to. */
import type { Class, ReasonCode } from '../../types.ts';

/** Strong 3, medium 2, weak 1. */
export const seeds: Record<ReasonCode, 1 | 2 | 3> = {
  'reply-to-you': 3,
  'mentions-you': 3,
  'in-your-thread': 3,
  'reply-to-person': 2,
  'author-in-thread': 3,
  'question-to-people': 3,
  'answers-question': 2,
  'builds-on': 3,
  'personal-disclosure': 2,
  care: 2,
  'small-circle': 1,
  promoted: 3,
  suggested: 1,
  repost: 3,
  'link-drop': 2,
  'auto-digest': 3,
  'cross-post': 1,
  'self-promo': 2,
  'brand-account': 1,
  'event-invite': 2,
  brag: 1,
  'me-now': 1,
  'hashtag-stuffing': 2,
  'monologue-thread': 3,
  'low-effort-reply': 3,
  'canned-congrats': 3,
  'canned-reply': 3,
  'curiosity-gap': 3,
  listicle: 2,
  hyperbole: 1,
  'engagement-bait.vote': 3,
  'engagement-bait.react': 3,
  'engagement-bait.share': 3,
  'engagement-bait.tag': 3,
  'engagement-bait.comment': 3,
  'engagement-bait.question': 2,
  giveaway: 3,
  'game-invite': 3,
  'follow-bait': 2,
  'seeded-qa': 3,
};

/** Score before any signal: most of a timeline is broadcast. */
export const seedPriors: Record<Class, number> = { conversation: 0, 'click-bait': 0, broadcast: 0.5 };

/** Divides scores before the softmax. */
export const seedTemperature = 1.2;
