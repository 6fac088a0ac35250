/** The interface's words in tests: the real locales behind the browser's own function. */
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export async function speak(language: 'en' | 'de') {
  const messages = generateChromeMessages(
    await parseMessagesFile(resolve(import.meta.dirname, `../../lib/locales/${language}.json`)),
  );
  fakeBrowser.i18n.getMessage = (key: string, substitutions: string | (string | number)[] | undefined = []) => {
    const given = [substitutions].flat();
    return messages[key]?.message.replace(/\$(\d)/gu, (_, i) => String(given[i - 1] ?? '')) ?? '';
  };
}
