import { i18n } from '#i18n';
import { intentionWords } from '@/lib/extension/words.ts';
import { type Intention, intentions } from '@/lib/settings.ts';

interface Props {
  chosen: readonly Intention[];
  onChoose(chosen: Intention[]): void;
}

const most = 2;

/** "What is it you're really looking for?" (measures 5.4): up to two of seven answers, none preferred. */
export function Looking({ chosen, onChoose }: Props) {
  const full = chosen.length >= most;
  const toggle = (one: Intention) =>
    onChoose(chosen.includes(one) ? chosen.filter((c) => c !== one) : [...chosen, one].slice(0, most));
  return (
    <fieldset class="stack tight">
      <legend class="hidden-words">{i18n.t('looking.title')}</legend>
      <div class="choices">
        {intentions.map((one) => (
          <label key={one} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              disabled={full && !chosen.includes(one)}
              data-testid={`looking-${one}`}
              onChange={() => toggle(one)}
            />
            <span>{intentionWords(one)}</span>
          </label>
        ))}
      </div>
      <p class="small soft" aria-live="polite">
        {full ? i18n.t('looking.two') : ''}
      </p>
    </fieldset>
  );
}
