import { i18n } from '#i18n';
import { listWords, numberWords } from '@/lib/extension/words.ts';
import type { Records } from '@/lib/metrics/records.ts';

interface Props {
  /** By the part of the storage they lay in. */
  rows: readonly { store: string; n: number }[];
  onExport(): void;
}

const stores: Record<keyof Records | 'weeks', () => string> = {
  sessions: () => i18n.t('aside.stores.sessions'),
  exchanges: () => i18n.t('aside.stores.exchanges'),
  contributions: () => i18n.t('aside.stores.contributions'),
  incoming: () => i18n.t('aside.stores.incoming'),
  threads: () => i18n.t('aside.stores.threads'),
  accounts: () => i18n.t('aside.stores.accounts'),
  people: () => i18n.t('aside.stores.people'),
  handling: () => i18n.t('aside.stores.handling'),
  weeks: () => i18n.t('aside.stores.weeks'),
};

/** Records that could not be read: how many, of what, and a way to have them. */
export function SetAside({ rows, onExport }: Props) {
  const sum = rows.reduce((all, { n }) => all + n, 0);
  const by = rows.map(({ store, n }) => {
    const name = stores[store as keyof typeof stores]?.() ?? store;
    return i18n.t('aside.store', [name, numberWords(n)]);
  });
  return (
    <>
      <p data-testid="set-aside">{i18n.t('aside.said', sum, [numberWords(sum), listWords(by)])}</p>
      <div class="row">
        <button type="button" data-testid="export-aside" onClick={onExport}>
          {i18n.t('aside.export')}
        </button>
      </div>
    </>
  );
}
