import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import { ranked } from '@/lib/metrics/ratio.ts';
import type { Tally } from '@/lib/types.ts';
import { ReasonList } from './ReasonList.tsx';

/** What was dimmed, folded and hidden in this session, and for which reasons. */
export function TreatedCard({ tally }: { tally: Tally }) {
  const { collapse, hide, dim } = tally.actions;
  const done = [
    [i18n.t('popup.folded'), collapse],
    [i18n.t('popup.hidden'), hide],
    [i18n.t('popup.dimmed'), dim],
  ] as const;
  return (
    <section class="card stack tight" aria-labelledby="treated" data-testid="treated">
      <h2 id="treated">{i18n.t('popup.done')}</h2>
      {collapse + hide + dim === 0 ? (
        <p class="small soft">{i18n.t('popup.nothingDone')}</p>
      ) : (
        <>
          <p class="small">
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
    </section>
  );
}
