/** What the reader told Hearback: corrections, rules, exceptions; what it did with them; and all of it as a file. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { AuditList } from '@/components/AuditList.tsx';
import { CorrectionList } from '@/components/CorrectionList.tsx';
import { Part } from '@/components/Part.tsx';
import { PlaceLevels } from '@/components/PlaceLevels.tsx';
import { type DraftRule, RuleForm } from '@/components/RuleForm.tsx';
import { SetAside } from '@/components/SetAside.tsx';
import { StepDownNote } from '@/components/StepDownNote.tsx';
import { Sync } from '@/components/Sync.tsx';
import { Transfer } from '@/components/Transfer.tsx';
import { Tray } from '@/components/Tray.tsx';
import { UserRules } from '@/components/UserRules.tsx';
import { networkName, networks } from '@/lib/adapters/networks.ts';
import { nudgesOf } from '@/lib/corrections.ts';
import type { LiveSettings } from '@/lib/extension/live.ts';
import { sendMessage, type TrayAct } from '@/lib/extension/messages.ts';
import { loadSync, syncStore, wholeSync } from '@/lib/extension/sync-store.ts';
import { actInTray, trays, tryRule } from '@/lib/extension/tabs.ts';
import { changeIn, fileOf } from '@/lib/extension/transfer.ts';
import type { AuditCounts } from '@/lib/metrics/audit.ts';
import { newId } from '@/lib/types.ts';

/** Offers a text as a file. */
function save(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `hearback-${name}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

interface Props {
  live: LiveSettings;
}

export function Corrections({ live: { settings } }: Props) {
  const { corrections } = settings.value;
  return (
    <Part id="corrections" title={i18n.t('corrections.title')} hint={i18n.t('corrections.hint')}>
      <CorrectionList
        corrections={corrections}
        nudges={nudgesOf(corrections)}
        networkName={networkName}
        onUndo={(id) => void sendMessage('uncorrect', id)}
      />
      {corrections.length > 0 && (
        <div class="row">
          <button
            type="button"
            data-testid="export-corrections"
            onClick={() => save('corrections', fileOf({ corrections }))}
          >
            {i18n.t('transfer.corrections')}
          </button>
        </div>
      )}
    </Part>
  );
}

const tried = signal<{ touched: number; of: number } | null>(null);
/** Long enough to gather a few letters. */
const gather = 250;
let trying: ReturnType<typeof setTimeout> | undefined;
function tryLater(draft: DraftRule | null) {
  clearTimeout(trying);
  if (draft === null) tried.value = null;
  else
    trying = setTimeout(async () => {
      tried.value = await tryRule({ ...draft, id: 'draft' });
    }, gather);
}

export function Rules({ live: { settings, change } }: Props) {
  const { rules } = settings.value;
  return (
    <Part id="your-rules" title={i18n.t('rules.title')} hint={i18n.t('rules.hint')}>
      <UserRules
        rules={rules}
        networkName={networkName}
        onRemove={(id) => void change({ rules: rules.filter((one) => one.id !== id) })}
      />
      <RuleForm
        networks={networks}
        tried={tried.value}
        now={Date.now}
        onDraft={tryLater}
        onAdd={(draft) => void change({ rules: [...rules, { ...draft, id: newId() }] })}
      />
      {rules.length > 0 && (
        <div class="row">
          <button type="button" data-testid="export-rules" onClick={() => save('rules', fileOf({ rules }))}>
            {i18n.t('transfer.rules')}
          </button>
        </div>
      )}
    </Part>
  );
}

/** `inUse`: networks that Hearback may read; those with a level of their own are shown too. */
export function Exceptions({ live: { settings, change }, inUse }: Props & { inUse: ReadonlySet<string> }) {
  const { places, stepDowns } = settings.value;
  const steps = Object.entries(stepDowns).filter(([, { undone }]) => !undone);
  const shown = networks.filter(({ network }) => inUse.has(network) || network in places.networks);
  return (
    <Part id="places" title={i18n.t('places.title')} hint={i18n.t('places.hint')}>
      {steps.map(([network, step]) => (
        <StepDownNote
          key={network}
          name={networkName(network)}
          step={step}
          onUndo={() => void change({ stepDowns: { ...stepDowns, [network]: { ...step, undone: true } } })}
        />
      ))}
      <PlaceLevels places={places} networks={shown} onChange={(next) => void change({ places: next })} />
    </Part>
  );
}

const audits = signal<Record<string, AuditCounts>>({});
const folded = signal<Awaited<ReturnType<typeof trays>>>([]);
const aside = signal<{ store: string; n: number }[]>([]);
const corrected = signal<string | null>(null);

/** Asks for what was folded and hidden, and for what cannot be read; again when the page is looked at again. */
export async function lookAtFolded() {
  [folded.value, audits.value, aside.value] = await Promise.all([
    trays(),
    sendMessage('audits').catch(() => ({})),
    sendMessage('setAside').catch(() => []),
  ]);
}
async function act(tabId: number, asked: TrayAct) {
  corrected.value = (await actInTray(tabId, asked)).correction;
  await lookAtFolded();
}

export function Folded() {
  const undo = async (id: string) => {
    await sendMessage('uncorrect', id);
    corrected.value = null;
    await lookAtFolded();
  };
  return (
    <>
      <Part id="tray" title={i18n.t('tray.all')} hint={i18n.t('tray.hint')}>
        {folded.value.length === 0 && <p class="soft small">{i18n.t('tray.none')}</p>}
        {folded.value.map(({ tabId, title, items }) => (
          <div key={tabId} class="stack tight">
            <h3>
              <bdi>{title}</bdi>
            </h3>
            <Tray
              items={items}
              corrected={corrected.value}
              onAct={(asked) => void act(tabId, asked)}
              onUndo={(id) => void undo(id)}
            />
          </div>
        ))}
      </Part>
      <Part id="audit" title={i18n.t('audit.title')} hint={i18n.t('audit.hint')}>
        <AuditList audits={audits.value} networkName={networkName} />
      </Part>
    </>
  );
}

const sync = signal(await loadSync());
syncStore.watch((next) => {
  sync.value = wholeSync(next);
});
const imported = signal<string | null>(null);

/** What goes to other devices, by the browser or by hand. */
export function Travels({ live: { settings, change } }: Props) {
  async function take(file: File) {
    const read = changeIn(await file.text(), settings.value);
    if ('change' in read) {
      await change(read.change);
      imported.value = i18n.t('transfer.imported');
    } else imported.value = read.wrong === 'wrong' ? i18n.t('transfer.wrong', [read.at]) : i18n.t('transfer.notOurs');
  }
  return (
    <>
      <Part id="sync" title={i18n.t('sync.title')} hint={i18n.t('sync.hint')}>
        <Sync
          sync={sync.value}
          onChange={(on) => void sendMessage('sync', on)}
          onClear={() => void sendMessage('syncClear')}
        />
      </Part>
      <Part id="transfer" title={i18n.t('transfer.title')} hint={i18n.t('transfer.hint')}>
        <Transfer
          said={imported.value}
          onExport={() => save('settings', fileOf(settings.value))}
          onImport={(file) => void take(file)}
        />
      </Part>
      {aside.value.length > 0 && (
        <Part id="aside" title={i18n.t('aside.title')} hint={i18n.t('aside.hint')}>
          <SetAside rows={aside.value} onExport={async () => save('set-aside', await sendMessage('setAsideExport'))} />
        </Part>
      )}
    </>
  );
}
