/** Verdict → Treatment: the levels and the protected set of measures 3.2 and 3.3, as one pure function. */
import { isAlert } from './classifier/rules/alerts.ts';
import { nudgesOf, shownBy, silencedBy } from './corrections.ts';
import { type Adjustment, intentionTable, type Level, type Settings } from './settings.ts';
import {
  type Action,
  actions,
  type Context,
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
  type Verdict,
} from './types.ts';

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
  if (level === 'labels') return 'label';
  if (noise < tellable) return level === 'strict' || level === 'conversations' ? 'label' : 'none';
  const least = table[level][kindOf(verdict)];
  return (['hide', 'collapse', 'dim'] as const).find((a) => noise >= (least[a] ?? Number.POSITIVE_INFINITY)) ?? 'label';
}

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
  const who = item.author.handle ?? item.author.name;
  if (item.own) return 'own';
  if (who === null) return 'unreadable';
  const author = keyOf(item.network, who);
  const key = itemKey(item);
  if (item.mentionsYou || item.replyTo?.isYou) return 'to-you';
  if (item.audience === 'direct') return 'direct';
  if (context.restored.has(key)) return 'restored';
  if (context.alwaysShow.has(author)) return 'always-show';
  if (context.circle.has(author)) return 'circle';
  if (context.repliedTo.has(author)) return 'replied-to';
  if (context.yourThreads.has(key) || verdict.signals.some((s) => s.code === 'in-your-thread')) return 'your-thread';
  if (isAlert(item, context)) return 'alert';
  const forum = threadOnly.has(item.network) && item.surface === 'thread';
  const forumNoise = verdict.label === 'click-bait' || verdict.signals.some((s) => threadNoise.has(s.code));
  if (item.surface !== 'home' && !(forum && forumNoise)) return 'surface';
  if (item.audience === 'circle') return 'surface';
  if (verdict.lang === null && !verdict.signals.some((s) => structural.has(s.code))) return 'unread-language';
  return null;
}

export interface Choices {
  level: Level;
  adjust: readonly Adjustment[];
  context: Context;
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

/** What settings and this session's restored items mean for the treatment of anything. */
export const choicesOf = (settings: Settings, restored: ReadonlySet<string>): Choices => ({
  level: settings.level,
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
  level: choices.level === 'off' ? 'off' : 'labels',
});

/** The reason for which some level may act on a verdict, null for none. */
export const reasonToAct = ({ label, noise, signals }: Verdict): ReasonCode | null =>
  label === 'unclear' || label === 'conversation' || noise < tellable
    ? null
    : (reasonsFor(codesOf({ signals }), label)[0] ?? null);

/** What is done to an item, and what held it back. Pure: the same for the same input, everywhere. */
export function treat(item: TimelineItem, verdict: Verdict, choices: Choices): Treatment {
  const wanted = adjusted(byLevel(verdict, choices.level), verdict, item.network, choices.adjust);
  if (item.own) return { action: 'none', wanted, heldBackBy: wanted === 'none' ? null : 'own' };
  if (verdict.label === 'unclear') return { action: 'none', wanted, heldBackBy: 'unclear' };
  if (!isTouched(wanted)) return { action: wanted, wanted, heldBackBy: null };
  const protection = protectionOf(item, verdict, choices.context);
  if (protection) return { action: 'label', wanted, heldBackBy: protection };
  if (choices.seen && wanted !== 'dim') return { action: 'dim', wanted, heldBackBy: 'already-seen' };
  return { action: wanted, wanted, heldBackBy: null };
}
