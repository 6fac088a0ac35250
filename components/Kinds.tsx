import { kindWords, numberWords } from '@/lib/extension/words.ts';
import type { Label } from '@/lib/types.ts';

const shown = ['conversation', 'broadcast', 'click-bait'] as const;

/** The three counts, with one bar of their shares; each has its pattern as well as its name. */
export function Kinds({ met }: { met: Record<Label, number> }) {
  return (
    <div>
      <div class="shares" aria-hidden="true">
        {shown.map((kind) =>
          met[kind] > 0 ? <i key={kind} class={`share fill-${kind}`} style={{ flexGrow: met[kind] }} /> : null,
        )}
      </div>
      <dl class="kinds">
        {shown.map((kind) => (
          <div key={kind}>
            <dt>
              <i class={`swatch fill-${kind}`} aria-hidden="true" />
              {kindWords(kind)}
            </dt>
            <dd data-testid={`count-${kind}`}>{numberWords(met[kind])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
