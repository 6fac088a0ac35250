import { i18n } from '#i18n';

interface Props {
  networks: readonly { network: string; name: string; allowed: boolean }[];
  chosen: ReadonlySet<string>;
  onChoose(network: string): void;
  onAsk(): void;
  onGiveBack(network: string): void;
}

/** Which networks may be read: chosen by ticks, asked of the browser in one click, given back one by one. */
export function Networks({ networks, chosen, onChoose, onAsk, onGiveBack }: Props) {
  const open = networks.filter((n) => !n.allowed);
  return (
    <div class="stack">
      <ul class="choices">
        {networks.map(({ network, name, allowed }) => (
          <li key={network}>
            {allowed ? (
              <div class="choice allowed">
                <span aria-hidden="true">✓</span>
                <span>
                  {name} <span class="soft small">{i18n.t('welcome.granted')}</span>
                </span>
                <button
                  type="button"
                  class="plain small"
                  data-testid={`give-back-${network}`}
                  onClick={() => onGiveBack(network)}
                >
                  {i18n.t('welcome.giveBack', [name])}
                </button>
              </div>
            ) : (
              <label class="choice">
                <input
                  type="checkbox"
                  checked={chosen.has(network)}
                  data-testid={`network-${network}`}
                  onChange={() => onChoose(network)}
                />
                <span>{name}</span>
              </label>
            )}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <div class="row">
          <button type="button" class="main" data-testid="ask" disabled={chosen.size === 0} onClick={onAsk}>
            {i18n.t('welcome.ask')}
          </button>
          {chosen.size === 0 && <span class="small soft">{i18n.t('welcome.askNone')}</span>}
        </div>
      )}
    </div>
  );
}
