import { i18n } from '#i18n';
import { FileField } from './FileField.tsx';
import { Note } from './Note.tsx';

interface Props {
  /** What became of the last import, in words; null: none yet. */
  said: string | null;
  onExport(): void;
  onImport(file: File): void;
}

/** Everything the reader chose as a file, and back. */
export function Transfer({ said, onExport, onImport }: Props) {
  return (
    <div class="stack tight">
      <div class="row">
        <button type="button" data-testid="export" onClick={onExport}>
          {i18n.t('transfer.all')}
        </button>
      </div>
      <FileField label={i18n.t('transfer.import')} testid="import" onFile={onImport} />
      <Note testid="import-note">{said}</Note>
    </div>
  );
}
