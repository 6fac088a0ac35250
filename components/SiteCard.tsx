import { i18n } from '#i18n';
import type { Site } from '@/lib/extension/sites.ts';
import { ailmentWords, doubtWords, numberWords, timeWords } from '@/lib/extension/words.ts';
import { Switch } from './Switch.tsx';

interface SiteActions {
  /** `network` given: the user says that this host runs that software. Must ask the browser before anything else. */
  onAllow(network?: string): void;
  onSwitch(on: boolean): void;
  onReload(): void;
}
interface Props extends SiteActions {
  /** Null: no web page. */
  site: Site | null;
  /** The network's own name, null where it is none of ours. */
  name: string | null;
  /** `software`: what runs on any host, and was recognised on this one · `standard`: read by what its pages say of themselves. */
  runs: 'network' | 'software' | 'standard';
  /** Networks that run on any host, which this one may be. */
  anyServer: readonly { network: string; name: string }[];
  pausedUntil: number | null;
}

/** What Hearback does on the page in the current tab, and the one thing to do about it. */
export function SiteCard(props: Props) {
  const { site, name } = props;
  return (
    <section class="card stack tight" aria-labelledby="site" data-testid="site" data-state={site?.state ?? 'none'}>
      <div class="row apart">
        <h2 id="site">{name ?? i18n.t('popup.site')}</h2>
        {site && (
          <span class="soft small" dir="ltr">
            {site.host}
          </span>
        )}
      </div>
      {site ? <State {...props} site={site} /> : <p class="small">{i18n.t('popup.siteNone')}</p>}
      {site?.page?.doubt && doubtWords(site.page.doubt) && (
        <p class="note small" data-testid="doubt">
          {doubtWords(site.page.doubt)}
        </p>
      )}
      {site?.state === 'on' && site.page?.ailment && (
        <p class="note small" data-testid="ailment">
          {ailmentWords(name ?? site.host, site.page.ailment)}
        </p>
      )}
      {site?.page?.problem && <p class="note small">{i18n.t(`problems.${site.page.problem}`)}</p>}
    </section>
  );
}

function State({ site, name, runs, anyServer, pausedUntil, onAllow, onSwitch, onReload }: Props & { site: Site }) {
  const called = name ?? site.host;
  const onOff = (on: boolean) => (
    <Switch label={i18n.t('popup.siteSwitch', [called])} on={on} testid="site-switch" onChange={onSwitch} />
  );
  switch (site.state) {
    case 'on':
      return onOff(true);
    case 'off':
      return (
        <>
          {onOff(false)}
          <p class="small soft">{i18n.t('popup.siteOff')}</p>
        </>
      );
    case 'paused':
      return <p class="small">{i18n.t('popup.sitePaused', [timeWords(pausedUntil ?? 0)])}</p>;
    case 'not-allowed':
      return (
        <>
          <p class="small">
            {runs === 'network' && i18n.t('popup.siteNotAllowed', [called])}
            {runs === 'software' && i18n.t('popup.siteRuns', [called, site.host])}
            {runs === 'standard' && i18n.t('popup.siteStandard', [site.host])}
          </p>
          <button type="button" class="main" data-testid="allow" onClick={() => onAllow()}>
            {runs === 'network' ? i18n.t('popup.siteAllow', [called]) : i18n.t('popup.siteRead')}
          </button>
        </>
      );
    case 'unsupported':
      return (
        <>
          <p class="small">{i18n.t('popup.siteUnsupported')}</p>
          {anyServer.map((any) => (
            <button
              type="button"
              key={any.network}
              data-testid={`any-${any.network}`}
              onClick={() => onAllow(any.network)}
            >
              {i18n.t('popup.siteAny', [any.name])}
            </button>
          ))}
        </>
      );
    case 'reload':
      return (
        <>
          <p class="small">{i18n.t('popup.siteReload')}</p>
          <button type="button" class="main" data-testid="reload" onClick={onReload}>
            {i18n.t('popup.reload')}
          </button>
        </>
      );
    case 'broken': {
      const { items = 0, unreadable = 0 } = site.page?.health ?? {};
      return (
        <p class="note small">
          {i18n.t('popup.siteBroken', [called, numberWords(items), numberWords(items + unreadable)])}
        </p>
      );
    }
  }
}
