import { i18n } from '#i18n';

interface Props {
  /** `network/handle`, or a bare handle. */
  names: readonly string[];
  none: string;
  testid: string;
  onRemove(name: string): void;
}

/** Accounts on a list, each with the button that takes it off. */
export function NameList({ names, none, testid, onRemove }: Props) {
  if (names.length === 0) return <p class="soft small">{none}</p>;
  return (
    <ul class="reasons" data-testid={testid}>
      {names.map((name) => (
        <li key={name} class="row apart">
          <bdi>{name}</bdi>
          <button type="button" class="plain small" onClick={() => onRemove(name)}>
            {i18n.t('options.remove', [name])}
          </button>
        </li>
      ))}
    </ul>
  );
}
