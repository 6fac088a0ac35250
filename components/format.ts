import { uiLocale } from '@/lib/extension/words.ts';

/** "24 Nov 2026", local. */
export const dateWords = (at: number) => new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium' }).format(at);

/** "+0.5". */
export const pointWords = (points: number) =>
  new Intl.NumberFormat(uiLocale(), { signDisplay: 'exceptZero', maximumFractionDigits: 2 }).format(points);
