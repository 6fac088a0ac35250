/** What enters the background is checked here once, and trusted from there on. */
import * as z from 'zod/mini';
import { correctionKinds } from '../corrections.ts';
import { intentions, levels } from '../settings.ts';
import { actions, labels, reasonCodes } from '../types.ts';

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

export const correctionCheck = z.strictObject({
  id: name,
  at,
  kind: z.enum(correctionKinds),
  network: name,
  handle: z.nullable(name),
  name: z.nullable(name),
  code: z.nullable(z.enum(codes)),
});

/** A change of settings: only what is named, each of its kind. */
export const settingsCheck = z.partial(
  z.strictObject({
    level: z.enum(levels),
    lookingFor: z.array(z.enum(intentions)).check(z.maxLength(2)),
    offHosts: z.array(name),
    knownHosts: z.record(name, name),
    pausedUntil: z.nullable(at),
    alwaysShow: z.array(name),
    alerts: z.array(name),
    adverts: z.enum(['level', 'leave', 'fold']),
    corrections: z.array(correctionCheck),
    welcomed: z.boolean(),
  }),
);
