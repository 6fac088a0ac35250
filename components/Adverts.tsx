import { i18n } from '#i18n';
import type { Settings } from '@/lib/settings.ts';

type Choice = Settings['adverts'];
const choices: readonly Choice[] = ['level', 'leave', 'fold'];

/** Adverts have a switch of their own. */
export const Adverts = ({ chosen, onChoose }: { chosen: Choice; onChoose(choice: Choice): void }) => (
  <fieldset class="stack tight">
    <legend class="hidden-words">{i18n.t('options.adverts')}</legend>
    {choices.map((choice) => (
      <label key={choice} class="line">
        <input
          type="radio"
          name="adverts"
          checked={chosen === choice}
          data-testid={`adverts-${choice}`}
          onChange={() => onChoose(choice)}
        />
        <span>{i18n.t(`adverts.${choice}`)}</span>
      </label>
    ))}
  </fieldset>
);
