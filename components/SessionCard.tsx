import { i18n } from '#i18n';
import type { SessionState } from '@/lib/extension/messages.ts';
import { numberWords } from '@/lib/extension/words.ts';
import { ratioOf } from '@/lib/metrics/ratio.ts';
import { emptyTally } from '@/lib/metrics/session.ts';
import { Kinds } from './Kinds.tsx';
import { Ratio } from './Ratio.tsx';

/** This session: the ratio, the three counts, and on request what stands behind them. */
export function SessionCard({ tally, glance }: Pick<SessionState, 'tally' | 'glance'>) {
  const { encountered: met, toYou, replies } = tally ?? emptyTally();
  const ratio = ratioOf(met);
  return (
    <section class="card stack" aria-labelledby="session">
      <h2 id="session" class="hidden-words">
        {i18n.t('ratio.title')}
      </h2>
      <Ratio ratio={ratio} glance={glance} />
      {ratio.say !== 'none' && (
        <>
          <Kinds met={met} />
          <details class="small">
            <summary>{i18n.t('ratio.more')}</summary>
            <div class="stack tight">
              <p>{i18n.t('ratio.replies', replies, [numberWords(replies), numberWords(met.conversation)])}</p>
              <p>{i18n.t('ratio.toYou', toYou, [numberWords(toYou)])}</p>
              <p>{i18n.t('ratio.coverage', [numberWords(ratio.n), numberWords(ratio.n + met.unclear)])}</p>
              <p class="soft">{i18n.t('ratio.served')}</p>
            </div>
          </details>
        </>
      )}
    </section>
  );
}
