import { i18n } from '#i18n';
import type { SessionState } from '@/lib/extension/messages.ts';
import { numberWords } from '@/lib/extension/words.ts';
import { ranked, ratioOf } from '@/lib/metrics/ratio.ts';
import { emptyTally } from '@/lib/metrics/session.ts';
import { Kinds } from './Kinds.tsx';
import { Ratio } from './Ratio.tsx';
import { ReasonList } from './ReasonList.tsx';

/** This session: the ratio, the three counts, and what was done for which reasons. */
export function SessionCard({ session }: { session: SessionState }) {
  const tally = session.tally ?? emptyTally();
  const { encountered: met, actions } = tally;
  const ratio = ratioOf(met);
  const done = [
    [i18n.t('popup.folded'), actions.collapse],
    [i18n.t('popup.hidden'), actions.hide],
    [i18n.t('popup.dimmed'), actions.dim],
  ] as const;
  const touched = actions.collapse + actions.hide + actions.dim;
  return (
    <section class="card stack" aria-labelledby="session">
      <h2 id="session" class="hidden-words">
        {i18n.t('ratio.title')}
      </h2>
      <Ratio ratio={ratio} glance={session.glance} />
      {ratio.say !== 'none' && (
        <>
          <Kinds met={met} />
          <details class="small">
            <summary>{i18n.t('ratio.more')}</summary>
            <div class="stack tight">
              <p>
                {i18n.t('ratio.replies', tally.replies, [numberWords(tally.replies), numberWords(met.conversation)])}
              </p>
              <p>{i18n.t('ratio.toYou', tally.toYou, [numberWords(tally.toYou)])}</p>
              <p>{i18n.t('ratio.coverage', [numberWords(ratio.n), numberWords(ratio.n + met.unclear)])}</p>
              <p class="soft">{i18n.t('ratio.served')}</p>
            </div>
          </details>
          <div class="stack tight">
            <h3>{i18n.t('popup.done')}</h3>
            {touched === 0 ? (
              <p class="small soft">{i18n.t('popup.nothingDone')}</p>
            ) : (
              <>
                <p class="small" data-testid="treated">
                  {done
                    .filter(([, n]) => n > 0)
                    .map(([name, n]) => i18n.t('popup.doneCount', [name, numberWords(n)]))
                    .join(' · ')}
                </p>
                <ReasonList
                  counts={ranked(tally.treatedFor)}
                  most={5}
                  others={(n) => i18n.t('popup.others', n, [numberWords(n)])}
                />
              </>
            )}
          </div>
        </>
      )}
    </section>
  );
}
