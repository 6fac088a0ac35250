import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Sync as State } from '@/lib/extension/sync-store.ts';
import { listWords, numberWords, uiLocale } from '@/lib/extension/words.ts';
import type { LocalDate } from '@/lib/metrics/records.ts';
import { Note } from './Note.tsx';
import { Switch } from './Switch.tsx';

interface Props {
  sync: State;
  onChange(on: { settings?: boolean; counts?: boolean }): void;
  /** Takes away what other devices put there. */
  onClear(): void;
}

/** What may travel to the reader's other devices, and what came of it. */
export function Sync({ sync, onChange, onClear }: Props) {
  const id = useId();
  const said = saidWords(sync);
  const isOn = sync.settings || sync.counts;
  return (
    <>
      <div class="stack tight">
        <Switch
          label={i18n.t('sync.settings')}
          on={sync.settings}
          testid="sync-settings"
          about={`${id}-settings`}
          onChange={(settings) => onChange({ settings })}
        />
        <p class="small soft" id={`${id}-settings`}>
          {i18n.t('sync.settingsHint')}
        </p>
      </div>
      <div class="stack tight">
        <Switch
          label={i18n.t('sync.counts')}
          on={sync.counts}
          testid="sync-counts"
          about={`${id}-counts`}
          onChange={(counts) => onChange({ counts })}
        />
        <p class="small soft" id={`${id}-counts`}>
          {i18n.t('sync.countsHint')}
        </p>
      </div>
      <Note testid="sync-note">
        {said.length > 0 &&
          said.map((words) => (
            <span key={words} class="line">
              {words}
            </span>
          ))}
      </Note>
      {isOn && (sync.said?.devices ?? 0) > 0 && (
        <div class="stack tight">
          <div class="row">
            <button type="button" data-testid="sync-clear" aria-describedby={`${id}-clear`} onClick={onClear}>
              {i18n.t('sync.clear')}
            </button>
          </div>
          <p class="small soft" id={`${id}-clear`}>
            {i18n.t('sync.clearHint')}
          </p>
        </div>
      )}
    </>
  );
}

/** Settings by the titles they stand under. */
const titles: Partial<Record<string, () => string>> = {
  rules: () => i18n.t('rules.title'),
  alwaysShow: () => i18n.t('options.people'),
  alerts: () => i18n.t('options.alerts'),
  places: () => i18n.t('places.title'),
  offHosts: () => i18n.t('options.sites'),
};
const fullDate = (date: LocalDate) =>
  new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'long' }).format(new Date(`${date}T12:00`));
/** So much of a device's name as one needs to tell it from the next. */
const short = (devices: readonly string[]) => listWords(devices.map((d) => d.slice(0, 4)));

function saidWords({ settings, counts, said }: State): string[] {
  if (!said) return [];
  const { devices, newer, broken, since, large, failed } = said;
  if (!(settings || counts)) return failed ? [i18n.t('sync.failed')] : [];
  const all = [
    devices === 0 ? i18n.t('sync.alone') : i18n.t('sync.devices', devices, [numberWords(devices)]),
    since && i18n.t('sync.since', [fullDate(since)]),
    large.length > 0 && i18n.t('sync.large', [listWords(large.map((one) => titles[one]?.() ?? one))]),
    newer.length > 0 && i18n.t('sync.newer', [short(newer)]),
    broken.length > 0 && i18n.t('sync.broken', [short(broken)]),
    failed && i18n.t('sync.failed'),
  ];
  return all.filter((words): words is string => typeof words === 'string');
}
