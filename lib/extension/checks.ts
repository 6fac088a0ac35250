/** What enters the background is checked here once, and trusted from there on. */
import * as z from 'zod/mini';
import { correctionKinds } from '../corrections.ts';
import { intentions, levels } from '../settings.ts';
import { actions, labels, reasonCodes, surfaces } from '../types.ts';
import { longestRule, refusalOf, ruleEffects, ruleKinds, ruleScopes } from '../user-rules.ts';

const codes = Object.values(reasonCodes).flat();
const name = z.string().check(z.minLength(1), z.maxLength(300));
const at = z.number().check(z.nonnegative());

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
        toYou: z.boolean(),
        reply: z.boolean(),
        seen: z.boolean(),
        at,
      }),
    )
    .check(z.maxLength(2_000)),
  activity: z.array(at).check(z.maxLength(2_000)),
});

export const markCheck = z.object({ network: name, key: name, what: z.enum(['sampled', 'opened', 'unhid']) });

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

export const ruleCheck = z
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

/** A change of settings: only what is named, each of its kind. */
export const settingsCheck = z.partial(
  z.strictObject({
    level,
    lookingFor: z.array(z.enum(intentions)).check(z.maxLength(2)),
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
