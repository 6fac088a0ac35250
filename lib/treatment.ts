/** Verdict → Treatment: the levels and the protected set of measures 3.2 and 3.3, as one pure function. */
import { isAlert } from './classifier/rules/alerts.ts';
import { nudgesOf, shownBy, silencedBy } from './corrections.ts';
import { type Adjustment, gentlest, intentionTable, type Level, levelAt, type Settings } from './settings.ts';
import {
  type Action,
  actions,
  type Context,
  classOf,
  codesOf,
  itemKey,
  keyOf,
  type Network,
  noContext,
  type Protection,
  type ReasonCode,
  reasonsFor,
  type TimelineItem,
  type Treatment,
  timelines,
  type Verdict,
} from './types.ts';
import { rulesFor, type UserRule } from './user-rules.ts';

/** Broadcast that nobody wrote to be read by you in particular; the rest is soft. */
const hard: ReadonlySet<ReasonCode> = new Set([
  'promoted',
  'suggested',
  'auto-digest',
  'canned-congrats',
  'canned-reply',
  'low-effort-reply',
  'event-invite',
  'hashtag-stuffing',
]);

/** Noise that the page's structure shows without a word being read (measures 3.3, point 7). */
const structural: ReadonlySet<ReasonCode> = new Set(['promoted', 'suggested', 'repost', 'link-drop']);

/** Where the thread is the only surface: there the level acts on these as it would at home (measures 3.3, point 4). */
const threadOnly: ReadonlySet<Network> = new Set(['wordpress', 'disqus', 'discourse', 'youtube', 'vimeo']);
const threadNoise: ReadonlySet<ReasonCode> = new Set([
  'low-effort-reply',
  'canned-reply',
  'canned-congrats',
  'self-promo',
]);

type Kind = 'click-bait' | 'hard' | 'soft';
/** Least q for each action; an action left out is not taken. */
type Thresholds = { dim?: number; collapse?: number; hide?: number };

/** Below it nobody can tell (measures 3.2). */
const tellable = 0.75;

const table: Record<Exclude<Level, 'off' | 'labels'>, Record<Kind, Thresholds>> = {
  gentle: { 'click-bait': { dim: 0.75, collapse: 0.95 }, hard: { dim: 0.75 }, soft: {} },
  balanced: {
    'click-bait': { dim: 0.75, collapse: 0.91 },
    hard: { dim: 0.75, collapse: 0.91 },
    soft: { dim: 0.91 },
  },
  strict: {
    'click-bait': { dim: 0.75, collapse: 0.85, hide: 0.98 },
    hard: { dim: 0.75, collapse: 0.85, hide: 0.98 },
    soft: { dim: 0.75, collapse: 0.91 },
  },
  conversations: {
    'click-bait': { dim: 0.75, collapse: 0.8, hide: 0.95 },
    hard: { dim: 0.75, collapse: 0.8, hide: 0.95 },
    soft: { dim: 0.75, collapse: 0.91, hide: 0.98 },
  },
};

const atMost = (action: Action, ceiling: Action): Action =>
  actions.indexOf(action) <= actions.indexOf(ceiling) ? action : ceiling;
const isTouched = (action: Action) => actions.indexOf(action) > actions.indexOf('label');

const kindOf = (verdict: Verdict): Kind =>
  verdict.label === 'click-bait' ? 'click-bait' : verdict.signals.some((s) => hard.has(s.code)) ? 'hard' : 'soft';

/** What the level alone does to a verdict. */
function byLevel(verdict: Verdict, level: Level): Action {
  const { label, noise, addressee } = verdict;
  if (level === 'off' || label === 'unclear') return 'none';
  if (label === 'conversation')
    return level === 'labels' && (addressee === 'you' || addressee === 'joinable') ? 'label' : 'none';
  if (reasonsFor(codesOf(verdict), label).length === 0) return 'none'; // most posts are broadcast: likely is no reason to act
  if (level === 'labels') return 'label';
  if (noise < tellable) return level === 'strict' || level === 'conversations' ? 'label' : 'none';
  const least = table[level][kindOf(verdict)];
  const action =
    (['hide', 'collapse', 'dim'] as const).find((a) => noise >= (least[a] ?? Number.POSITIVE_INFINITY)) ?? 'label';
  return pointsOf(verdict) < plain ? atMost(action, 'dim') : action;
}

