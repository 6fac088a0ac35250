import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Note } from './Note.tsx';

/** Erases after a question on the page itself. `onErase` rejects where it could not. */
export function Erase({ onErase }: { onErase(): Promise<void> }) {
  const [state, setState] = useState<'idle' | 'asking' | 'erased' | 'failed'>('idle');
  const erase = () =>
    onErase().then(
      () => setState('erased'),
      () => setState('failed'),
    );
  return (
    <div class="stack tight">
      {state === 'asking' ? (
        <fieldset class="stack tight">
          <legend>{i18n.t('options.eraseAsk')}</legend>
          <div class="row">
            <button type="button" class="main" data-testid="erase-yes" onClick={() => void erase()}>
              {i18n.t('options.eraseYes')}
            </button>
            <button type="button" data-testid="erase-no" onClick={() => setState('idle')}>
              {i18n.t('options.eraseNo')}
            </button>
          </div>
        </fieldset>
      ) : (
        <div class="row">
          <button type="button" data-testid="erase" onClick={() => setState('asking')}>
            {i18n.t('options.erase')}
          </button>
        </div>
      )}
      <Note testid="erase-note">
        {state === 'erased' ? i18n.t('options.erased') : state === 'failed' ? i18n.t('options.eraseFailed') : null}
      </Note>
    </div>
  );
}
