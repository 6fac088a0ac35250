import { i18n } from '#i18n';
import { kindWords, reasonWords } from '@/lib/extension/words.ts';
import type { Class, ReasonCode } from '@/lib/types.ts';

/** A reason with what it looks for, as far as sentences can show it. */
export interface ShownRule {
  code: ReasonCode;
  /** Seen in the page's structure, in words, or known from before. */
  evidence: readonly ('structure' | 'text' | 'history')[];
  /** Points it has for its label. */
  weight: number;
  hits: readonly string[];
  misses: readonly string[];
}

/** Three points are a strong sign, two a medium one (measures 2.3). */
const strengthOf = (weight: number) => (weight >= 2.5 ? 'strong' : weight >= 1.5 ? 'medium' : 'weak');

/** "What the rules look for", a label's rules at a time. `lang`: that of the examples. */
export function RuleList({ label, rules, lang }: { label: Class; rules: readonly ShownRule[]; lang: string }) {
  return (
    <section class="stack tight" aria-labelledby={`rules-${label}`}>
      <h3 id={`rules-${label}`}>{kindWords(label)}</h3>
      <div class="rules">
        {rules.map(({ code, evidence, weight, hits, misses }) => (
          <details key={code} data-testid={`rule-${code}`}>
            <summary>{reasonWords(code)}</summary>
            <div class="stack tight small">
              <p class="soft">{i18n.t(`strength.${strengthOf(weight)}`)}</p>
              {evidence.includes('structure') && <p>{i18n.t('options.structure')}</p>}
              {evidence.includes('history') && <p>{i18n.t('options.history')}</p>}
              <Examples title={i18n.t('options.hits')} sentences={hits} lang={lang} />
              <Examples title={i18n.t('options.misses')} sentences={misses} lang={lang} />
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

function Examples({ title, sentences, lang }: { title: string; sentences: readonly string[]; lang: string }) {
  if (sentences.length === 0) return null;
  return (
    <div>
      <p class="soft">{title}</p>
      <ul class="examples" lang={lang}>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <q>{sentence}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
