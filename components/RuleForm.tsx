import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import { refusalOf, ruleEffects, ruleKinds, ruleScopes, type UserRule } from '@/lib/user-rules.ts';

/** A rule that is being written. */
export type DraftRule = Omit<UserRule, 'id'>;

interface Props {
  networks: readonly { network: string; name: string }[];
  /** What the rule as it stands would touch; null: not known, or nothing to try it on. */
  tried: { touched: number; of: number } | null;
  /** Epoch milliseconds. */
  now(): number;
  /** Told of each change; null: it would not be taken as it stands. */
  onDraft(draft: DraftRule | null): void;
  onAdd(draft: DraftRule): void;
}

const day = 24 * 3_600_000;
const spans = { always: null, day, week: 7 * day, month: 30 * day } as const;
type Span = keyof typeof spans;

const blank: DraftRule = {
  kind: 'words',
  value: '',
  effect: 'fold',
  scope: [...ruleScopes],
  network: null,
  expires: null,
};

/** Writes a rule: says what it would touch before it is saved, and why one is not taken. */
export function RuleForm({ networks, tried, now, onDraft, onAdd }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(blank);
  const [span, setSpan] = useState<Span>('always');
  const [asked, setAsked] = useState(false);
  const refusal = refusalOf({ ...draft, id });
  const set = (change: Partial<DraftRule>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    setAsked(false);
    onDraft(refusalOf({ ...next, id }) ? null : next);
  };
  const hint = {
    words: () => i18n.t('rules.wordsHint'),
    pattern: () => i18n.t('rules.patternHint'),
    person: () => i18n.t('rules.personHint', ['@somebody']),
  }[draft.kind]();
  // An empty field is not wrong until it is sent.
  const wrong = refusal && (asked || draft.value !== '') ? i18n.t(`refusals.${refusal}`) : null;
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (refusal) return;
        const length = spans[span];
        const value = draft.value.trim();
        onAdd({ ...draft, value, expires: length === null ? null : now() + length });
        set({ value: '' });
      }}
    >
      <div class="row">
        <label for={`${id}-kind`}>{i18n.t('rules.kind')}</label>
        <select
          id={`${id}-kind`}
          value={draft.kind}
          data-testid="rule-kind"
          onChange={({ currentTarget: { value } }) => set({ kind: ruleKinds.find((k) => k === value) ?? 'words' })}
        >
          {ruleKinds.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t(`rules.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <label for={id}>{i18n.t('rules.value')}</label>
      <div class="row field">
        <input
          id={id}
          type="text"
          dir="auto"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          value={draft.value}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-hint`}
          data-testid="rule-value"
          onInput={({ currentTarget: { value } }) =>
            set({ value: draft.kind === 'person' ? value.replace(/^@/u, '') : value })
          }
        />
      </div>
      <p id={`${id}-hint`} class="small soft" role="status" data-testid="rule-hint">
        {wrong ?? hint}
      </p>
      <div class="row">
        <label for={`${id}-effect`}>{i18n.t('rules.effect')}</label>
        <select
          id={`${id}-effect`}
          value={draft.effect}
          data-testid="rule-effect"
          onChange={({ currentTarget: { value } }) => set({ effect: ruleEffects.find((e) => e === value) ?? 'fold' })}
        >
          {ruleEffects.map((effect) => (
            <option key={effect} value={effect}>
              {i18n.t(`rules.${effect}`)}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="row">
        <legend class="inline">{i18n.t('rules.scope')}</legend>
        {ruleScopes.map((one) => (
          <label key={one} class="line">
            <input
              type="checkbox"
              checked={draft.scope.includes(one)}
              data-testid={`rule-${one}`}
              onChange={({ currentTarget: { checked } }) =>
                set({ scope: ruleScopes.filter((s) => (s === one ? checked : draft.scope.includes(s))) })
              }
            />
            <span>{i18n.t(`rules.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <label for={`${id}-network`}>{i18n.t('rules.network')}</label>
        <select
          id={`${id}-network`}
          value={draft.network ?? ''}
          data-testid="rule-network"
          onChange={({ currentTarget: { value } }) => set({ network: value || null })}
        >
          <option value="">{i18n.t('rules.everywhere')}</option>
          {networks.map(({ network, name }) => (
            <option key={network} value={network}>
              {name}
            </option>
          ))}
        </select>
        <label for={`${id}-until`}>{i18n.t('rules.until')}</label>
        <select
          id={`${id}-until`}
          value={span}
          data-testid="rule-until"
          onChange={({ currentTarget: { value } }) => setSpan(value in spans ? (value as Span) : 'always')}
        >
          {(Object.keys(spans) as Span[]).map((one) => (
            <option key={one} value={one}>
              {i18n.t(`rules.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <p class="small" role="status" data-testid="rule-tried">
        {refusal
          ? ''
          : tried
            ? i18n.t('rules.touched', tried.touched, [numberWords(tried.touched), numberWords(tried.of)])
            : i18n.t('rules.notTried')}
      </p>
      <div class="row">
        <button type="submit" data-testid="rule-add">
          {i18n.t('rules.add')}
        </button>
      </div>
    </form>
  );
}
