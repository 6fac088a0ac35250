import { i18n } from '#i18n';
import { levelWords, numberWords } from '@/lib/extension/words.ts';
import type { StepDown } from '@/lib/settings.ts';

interface Props {
  /** The network's name. */
  name: string;
  step: StepDown;
  onUndo(): void;
}

/** Hearback went a level down by itself: says why, and takes it back. */
export const StepDownNote = ({ name, step: { to, hidden, unhid }, onUndo }: Props) => (
  <div class="note small stack tight" role="status" data-testid="step-down">
    <p>{i18n.t('stepDown.says', [name, numberWords(unhid), numberWords(hidden), levelWords(to).name])}</p>
    <div class="row">
      <button
        type="button"
        class="plain"
        aria-label={i18n.t('stepDown.undoOf', [name])}
        data-testid="step-down-undo"
        onClick={onUndo}
      >
        {i18n.t('stepDown.undo')}
      </button>
    </div>
  </div>
);
