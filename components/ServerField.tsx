import { i18n } from '#i18n';
import { hostOf, OneField } from './OneField.tsx';

/** Takes the address of a Mastodon server. */
export const ServerField = ({ onSubmit }: { onSubmit(host: string): void }) => (
  <OneField
    label={i18n.t('welcome.serverTitle')}
    hint={i18n.t('welcome.serverHint', ['mastodon.example'])}
    submit={i18n.t('welcome.serverAdd')}
    wrong={i18n.t('welcome.serverBad')}
    testid="server"
    read={hostOf}
    onSubmit={onSubmit}
  />
);
