import { i18n } from '#i18n';
import { Note } from './Note.tsx';

interface Props {
  /** What became of the last click; null: none yet. */
  said: { what: 'copied' | 'saving' | 'failed' } | { what: 'saved'; file: string } | null;
  onCopy(): void;
  onSave(): void;
}

/** How to tell us that a page is not read as it should be, without a word of anybody. */
export function ReportCard({ said, onCopy, onSave }: Props) {
  return (
    <details class="card">
      <summary data-testid="report-toggle">{i18n.t('report.title')}</summary>
      <div class="stack tight">
        <p class="small soft" id="copy-hint">
          {i18n.t('report.copyHint')}
        </p>
        <button type="button" data-testid="copy-report" aria-describedby="copy-hint" onClick={onCopy}>
          {i18n.t('report.copy')}
        </button>
        <p class="small soft" id="save-hint">
          {i18n.t('report.saveHint')}
        </p>
        <button
          type="button"
          data-testid="save-page"
          aria-describedby="save-hint"
          disabled={said?.what === 'saving'}
          onClick={onSave}
        >
          {i18n.t('report.save')}
        </button>
        <Note testid="report-said">
          {said && (said.what === 'saved' ? i18n.t('report.saved', [said.file]) : i18n.t(`report.${said.what}`))}
        </Note>
      </div>
    </details>
  );
}
