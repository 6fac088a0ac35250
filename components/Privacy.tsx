import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import { retention } from '@/lib/metrics/records.ts';
import { Part } from './Part.tsx';

interface Props {
  /** As the manifest asks for them. */
  permissions: readonly string[];
  /** Days that it is kept how adapters read. */
  healthDays: number;
}

const spanOf = (days: number) =>
  days % 7 === 0
    ? i18n.t('privacy.weeks', days / 7, [numberWords(days / 7)])
    : i18n.t('privacy.days', days, [numberWords(days)]);

/** What is kept, and for how long, shortest first but for what has no end. */
const keptRows = (healthDays: number): [what: string, span: string][] => [
  [i18n.t('privacy.kept.encounters'), i18n.t('privacy.session')],
  [i18n.t('privacy.kept.health'), spanOf(healthDays)],
  [i18n.t('privacy.kept.handling'), spanOf(retention.handling)],
  [i18n.t('privacy.kept.incoming'), spanOf(retention.incoming)],
  [i18n.t('privacy.kept.accounts'), spanOf(retention.accounts)],
  [i18n.t('privacy.kept.sessions'), spanOf(retention.sessions)],
  [i18n.t('privacy.kept.exchanges'), spanOf(retention.exchanges)],
  [i18n.t('privacy.kept.contributions'), spanOf(retention.contributions)],
  [i18n.t('privacy.kept.keep'), spanOf(retention.kept)],
  [i18n.t('privacy.kept.weeks'), spanOf(retention.weeks)],
  [i18n.t('privacy.kept.damaged'), i18n.t('privacy.untilErased')],
  [i18n.t('privacy.kept.settings'), i18n.t('privacy.untilChanged')],
];

const reasons: Record<string, () => string> = {
  storage: () => i18n.t('privacy.permissions.storage'),
  scripting: () => i18n.t('privacy.permissions.scripting'),
  activeTab: () => i18n.t('privacy.permissions.activeTab'),
  alarms: () => i18n.t('privacy.permissions.alarms'),
};

/** What is read and kept, what may be done and why, and how all of it goes; `.github/PRIVACY.md` says the same. */
export const Privacy = ({ permissions, healthDays }: Props) => (
  <>
    <h1>{i18n.t('privacy.title')}</h1>
    <p>{i18n.t('privacy.lead')}</p>
    <Part id="read" title={i18n.t('privacy.read')}>
      <ul class="rows">
        <li>{i18n.t('privacy.read1')}</li>
        <li>{i18n.t('privacy.read2')}</li>
        <li>{i18n.t('privacy.read3')}</li>
      </ul>
    </Part>
    <Part id="kept" title={i18n.t('privacy.keeps')} hint={i18n.t('privacy.keepsHint')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('privacy.what')}</th>
            <th scope="col">{i18n.t('privacy.howLong')}</th>
          </tr>
        </thead>
        <tbody>
          {keptRows(healthDays).map(([what, span]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{span}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{i18n.t('privacy.never')}</p>
    </Part>
    <Part id="leaves" title={i18n.t('privacy.leaves')}>
      <ul class="rows">
        <li>{i18n.t('privacy.leaves1')}</li>
        <li>{i18n.t('privacy.leaves2')}</li>
        <li>{i18n.t('privacy.leaves3')}</li>
      </ul>
    </Part>
    <Part id="may" title={i18n.t('privacy.may')}>
      <ul class="rows">
        {permissions.map((name) => (
          <li key={name}>
            <code>{name}</code> {reasons[name]?.()}
          </li>
        ))}
        <li>{i18n.t('privacy.permissions.hosts')}</li>
      </ul>
    </Part>
    <Part id="erase" title={i18n.t('privacy.erase')}>
      <p>{i18n.t('privacy.eraseHow')}</p>
      <p class="row">
        <a href="/review.html">{i18n.t('popup.review')}</a>
        <a href="/options.html">{i18n.t('popup.options')}</a>
      </p>
    </Part>
    <p class="small soft">
      {i18n.t('privacy.madeWith')} <a href="/licences.txt">{i18n.t('privacy.licences')}</a>
    </p>
  </>
);
