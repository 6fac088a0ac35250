import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import type { Ratio as Share } from '@/lib/metrics/ratio.ts';

/** The real-reply ratio in words (measures 4.3): never a grade, never a colour scale. `glance`: too little met to say one. */
export function Ratio({ ratio, glance }: { ratio: Share; glance: boolean }) {
  const { c, n } = ratio;
  const [headline, sentence] =
    ratio.say === 'none'
      ? [i18n.t('ratio.none'), i18n.t('ratio.noneSentence')]
      : glance
        ? [i18n.t('ratio.glance'), i18n.t('ratio.glanceSentence')]
        : [headlineOf(ratio), i18n.t('ratio.sentence', c, [numberWords(c), numberWords(n)])];
  return (
    <p class="ratio" data-testid="ratio" aria-live="polite">
      <strong>{headline}</strong> <span class="soft">{sentence}</span>
    </p>
  );
}

function headlineOf(ratio: Exclude<Share, { say: 'none' }>) {
  if (ratio.say === 'percent') return i18n.t('ratio.percent', [numberWords(ratio.percent)]);
  if (ratio.say === 'about') return i18n.t('ratio.about', [numberWords(ratio.tenths)]);
  return i18n.t('ratio.counts', ratio.c, [numberWords(ratio.c), numberWords(ratio.n)]);
}
