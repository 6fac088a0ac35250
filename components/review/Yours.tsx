import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LocalDate, PersonKey } from '@/lib/metrics/records.ts';
import { Note } from '../Note.tsx';
import { Part } from '../Part.tsx';
import { alphabetical, apart, longDate, type Telling } from './words.ts';

/** What can be erased. */
export type Forgotten =
  | { what: 'day'; which: LocalDate }
  | { what: 'person'; which: PersonKey }
  | { what: 'network'; which: string }
  | { what: 'all' };
type What = Forgotten['what'];

interface Props {
  /** Those with a name. */
  people: readonly PersonKey[];
  networks: readonly string[];
  telling: Telling;
  /** What became of the last import or export, in words; null: none yet. */
  said: string | null;
  onExport(form: 'json' | 'csv'): void;
  onImport(file: File): void;
  /** Rejects where it could not. */
  onForget(what: Forgotten): Promise<void>;
}

/** All that was counted: as a file, back from one, and gone. */
export function Yours({ people, networks, telling, said, onExport, onImport, onForget }: Props) {
  const id = useId();
  return (
    <Part id="yours" title={i18n.t('review.yours.title')} hint={i18n.t('review.yours.hint')}>
      <div class="row">
        <button type="button" data-testid="export-json" onClick={() => onExport('json')}>
          {i18n.t('review.yours.json')}
        </button>
        <button type="button" data-testid="export-csv" onClick={() => onExport('csv')}>
          {i18n.t('review.yours.csv')}
        </button>
      </div>
      <div class="stack tight">
        <label for={id}>{i18n.t('review.yours.import')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          data-testid="import-archive"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onImport(file);
            currentTarget.value = ''; // the same file may be taken again
          }}
        />
        <Note testid="archive-note">{said}</Note>
      </div>
      <Forget {...{ people, networks, telling, onForget }} />
    </Part>
  );
}

const kindWords: Record<What, () => string> = {
  day: () => i18n.t('review.yours.day'),
  person: () => i18n.t('review.yours.person'),
  network: () => i18n.t('review.yours.network'),
  all: () => i18n.t('review.yours.all'),
};

function chosenOf(what: What, which: string): Forgotten | null {
  if (what === 'all') return { what };
  return which ? { what, which } : null;
}

function chosenWords(chosen: Forgotten, telling: Telling): string {
  if (chosen.what === 'all') return kindWords.all();
  if (chosen.what === 'day') return longDate(chosen.which);
  return chosen.what === 'person' ? apart(telling.person(chosen.which)) : telling.network(chosen.which);
}

/** Erases after a question on the page itself. */
function Forget({ people, networks, telling, onForget }: Pick<Props, 'people' | 'networks' | 'telling' | 'onForget'>) {
  const id = useId();
  const [what, setWhat] = useState<What>('day');
  const [which, setWhich] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const chosen = chosenOf(what, which);
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
  const options = what === 'network' ? alphabetical(networks, telling.network) : alphabetical(people, telling.person);
  const nameOf = what === 'network' ? telling.network : telling.person;
  return (
    <div class="stack tight">
      <h3>{i18n.t('review.yours.forget')}</h3>
      <div class="row fields">
        <label for={`${id}-what`}>{i18n.t('review.yours.what')}</label>
        <select
          id={`${id}-what`}
          value={what}
          data-testid="forget-what"
          onChange={({ currentTarget }) => {
            setWhat(currentTarget.value as What);
            setWhich('');
            setAsking(false);
          }}
        >
          {(Object.keys(kindWords) as What[]).map((one) => (
            <option key={one} value={one}>
              {kindWords[one]()}
            </option>
          ))}
        </select>
        {what !== 'all' && (
          <>
            <label for={`${id}-which`}>{i18n.t('review.yours.which')}</label>
            {what === 'day' ? (
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