/**
 * One weak reason takes nothing out of reading, however likely most posts are noise: that is what posts in general are, and not what
 * this one shows.
 */
const plain = 1.5;
const pointsOf = ({ signals, label }: Verdict) =>
  signals.reduce((sum, { code, weight }) => sum + (classOf(code) === label ? weight : 0), 0);

const speaksOf = (adjustment: Adjustment, verdict: Verdict, network: Network) => {
  if (adjustment.network && adjustment.network !== network) return false;
  if (adjustment.code === 'click-bait') return verdict.label === 'click-bait';
  const [decisive] = reasonsFor(codesOf(verdict), verdict.label);
  return decisive === adjustment.code || decisive?.split('.')[0] === adjustment.code;
};

/** What the user's intention makes of it: ceilings hold always, raises only what is touched anyway, and never to `hide`. */
function adjusted(action: Action, verdict: Verdict, network: Network, adjust: readonly Adjustment[]): Action {
  let now = action;
  for (const one of adjust) {
    if (!speaksOf(one, verdict, network)) continue;
    if (one.to === 'none' || one.to === 'label') now = atMost(now, one.to);
    else if (now === 'dim') now = 'collapse';
  }
  return now;
}

/** The first reason why an item may at most carry a label (measures 3.3), or null. */
export function protectionOf(item: TimelineItem, verdict: Verdict, context: Context): Protection | null {
  const who = item.author.handle || item.author.name;
  if (item.own) return 'own';
  if (!who) return 'unreadable';
  const author = keyOf(item.network, who);
  const key = itemKey(item);
  if (item.mentionsYou || item.replyTo?.isYou) return 'to-you';
  if (item.audience === 'direct') return 'direct';
  if (context.restored.has(key)) return 'restored';
  if (context.alwaysShow.has(author)) return 'always-show';
  if (context.circle.has(author)) return 'circle';
  if (context.repliedTo.has(author)) return 'replied-to';
  if (context.yourThreads.has(key) || verdict.signals.some((s) => s.code === 'in-your-thread')) return 'your-thread';
  // Some pages show a name and no handle.
  if (context.alerts.has(author) || context.alerts.has(who.toLowerCase()) || isAlert(item, context)) return 'alert';
  const forum = threadOnly.has(item.network) && item.surface === 'thread';
  const forumNoise = verdict.label === 'click-bait' || verdict.signals.some((s) => threadNoise.has(s.code));
  if (!timelines.has(item.surface) && !(forum && forumNoise)) return 'surface';
  if (item.audience === 'circle') return 'surface';
  if (verdict.lang === null && !verdict.signals.some((s) => structural.has(s.code))) return 'unread-language';
  return null;
}

export interface Choices {
  level: Level;
  adjust: readonly Adjustment[];
  context: Context;
  /** The level where the item is, if places have their own; left out: `level` everywhere. */
  levelOf?(item: TimelineItem): Level;
  /** The reader's rule that decides about an item. */
  ruleOf?(item: TimelineItem): UserRule | null;
  /** It was readable on screen before this was decided: it may then only dim. */
  seen?: boolean;
}

/** The adjustments of all answers and corrections a user gave. */
export const adjustmentsOf = (settings: Pick<Settings, 'lookingFor' | 'adverts' | 'corrections'>): Adjustment[] => [
  ...settings.lookingFor.flatMap((i) => intentionTable[i].adjust),
  ...(settings.adverts === 'leave' ? [{ code: 'promoted', to: 'label' } as const] : []),
  ...(settings.adverts === 'fold' ? [{ code: 'promoted', to: 'collapse' } as const] : []),
  ...silencedBy(settings.corrections).map((one) => ({ ...one, to: 'label' }) as const),
];

