import { i18n } from '#i18n';
import type { Ailment } from '@/lib/adapters/health.ts';
import { ailmentWords, listWords, numberWords } from '@/lib/extension/words.ts';

interface Read {
  network: string;
  name: string;
  items: number;
  unreadable: number;
  ailments: readonly Ailment[];
}

/** What could be read today, network by network, and what ails an adapter; those without a timeline any more stand apart. */
export function AdapterList({ all }: { all: readonly Read[] }) {
  const isRead = ({ items, unreadable, ailments }: Read) => items + unreadable > 0 || ailments.length > 0;
  const read = all.filter(isRead);
  const quiet = all.filter((one) => !isRead(one)).map(({ name }) => name);
  return (
    <>
      {read.length === 0 && <p class="soft small">{i18n.t('adapters.none')}</p>}
      <ul class="rows small" data-testid="adapters">
        {read.map(({ network, name, items, unreadable, ailments }) => (
          <li key={network} data-testid={`adapter-${network}`}>
            <span>
              {i18n.t('adapters.row', items, [name, numberWords(items)])}
              {unreadable > 0 && ` ${i18n.t('adapters.lost', unreadable, [numberWords(unreadable)])}`}
            </span>
            {ailments.map((ailment) => (
              <p key={ailment.what} class="note">
                {ailmentWords(name, ailment)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {read.length > 0 && quiet.length > 0 && <p class="soft small">{i18n.t('adapters.quiet', [listWords(quiet)])}</p>}
      <h3>{i18n.t('adapters.retired')}</h3>
      <ul class="rows small" data-testid="retired">
        <li>{i18n.t('adapters.googlePlus')}</li>
        <li>{i18n.t('adapters.mySpace')}</li>
      </ul>
    </>
  );
}
