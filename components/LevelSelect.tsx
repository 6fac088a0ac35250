import { i18n } from '#i18n';
import { levelWords } from '@/lib/extension/words.ts';
import { type Level, levels } from '@/lib/settings.ts';

interface Props {
  label: string;
  /** Null: as the dial says. */
  level: Level | null;
  /** Whether the dial's may be chosen. */
  dial: boolean;
  testid: string;
  onChoose(level: Level | null): void;
}

/** One of the dial's levels, or the dial's own. */
export const LevelSelect = ({ label, level, dial, testid, onChoose }: Props) => (
  <select
    aria-label={label}
    value={level ?? ''}
    data-testid={testid}
    onChange={({ currentTarget: { value } }) => onChoose(levels.find((l) => l === value) ?? null)}
  >
    {dial && <option value="">{i18n.t('places.dial')}</option>}
    {levels.map((one) => (
      <option key={one} value={one}>
        {levelWords(one).name}
      </option>
    ))}
  </select>
);
