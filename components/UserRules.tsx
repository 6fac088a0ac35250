import { i18n } from '#i18n';
import type { UserRule } from '@/lib/user-rules.ts';
import { dateWords } from './format.ts';

interface Props {
  rules: readonly UserRule[];
  networkName(network: string): string;
  onRemove(id: string): void;
}

/** The reader's rules, each with the button that takes it off. */
export function UserRules({ rules, networkName, onRemove }: Props) {
  if (rules.length === 0) return <p class="soft small">{i18n.t('rules.none')}</p>;
  const where = ({ scope, network, expires }: UserRule) =>
    [
      network === null ? i18n.t('rules.everywhere') : networkName(network),
      ...scope.map((one) => i18n.t(`rules.${one}`)),
      ...(expires === null ? [] : [i18n.t('rules.ends', [dateWords(expires)])]),
    ].join(' · ');
  return (
    <ul class="rows" data-testid="user-rules">
      {rules.map((rule) => (
        <li key={rule.id} class="row apart">
          <span class="entry">
            <bdi>{i18n.t('rules.row', [rule.value, i18n.t(`rules.${rule.effect}`)])}</bdi>
            <span class="soft small">{where(rule)}</span>
          </span>
          <button type="button" class="plain small" onClick={() => onRemove(rule.id)}>
            {i18n.t('options.remove', [rule.value])}
          </button>
        </li>
      ))}
    </ul>
  );
}
