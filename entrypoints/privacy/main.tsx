import { render } from 'preact';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { Privacy } from '@/components/Privacy.tsx';
import { keptDays } from '@/lib/extension/health-store.ts';
import { nameLanguage } from '@/lib/extension/words.ts';
import '@/components/style.css';

nameLanguage(window);
document.title = i18n.t('privacy.title');

const { permissions = [] } = browser.runtime.getManifest();
render(<Privacy permissions={permissions} healthDays={keptDays} />, document.querySelector('#app') as HTMLElement);
