import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import type { AuditCounts } from '@/lib/metrics/audit.ts';

interface Props {
  audits: Readonly<Record<string, AuditCounts>>;
  networkName(network: string): string;
}

/** What the sample of hidden posts says, network by network: counts, as they are few. */
export function AuditList({ audits, networkName }: Props) {
  const told = Object.entries(audits).filter(([, { hidden, sampled }]) => hidden + sampled > 0);
  if (told.length === 0) return <p class="soft small">{i18n.t('audit.none')}</p>;
  return (
    <ul class="rows small" data-testid="audits">
      {told.map(([network, { sampled, opened, unhid, hidden }]) => (
        <li key={network}>
          {i18n.t('audit.row', sampled, [
            networkName(network),
            numberWords(sampled),
            numberWords(opened),
            numberWords(unhid),
            numberWords(hidden),
          ])}
        </li>
      ))}
    </ul>
  );
}
