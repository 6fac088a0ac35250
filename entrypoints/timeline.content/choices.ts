/**
 * What the path may do, with whom it knows. A file without a word of the interface: WXT runs index.ts and what it needs before
 * it has made the words, in a tree that was never prepared.
 */
import type { Settings } from '@/lib/settings.ts';
import type { Choices } from '@/lib/treatment.ts';
import type { Context } from '@/lib/types.ts';

export type Nearby = Pick<Context, 'circle' | 'repliedTo' | 'yourThreads'>;

/** Choices that know who and what is close to you: these sets grow while the page stands. */
export const withClose = (choices: Choices, close: Nearby | undefined): Choices => ({
  ...choices,
  context: { ...choices.context, ...close },
});

/** Did nothing change but what the reader said of single items? Then what is read on the screen stays as it is. */
export const isOnlyCorrected = (before: Settings, now: Settings) =>
  JSON.stringify({ ...before, corrections: [] }) === JSON.stringify({ ...now, corrections: [] });