/** What settings and this session's restored items mean for the treatment of anything. `now` is asked at each item. */
export const choicesOf = (
  settings: Settings,
  restored: ReadonlySet<string>,
  now: () => number = Date.now,
): Choices => ({
  level: settings.level,
  levelOf: ({ network, surface }) => levelAt(settings, network, surface, now()),
  ruleOf: rulesFor(settings.rules, now),
  adjust: adjustmentsOf(settings),
  context: {
    ...noContext,
    restored,
    alwaysShow: new Set([...settings.alwaysShow, ...shownBy(settings.corrections)]),
    alerts: new Set(settings.alerts),
    nudges: nudgesOf(settings.corrections),
  },
});

/** The same, but for a page that is not to be trusted. */
export const onlyLabels = (choices: Choices): Choices => ({
  ...choices,
  levelOf: (item) => gentlest([levelIn(item, choices), 'labels']) as Level,
  ruleOf: () => null,
});
const levelIn = (item: TimelineItem, { level, levelOf }: Choices) => levelOf?.(item) ?? level;

/** The reason for which some level may act on a verdict, null for none. */
export const reasonToAct = ({ label, noise, signals }: Verdict): ReasonCode | null =>
  label === 'unclear' || label === 'conversation' || noise < tellable
    ? null
    : (reasonsFor(codesOf({ signals }), label)[0] ?? null);

/** One in so many items that would be hidden is folded instead, so that it shows how many were hidden wrongly (measures 3.3, safeguard c). */
const audited = 20;
/** The same item is in the sample wherever and whenever it is met. */
const isAudited = (item: TimelineItem) => {
  let hash = 0x811c9dc5; // FNV-1a
  for (const char of itemKey(item)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % audited === 0;
};
/** Is it folded as one of the sample? */
export const isSampled = ({ action, wanted, heldBackBy }: Treatment) =>
  wanted === 'hide' && action === 'collapse' && heldBackBy === null;

const byRule = { fold: 'collapse', dim: 'dim', show: 'none' } as const;
const stronger = (a: Action, b: Action) => (actions.indexOf(a) > actions.indexOf(b) ? a : b);

/** What is wanted for an item before anything holds it back, and the rule that asked for it. */
function wish(item: TimelineItem, verdict: Verdict, choices: Choices): { wanted: Action; rule: UserRule | null } {
  const level = levelIn(item, choices);
  const judged = adjusted(byLevel(verdict, level), verdict, item.network, choices.adjust);
  const rule = level === 'off' ? null : (choices.ruleOf?.(item) ?? null);
  const wanted = stronger(judged, rule ? byRule[rule.effect] : 'none');
  return { wanted, rule: rule?.effect === 'show' || (rule && wanted === byRule[rule.effect]) ? rule : null };
}

/** What is done to an item, and what held it back. Pure: the same for the same input, everywhere. */
export function treat(item: TimelineItem, verdict: Verdict, choices: Choices): Treatment {
  const { wanted, rule } = wish(item, verdict, choices);
  const done = (action: Action, heldBackBy: Treatment['heldBackBy'] = null): Treatment => ({
    action,
    wanted,
    heldBackBy,
    rule: rule?.value ?? null,
  });
  if (item.own) return done('none', wanted === 'none' ? null : 'own');
  if (verdict.label === 'unclear' && !rule) return done('none', 'unclear');
  if (!isTouched(wanted)) return done(wanted);
  const protection = rule?.effect === 'show' ? 'always-show' : protectionOf(item, verdict, choices.context);
  if (protection) return done('label', protection);
  if (choices.seen && wanted !== 'dim') return done('dim', 'already-seen');
  return done(wanted === 'hide' && isAudited(item) ? 'collapse' : wanted);
}

/** How many of the items met a rule would touch: those it speaks of, but for the protected, which it could only show. */
export function tryRule(
  rule: UserRule,
  met: Iterable<{ item: TimelineItem; verdict: Verdict }>,
  { context }: Choices,
): { touched: number; of: number } {
  const ruleOf = rulesFor([rule], () => Number.NEGATIVE_INFINITY);
  const all = [...met];
  const touched = all.filter(
    ({ item, verdict }) =>
      ruleOf(item) !== null && (rule.effect === 'show' || protectionOf(item, verdict, context) === null),
  );
  return { touched: touched.length, of: all.length };
}
