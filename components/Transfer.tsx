import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Note } from './Note.tsx';

interface Props {
  /** What became of the last import, in words; null: none yet. */
  said: string | null;
  onExport(): void;
  onImport(file: File): void;
}

/** Everything the reader chose as a file, and back. */
export function Transfer({ said, onExport, onImport }: Props) {
  const id = useId();
  return (
    <div class="stack tight">
      <div class="row">
        <button type="button" data-testid="export" onClick={onExport}>
          {i18n.t('transfer.all')}
        </button>
      </div>
      <label for={id}>{i18n.t('transfer.import')}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        data-testid="import"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onImport(file);
          currentTarget.value = ''; // the same file may be taken again
        }}
      />
      <Note testid="import-note">{said}</Note>
    </div>
  );
}
