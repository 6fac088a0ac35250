import { i18n } from '#i18n';
import type { Correction } from '@/lib/corrections.ts';
import { reasonWords } from '@/lib/extension/words.ts';
import type { ReasonCode } from '@/lib/types.ts';
import { dateWords, pointWords } from './format.ts';

interface Props {
  corrections: readonly Correction[];
  /** What they add up to, in points. */
  nudges: Readonly<Partial<Record<ReasonCode, number>>>;
  networkName(network: string): string;
  onUndo(id: string): void;
}

/** What a correction says, in words. */
function said({ kind, handle, name, code, network }: Correction, networkName: Props['networkName']): string {
  const who = name ?? handle ?? i18n.t('corrections.somebody');
  const why = code ? reasonWords(code) : i18n.t('corrections.noReason');
  if (kind === 'not-noise') return i18n.t('corrections.notNoise', [who]);
  if (kind === 'always-show') return i18n.t('corrections.alwaysShow', [who]);
  return kind === 'less' ? i18n.t('corrections.less', [why]) : i18n.t('corrections.never', [why, networkName(network)]);
}

/** Corrections, latest first, each with the button that takes it back. */
export function CorrectionList({ corrections, nudges, networkName, onUndo }: Props) {
  if (corrections.length === 0) return <p class="soft small">{i18n.t('corrections.none')}</p>;
  const moved = Object.entries(nudges) as [ReasonCode, number][];
  return (
    <>
      <ul class="rows" data-testid="corrections">
        {[...corrections].reverse().map((one) => {
          const words = said(one, networkName);
          return (
            <li key={one.id} class="row apart">
              <span class="entry">
                <bdi>{words}</bdi>
                <span class="soft small">
                  {i18n.t('corrections.on', [networkName(one.network), dateWords(one.at)])}
                </span>
              </span>
              <button
                type="button"
                class="plain small"
                aria-label={i18n.t('corrections.undo', [words])}
                onClick={() => onUndo(one.id)}
              >
                {i18n.t('tray.undo')}
              </button>
            </li>
          );
        })}
      </ul>
      {moved.length > 0 && (
        <details class="small">
          <summary>{i18n.t('corrections.sum')}</summary>
          <div class="stack tight">
            <p class="soft">{i18n.t('corrections.sumHint')}</p>
            <ul>
              {moved.map(([code, points]) => (
                <li key={code}>{i18n.t('corrections.points', [reasonWords(code), pointWords(points)])}</li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </>
  );
}
