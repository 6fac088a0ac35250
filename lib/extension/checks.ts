/** What enters the background is checked here once, and trusted from there on. */
import * as z from 'zod/mini';
import { correctionKinds } from '../corrections.ts';
import { intentions, levels } from '../settings.ts';
import { actions, authorKinds, labels, reasonCodes, surfaces } from '../types.ts';
import { longestRule, refusalOf, ruleEffects, ruleKinds, ruleScopes } from '../user-rules.ts';

const codes = Object.values(reasonCodes).flat();
const name = z.string().check(z.minLength(1), z.maxLength(300));
const at = z.number().check(z.nonnegative());

const who = z.object({ handle: name, name: z.nullable(name) });
const flag = z.boolean();
const most = z.maxLength(2_000);

export const batchCheck = z.object({
  id: name,
  network: name,
  encounters: z
    .array(
      z.object({
        network: name,
        key: name,
        label: z.enum(labels),
        codes: z.array(z.enum(codes)),
        action: z.enum(actions),
        toYou: flag,
        reply: flag,
        seen: flag,
        at,
        by: z.optional(z.nullable(who)),
        spared: z.optional(flag),
        letter: z.optional(
          z.nullable(
            z.object({
              from: who,
              kind: z.nullable(z.enum(authorKinds)),
              answers: flag,
              asks: flag,
              postedAt: z.nullable(at),
            }),
          ),
        ),
      }),
    )
    .check(most),
  activity: z.array(at).check(most),
  models: z.optional(z.array(name)),
  wrote: z.optional(
    z.array(z.object({ at, to: z.nullable(who), itemKey: z.nullable(name), readFirst: z.nullable(flag) })).check(most),
  ),
  own: z.optional(
    z.array(z.object({ key: name, postedAt: at, answers: z.enum(['other', 'self', 'none']) })).check(most),
  ),
  thread: z.optional(
    z
      .array(
        z.object({
          key: name,
          by: z.nullable(name),
          answers: z.nullable(name),
          toYou: flag,
          postedAt: z.nullable(at),
        }),
      )
      .check(most),
  ),
});

export const markCheck = z.object({
  network: name,
  key: name,
  what: z.enum(['sampled', 'opened', 'unhid', 'shown']),
  code: z.optional(z.nullable(z.enum(codes))),
});

/** More than anybody makes by hand. */
export const mostCorrections = 5_000;

export const correctionCheck = z.strictObject({
  id: name,
  at,
  kind: z.enum(correctionKinds),
  network: name,
  handle: z.nullable(name),
  name: z.nullable(name),
  code: z.nullable(z.enum(codes)),
});

const ruleCheck = z
  .strictObject({
    id: name,
    kind: z.enum(ruleKinds),
    value: z.string().check(z.minLength(1), z.maxLength(longestRule)),
    effect: z.enum(ruleEffects),
    scope: z.array(z.enum(ruleScopes)).check(z.minLength(1), z.maxLength(ruleScopes.length)),
    network: z.nullable(name),
    expires: z.nullable(at),
  })
  .check(z.refine((rule) => refusalOf(rule) === null, 'a pattern that is not taken'));

const level = z.enum(levels);
const minute = z.number().check(z.int(), z.minimum(0), z.maximum(24 * 60 - 1));
const placesCheck = z.strictObject({
  networks: z.record(name, level),
  surfaces: z.partialRecord(z.enum(surfaces), level),
  hours: z.nullable(z.strictObject({ from: minute, until: minute, weekdays: z.boolean(), level })),
});
const stepDownCheck = z.strictObject({ at, to: level, hidden: at, unhid: at, undone: z.boolean() });

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/u));
/** A change of settings: only what is named, each of its kind. */
export const settingsCheck = z.partial(
  z.strictObject({
    level,
    lookingFor: z.array(z.enum(intentions)).check(z.maxLength(2)),
    answeredOn: z.nullable(day),
    plan: z.nullable(z.int().check(z.minimum(1), z.maximum(24 * 60))),
    planAnswer: z.nullable(z.strictObject({ date: day, more: z.int().check(z.nonnegative()), finished: z.boolean() })),
    declined: z.record(name, z.int().check(z.nonnegative())),
    offHosts: z.array(name),
    knownHosts: z.record(name, name),
    pausedUntil: z.nullable(at),
    alwaysShow: z.array(name),
    alerts: z.array(name),
    adverts: z.enum(['level', 'leave', 'fold']),
    corrections: z.array(correctionCheck).check(z.maxLength(mostCorrections)),
    rules: z.array(ruleCheck).check(z.maxLength(500)),
    places: placesCheck,
    stepDowns: z.record(name, stepDownCheck),
    welcomed: z.boolean(),
  }),
);

const person = z.string().check(z.regex(/^[\da-f]{1,64}$/u));
export const forgetCheck = z.union([
  z.strictObject({ day }),
  z.strictObject({ person }),
  z.strictObject({ network: name }),
  z.strictObject({ everything: z.literal(true) }),
]);
export const peopleCheck = z.strictObject({
  person,
  pinned: z.optional(flag),
  hidden: z.optional(flag),
  kept: z.optional(flag),
});
/** Which travel between devices. */
export const syncCheck = z.strictObject({ settings: z.optional(flag), counts: z.optional(flag) });
export const waitingCheck = z.strictObject({
  items: z.array(person).check(most),
  later: z.nullable(z.union([day, z.literal('dismissed')])),
});
export const reviewCheck = z.strictObject({
  date: day,
  weeks: z.optional(z.union([z.literal(1), z.literal(4)])),
  network: z.optional(z.nullable(name)),
});
