import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LocalDate, PersonKey } from '@/lib/metrics/records.ts';
import { FileField } from '../FileField.tsx';
import { Note } from '../Note.tsx';
import { Part } from '../Part.tsx';
import { alphabetical, apart, longDate, type Telling } from './words.ts';

/** What can be erased. */
type Forgotten = { day: LocalDate } | { person: PersonKey } | { network: string } | { everything: true };
const kinds = ['day', 'person', 'network', 'everything'] as const;
type Kind = (typeof kinds)[number];

interface Props {
  /** Those with a name. */
  people: readonly PersonKey[];
  networks: readonly string[];
  telling: Telling;
  /** What became of the last import or export, in words; null: none yet. */
  said: string | null;
  /** `withPeople`: names and exchanges too. */
  onExport(form: 'json' | 'csv', withPeople: boolean): void;
  onImport(file: File): void;
  /** Rejects where it could not. */
  onForget(what: Forgotten): Promise<void>;
}

/** All that was counted: as a file, back from one, and gone. */
export function Yours({ people, networks, telling, said, onExport, onImport, onForget }: Props) {
  const [withPeople, setWithPeople] = useState(false);
  return (
    <Part id="yours" title={i18n.t('review.yours.title')} hint={i18n.t('review.yours.hint')}>
      <label class="line">
        <input
          type="checkbox"
          checked={withPeople}
          data-testid="with-people"
          onChange={({ currentTarget }) => setWithPeople(currentTarget.checked)}
        />
        {i18n.t('review.yours.withPeople')}
      </label>
      <div class="row">
        <button type="button" data-testid="export-json" onClick={() => onExport('json', withPeople)}>
          {i18n.t('review.yours.json')}
        </button>
        <button type="button" data-testid="export-csv" onClick={() => onExport('csv', false)}>
          {i18n.t('review.yours.csv')}
        </button>
      </div>
      <div class="stack tight">
        <FileField label={i18n.t('review.yours.import')} testid="import-archive" onFile={onImport} />
        <Note testid="archive-note">{said}</Note>
      </div>
      <Forget {...{ people, networks, telling, onForget }} />
    </Part>
  );
}

const kindWords: Record<Kind, () => string> = {
  day: () => i18n.t('review.yours.day'),
  person: () => i18n.t('review.yours.person'),
  network: () => i18n.t('review.yours.network'),
  everything: () => i18n.t('review.yours.everything'),
};

function chosenOf(kind: Kind, which: string): Forgotten | null {
  if (kind === 'everything') return { everything: true };
  return which ? ({ [kind]: which } as Forgotten) : null;
}

function chosenWords(chosen: Forgotten, telling: Telling): string {
  if ('day' in chosen) return longDate(chosen.day);
  if ('person' in chosen) return apart(telling.person(chosen.person));
  return 'network' in chosen ? telling.network(chosen.network) : kindWords.everything();
}

/** Erases after a question on the page itself. */
function Forget({ people, networks, telling, onForget }: Pick<Props, 'people' | 'networks' | 'telling' | 'onForget'>) {
  const id = useId();
  const [kind, setKind] = useState<Kind>('day');
  const [which, setWhich] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const chosen = chosenOf(kind, which);
  const words = chosen && chosenWords(chosen, telling);
  async function forget() {
    setAsking(false);
    if (!(chosen && words)) return;
    setSaid(
      await onForget(chosen).then(
        () => i18n.t('review.yours.done', [words]),
        () => i18n.t('review.notDone'),
      ),
    );
    setWhich('');
  }
  const options = kind === 'network' ? alphabetical(networks, telling.network) : alphabetical(people, telling.person);
  const nameOf = kind === 'network' ? telling.network : telling.person;
  return (
    <div class="stack tight">
      <h3>{i18n.t('review.yours.forget')}</h3>
      <div class="row fields">
        <label for={`${id}-what`}>{i18n.t('review.yours.what')}</label>
        <select
          id={`${id}-what`}
          value={kind}
          data-testid="forget-what"
          onChange={({ currentTarget }) => {
            setKind(currentTarget.value as Kind);
            setWhich('');
            setAsking(false);
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {kindWords[one]()}
            </option>
          ))}
        </select>
        {kind !== 'everything' && (
          <>
            <label for={`${id}-which`}>{i18n.t('review.yours.which')}</label>
            {kind === 'day' ? (
              <input
                id={`${id}-which`}
                type="date"
                max={telling.today}
                value={which}
                data-testid="forget-which"
                onInput={({ currentTarget }) => setWhich(currentTarget.value)}
              />
            ) : (
              <select
                id={`${id}-which`}
                value={which}
                data-testid="forget-which"
                onChange={({ currentTarget }) => setWhich(currentTarget.value)}
              >
                <option value="">–</option>
                {options.map((one) => (
                  <option key={one} value={one}>
                    {nameOf(one)}
                  </option>
                ))}
              </select>
            )}
          </>
        )}
        <button
          type="button"
          disabled={chosen === null || isAsking}
          data-testid="forget"
          onClick={() => {
            setSaid(null);
            setAsking(true);
          }}
        >
          {i18n.t('review.yours.forget')}
        </button>
      </div>
      {isAsking && words && (
        <fieldset class="stack tight" data-testid="forget-ask">
          <legend>{i18n.t('review.yours.ask', [words])}</legend>
          <div class="row">
            <button type="button" class="main" data-testid="forget-yes" onClick={() => void forget()}>
              {i18n.t('review.yours.yes')}
            </button>
            <button type="button" data-testid="forget-no" onClick={() => setAsking(false)}>
              {i18n.t('review.yours.no')}
            </button>
          </div>
        </fieldset>
      )}
      <Note testid="forget-note">{said}</Note>
    </div>
  );
}
