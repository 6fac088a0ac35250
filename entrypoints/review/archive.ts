/** What was counted, as a file and back. */
import { i18n } from '#i18n';
import { sendMessage } from '@/lib/extension/messages.ts';
import { numberWords } from '@/lib/extension/words.ts';
import type { LocalDate } from '@/lib/metrics/records.ts';

const types = { json: 'application/json', csv: 'text/csv' };

export async function exportAs(form: keyof typeof types, people: boolean, today: LocalDate) {
  const text = form === 'csv' ? await sendMessage('archiveCsv') : await sendMessage('archiveExport', { people });
  const url = URL.createObjectURL(new Blob([text], { type: types[form] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `hearback-${today}.${form}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

type Imported = Awaited<ReturnType<typeof sendMessage<'archiveImport'>>>;
/** What came of an import, with the line where something is wrong. */
export function importedWords(imported: Imported): string {
  if ('added' in imported) {
    const { added, beside } = imported;
    const n: [string] = [numberWords(added)];
    return beside ? i18n.t('review.yours.importedBeside', added, n) : i18n.t('review.yours.imported', added, n);
  }
  const { wrong, line, at } = imported;
  if (wrong === 'notOurs') return i18n.t('review.yours.notOurs');
  if (wrong === 'newer') return i18n.t('review.yours.newer');
  const where = numberWords(line);
  return wrong === 'broken' ? i18n.t('review.yours.broken', [where]) : i18n.t('review.yours.wrong', [where, at]);
}
