import { i18n } from '#i18n';
import { timeWords } from '@/lib/extension/words.ts';

interface Props {
  /** Epoch milliseconds; null: not paused. */
  until: number | null;
  now: number;
  onPause(until: number | null): void;
}

const minute = 60_000;
/** The next local midnight, on days of 23, 24 or 25 hours alike. */
export const midnightAfter = (now: number) => new Date(now).setHours(24, 0, 0, 0);

export function Pause({ until, now, onPause }: Props) {
  if (until !== null && until > now)
    return (
      <section class="stack tight" aria-labelledby="pause">
        <h2 id="pause">{i18n.t('popup.pausedUntil', [timeWords(until)])}</h2>
        <div class="row">
          <button type="button" class="main" data-testid="resume" onClick={() => onPause(null)}>
            {i18n.t('popup.resume')}
          </button>
        </div>
      </section>
    );
  return (
    <section class="stack tight" aria-labelledby="pause">
      <h2 id="pause">{i18n.t('popup.pause')}</h2>
      <div class="row pauses">
        <button type="button" data-testid="pause-15" onClick={() => onPause(now + 15 * minute)}>
          {i18n.t('popup.pause15')}
        </button>
        <button type="button" data-testid="pause-60" onClick={() => onPause(now + 60 * minute)}>
          {i18n.t('popup.pause60')}
        </button>
        <button type="button" data-testid="pause-tomorrow" onClick={() => onPause(midnightAfter(now))}>
          {i18n.t('popup.pauseTomorrow')}
        </button>
      </div>
    </section>
  );
}
