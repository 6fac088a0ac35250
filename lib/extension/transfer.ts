/** Settings as a file, and back: one form for all of them, or for the corrections or rules alone. */
import * as z from 'zod/mini';
import type { Settings } from '../settings.ts';
import { settingsCheck } from './checks.ts';

/** Of this device and this moment, or, as what you are looking for, told to nobody (measures 5.4): not of a file. */
const staying = ['pausedUntil', 'planAnswer', 'welcomed', 'stepDowns', 'lookingFor', 'answeredOn'] as const;
/** Changes whenever older files could not be read as they are. */
const version = 1;

const travelling = <S extends Partial<Settings>>(settings: S): Partial<S> => {
  const chosen = { ...settings };
  for (const key of staying) delete chosen[key];
  return chosen;
};

/** The text of a file with what is given. */
export const fileOf = (settings: Partial<Settings>): string =>
  `${JSON.stringify({ hearback: version, settings: travelling(settings) }, null, 2)}\n`;

const fileCheck = z.strictObject({ hearback: z.literal(version), settings: z.unknown() });

type Id = { id: string };
const unitedById = <T extends Id>(here: readonly T[], there: readonly T[] = []): T[] => [
  ...here.filter(({ id }) => !there.some((one) => one.id === id)),
  ...there,
];
const united = (here: readonly string[], there: readonly string[] = []) => [...new Set([...here, ...there])];

/** What a file changes: lists grow by what is new in it, the rest is replaced. Or what is wrong, as a locale key with its detail. */
export function changeIn(
  text: string,
  settings: Settings,
): { change: Partial<Settings> } | { wrong: 'notOurs' | 'wrong'; at: string } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { wrong: 'notOurs', at: '' };
  }
  const ours = z.safeParse(fileCheck, file);
  if (!ours.success) return { wrong: 'notOurs', at: '' };
  const checked = z.safeParse(settingsCheck, ours.data.settings);
  if (!checked.success) return { wrong: 'wrong', at: checked.error.issues[0]?.path.join('.') ?? '' };
  const change = travelling(checked.data as Partial<Settings>); // a file carries no `undefined`
  const { corrections, rules, alwaysShow, alerts, offHosts } = change;
  return {
    change: {
      ...change,
      ...(corrections && { corrections: unitedById(settings.corrections, corrections) }),
      ...(rules && { rules: unitedById(settings.rules, rules) }),
      ...(alwaysShow && { alwaysShow: united(settings.alwaysShow, alwaysShow) }),
      ...(alerts && { alerts: united(settings.alerts, alerts) }),
      ...(offHosts && { offHosts: united(settings.offHosts, offHosts) }),
    },
  };
}
