import { i18n } from '#i18n';
import { correctionKinds } from '@/lib/corrections.ts';
import type { TrayAct, TrayItem } from '@/lib/extension/messages.ts';
import { kindWords, reasonWords } from '@/lib/extension/words.ts';

interface Props {
  items: readonly TrayItem[];
  /** Id of the correction that was just made from here. */
  corrected: string | null;
  onAct(act: TrayAct): void;
  onUndo(correction: string): void;
}

const correct = {
  'not-noise': () => i18n.t('tray.notNoise'),
  'always-show': () => i18n.t('tray.alwaysShow'),
  less: () => i18n.t('tray.less'),
  never: () => i18n.t('tray.never'),
} as const;

const why = ({ label, reasons, rule }: TrayItem) =>
  rule === null
    ? [kindWords(label), ...reasons.slice(0, 2).map(reasonWords)].join(' · ')
    : i18n.t('tray.yourRule', [rule]);

/** Everything folded on a page in this session: opened, shown again and corrected from here. */
export function Tray({ items, corrected, onAct, onUndo }: Props) {
  return (
    <div class="stack tight">
      <div role="status" class="row small">
        {corrected !== null && (
          <>
            <span>{i18n.t('tray.corrected')}</span>
            <button type="button" class="plain" data-testid="tray-undo" onClick={() => onUndo(corrected)}>
              {i18n.t('tray.undo')}
            </button>
          </>
        )}
      </div>
      {items.length === 0 ? <p class="soft small">{i18n.t('tray.none')}</p> : <Items items={items} onAct={onAct} />}
    </div>
  );
}

function Items({ items, onAct }: Pick<Props, 'items' | 'onAct'>) {
  return (
    <ul class="rows tray" data-testid="tray">
      {items.map((item) => {
        const button = (act: TrayAct['act'], words: string) => (
          <button
            key={act}
            type="button"
            class="small"
            data-testid={`tray-${act}`}
            onClick={() => onAct({ key: item.key, act })}
          >
            {words}
          </button>
        );
        return (
          <li key={item.key}>
            <details>
              <summary class="quiet">
                <bdi>{item.who}</bdi> <span class="soft small">{why(item)}</span>
              </summary>
              <div class="stack tight">
                {item.what === '' ? (
                  <p class="soft small">{i18n.t('tray.noWords')}</p>
                ) : (
                  <p class="small excerpt" dir="auto">
                    {item.what}
                  </p>
                )}
                <div class="row">
                  {button('open', i18n.t('tray.open'))}
                  {button('restore', i18n.t('tray.restore'))}
                </div>
                <fieldset class="row">
                  <legend class="soft small">{i18n.t('tray.correct')}</legend>
                  {correctionKinds
                    .filter(
                      (kind) =>
                        kind === 'always-show' || kind === 'not-noise' || (item.rule === null && item.reasons[0]),
                    )
                    .map((kind) => button(kind, correct[kind]()))}
                </fieldset>
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
