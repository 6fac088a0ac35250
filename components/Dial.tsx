import { i18n } from '#i18n';
import { levelWords } from '@/lib/extension/words.ts';
import { type Level, levels } from '@/lib/settings.ts';

interface Props {
  level: Level;
  /** Called while it moves, at each stop. */
  onLevel(level: Level): void;
}

/** The strength dial: six named stops, and what the chosen one does. */
export function Dial({ level, onLevel }: Props) {
  const at = levels.indexOf(level);
  const { name, does } = levelWords(level);
  const move = (value: string) => {
    const next = levels[Number(value)];
    if (next && next !== level) onLevel(next);
  };
  return (
    <div class="dial stack tight">
      <div>
        <label for="dial" class="soft small">
          {i18n.t('dial.title')}
        </label>
        <output for="dial">{name}</output>
      </div>
      <div>
        <input
          id="dial"
          type="range"
          min={0}
          max={levels.length - 1}
          step={1}
          value={at}
          style={{ '--at': at }}
          aria-valuetext={name}
          aria-describedby="dial-does"
          data-testid="dial"
          onInput={(event) => move(event.currentTarget.value)}
        />
        <div class="stops" aria-hidden="true">
          {levels.map((stop) => (
            <i key={stop} class={stop === level ? 'here' : ''} title={levelWords(stop).name} />
          ))}
        </div>
      </div>
      <p id="dial-does" class="does small" aria-live="polite">
        {does}
      </p>
    </div>
  );
}
