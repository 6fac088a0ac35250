import { i18n } from '#i18n';
import type { Hours, Level, Places } from '@/lib/settings.ts';
import { LevelSelect } from './LevelSelect.tsx';
import { Switch } from './Switch.tsx';

interface Props {
  places: Places;
  networks: readonly { network: string; name: string }[];
  onChange(places: Places): void;
}

const surfaces = ['home', 'list', 'group', 'thread', 'search', 'profile'] as const;
const working: Hours = { from: 9 * 60, until: 17 * 60, weekdays: true, level: 'gentle' };

/** The same map with a level in it, or without. */
const withLevel = <M extends Record<string, Level>>(map: M, key: string, level: Level | null): M => {
  const { [key]: _, ...others } = map;
  return (level ? { ...others, [key]: level } : others) as M;
};
const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
/** Minutes after midnight; null while the field is not filled. */
const minutesOf = (typed: string): number | null => {
  const [, hours, minutes] = /^(\d\d):(\d\d)/u.exec(typed) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
};

/** Levels of their own for networks, kinds of page, and hours. */
export function PlaceLevels({ places, networks, onChange }: Props) {
  const { hours } = places;
  const row = (map: 'networks' | 'surfaces', key: string, name: string) => (
    <li key={key} class="row apart">
      <span>{name}</span>
      <LevelSelect
        label={i18n.t('places.levelOf', [name])}
        level={(places[map] as Record<string, Level>)[key] ?? null}
        dial
        testid={`level-${key}`}
        onChoose={(level) =>
          onChange({ ...places, [map]: withLevel(places[map] as Record<string, Level>, key, level) })
        }
      />
    </li>
  );
  const time = (hours: Hours, end: 'from' | 'until') => (
    <label class="row">
      {i18n.t(`places.${end}`)}
      <input
        type="time"
        value={clock(hours[end])}
        data-testid={`hours-${end}`}
        onChange={({ currentTarget: { value } }) => {
          const minutes = minutesOf(value);
          if (minutes !== null) onChange({ ...places, hours: { ...hours, [end]: minutes } });
        }}
      />
    </label>
  );
  return (
    <div class="stack">
      {networks.length > 0 && (
        <fieldset class="stack tight">
          <legend>
            <h3>{i18n.t('places.networks')}</h3>
          </legend>
          <ul class="rows">{networks.map(({ network, name }) => row('networks', network, name))}</ul>
        </fieldset>
      )}
      <fieldset class="stack tight">
        <legend>
          <h3>{i18n.t('places.surfaces')}</h3>
        </legend>
        <p class="soft small">{i18n.t('places.surfacesHint')}</p>
        <ul class="rows">{surfaces.map((surface) => row('surfaces', surface, i18n.t(`places.${surface}`)))}</ul>
      </fieldset>
      <fieldset class="stack tight">
        <legend>
          <h3>{i18n.t('places.hours')}</h3>
        </legend>
        <Switch
          label={i18n.t('places.hoursOn')}
          on={hours !== null}
          testid="hours"
          onChange={(on) => onChange({ ...places, hours: on ? working : null })}
        />
        {hours && (
          <div class="row">
            {time(hours, 'from')}
            {time(hours, 'until')}
            <LevelSelect
              label={i18n.t('places.level')}
              level={hours.level}
              dial={false}
              testid="hours-level"
              onChoose={(level) => level && onChange({ ...places, hours: { ...hours, level } })}
            />
            <label class="line">
              <input
                type="checkbox"
                checked={hours.weekdays}
                data-testid="hours-weekdays"
                onChange={({ currentTarget: { checked } }) =>
                  onChange({ ...places, hours: { ...hours, weekdays: checked } })
                }
              />
              <span>{i18n.t('places.weekdays')}</span>
            </label>
          </div>
        )}
      </fieldset>
    </div>
  );
}
