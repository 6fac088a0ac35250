/** What the user chose. Written by the background alone; read everywhere. */
import type { Correction } from './corrections.ts';
import type { Action, Network, ReasonCode, Surface } from './types.ts';
import type { UserRule } from './user-rules.ts';

export const levels = ['off', 'labels', 'gentle', 'balanced', 'strict', 'conversations'] as const;
/** The six stops of the dial (measures 3.2), weakest first. */
export type Level = (typeof levels)[number];

export const intentions = [
  'friends',
  'network',
  'partner',
  'brand',
  'curiosity',
  'interests',
  'not-missing-out',
] as const;
/** "What is it you're really looking for?" (measures 5.4). */
export type Intention = (typeof intentions)[number];

/** Levels of their own, in place of the dial's; where two meet, the gentler counts. */
export interface Places {
  networks: Record<string, Level>;
  surfaces: Partial<Record<Surface, Level>>;
  hours: Hours | null;
}
/** Minutes after local midnight; `until` before `from` is on the next day. */
export interface Hours {
  from: number;
  until: number;
  /** Monday to Friday; false: every day. */
  weekdays: boolean;
  level: Level;
}

/** Hearback went a level down on a network by itself, as too much of what it hid was asked for again (measures 3.3, safeguard d). */
export interface StepDown {
  /** Epoch milliseconds. */
  at: number;
  to: Level;
  /** What it was judged by. */
  hidden: number;
  unhid: number;
  /** The reader wanted the level back. */
  undone: boolean;
}

export interface Settings {
  level: Level;
  /** Up to two answers; none: skipped. */
  lookingFor: Intention[];
  /** Local date of the answer; null: of a version that did not keep it. Asked again four weeks later (measures 5.4). */
  answeredOn: string | null;
  /** Minutes a day on all networks, of the reader's own choice; null: no plan (measures 4.12). */
  plan: number | null;
  /** What was answered to the line that says the plan is reached, on its date; forgotten with the next. */
  planAnswer: { date: string; more: number; finished: boolean } | null;
  /** How often "not now" was said to a kind of suggestion in the review; two mute it (measures 5.3). */
  declined: Record<string, number>;
  /** Hosts switched off by hand though the browser allows them. */
  offHosts: string[];
  /** Hosts switched on by hand on which an adapter for any server was recognised, with that network. */
  knownHosts: Record<string, Network>;
  /** Epoch milliseconds; null: not paused. */
  pausedUntil: number | null;
  /** `network/handle` of people always shown. */
  alwaysShow: string[];
  /** Alert accounts, `network/handle` or a bare handle. */
  alerts: string[];
  /** Adverts have a switch of their own: as the level says, left with a label, or always folded where the level touches them. */
  adverts: 'level' | 'leave' | 'fold';
  /** What the reader said of items, oldest first. */
  corrections: Correction[];
  rules: UserRule[];
  places: Places;
  /** By network. */
  stepDowns: Record<string, StepDown>;
  /** The welcome page was finished or skipped. */
  welcomed: boolean;
}

export const defaultSettings: Settings = {
  level: 'balanced',
  lookingFor: [],
  answeredOn: null,
  plan: null,
  planAnswer: null,
  declined: {},
  offHosts: [],
  knownHosts: {},
  pausedUntil: null,
  alwaysShow: [],
  alerts: [],
  adverts: 'level',
  corrections: [],
  rules: [],
  places: { networks: {}, surfaces: {}, hours: null },
  stepDowns: {},
  welcomed: false,
};

/** What an intention changes in the treatment of an item whose decisive reason has this code. */
export interface Adjustment {
  code: ReasonCode | 'engagement-bait' | 'click-bait';
  /** `none`, `label`: at most that. `collapse`: folded where the level would dim it; never hidden for it. */
  to: Extract<Action, 'none' | 'label' | 'collapse'>;
  network?: Network;
}

/** Level and adjustments of each answer, measures 5.4; adjustments that need local history wait for it. */
export const intentionTable: Record<Intention, { level: Level; adjust: Adjustment[] }> = {
  friends: {
    level: 'balanced',
    adjust: [
      { code: 'suggested', to: 'collapse' },
      { code: 'brand-account', to: 'collapse' },
    ],
  },
  network: {
    level: 'balanced',
    adjust: [
      { code: 'canned-congrats', to: 'collapse', network: 'linkedin' },
      { code: 'engagement-bait', to: 'collapse', network: 'linkedin' },
    ],
  },
  partner: { level: 'gentle', adjust: [] },
  brand: {
    level: 'labels',
    adjust: [
      { code: 'brand-account', to: 'label' },
      { code: 'self-promo', to: 'label' },
    ],
  },
  curiosity: {
    level: 'gentle',
    adjust: [
      { code: 'link-drop', to: 'none' },
      { code: 'click-bait', to: 'collapse' },
      { code: 'suggested', to: 'label' },
    ],
  },
  interests: { level: 'balanced', adjust: [] },
  'not-missing-out': { level: 'gentle', adjust: [{ code: 'repost', to: 'label' }] },
};

/** Undefined of none. */
export const gentlest = (some: readonly Level[]): Level | undefined =>
  levels[Math.min(...some.map((l) => levels.indexOf(l)))];

/** With two answers the gentler level wins: a false hide costs more than noise left. */
export const levelFor = (lookingFor: readonly Intention[]): Level =>
  gentlest(lookingFor.map((i) => intentionTable[i].level)) ?? 'labels';

const isWithin = ({ from, until, weekdays }: Hours, now: number) => {
  const date = new Date(now);
  const minute = date.getHours() * 60 + date.getMinutes();
  const isAfterMidnight = from > until && minute < until;
  const day = (date.getDay() + (isAfterMidnight ? 6 : 0)) % 7; // the day the hours began on
  if (weekdays && (day === 0 || day === 6)) return false;
  return from > until ? minute >= from || isAfterMidnight : minute >= from && minute < until;
};

/** The level in force at a place and a time. */
export function levelAt(settings: Settings, network: Network, surface: Surface, now: number): Level {
  const { networks, surfaces, hours } = settings.places;
  const own = [networks[network], surfaces[surface], hours && isWithin(hours, now) ? hours.level : undefined];
  const level = gentlest(own.filter((l) => l !== undefined)) ?? settings.level;
  const step = settings.stepDowns[network];
  return step && !step.undone ? (gentlest([level, step.to]) as Level) : level;
}

/** The level below; what does no more than label stays. */
export const below = (level: Level): Level =>
  level === 'off' || level === 'labels' ? level : (levels[levels.indexOf(level) - 1] as Level);

/** Whether Hearback should read this host now. */
export const isActive = (settings: Settings, host: string, now: number) =>
  !settings.offHosts.includes(host) && (settings.pausedUntil === null || settings.pausedUntil <= now);
