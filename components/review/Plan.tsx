import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';
import { Part } from '../Part.tsx';

interface Props {
  /** Minutes per day; null: none. */
  plan: number | null;
  /** The median of your first week; null: it is not over. */
  suggested: number | null;
  onPlan(minutes: number | null): void;
}

const most = 24 * 60;

/** Minutes of your own choice; off until you choose. */
export function Plan({ plan, suggested, onPlan }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(plan === null ? '' : String(plan));
  const [isWrong, setWrong] = useState(false);
  function set() {
    const minutes = Number(typed);
    const isRight = Number.isInteger(minutes) && minutes >= 1 && minutes <= most;
    setWrong(!isRight);
    if (isRight) onPlan(minutes);
  }
  return (
    <Part id="plan" title={i18n.t('review.plan.title')} hint={i18n.t('review.plan.hint')}>
      <form
        class="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          set();
        }}
      >
        <label for={id}>{i18n.t('review.plan.minutes')}</label>
        <div class="row">
          <input
            id={id}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            size={6}
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={`${id}-hint`}
            data-testid="plan"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" data-testid="plan-set">
            {i18n.t('review.plan.set')}
          </button>
          {plan !== null && (
            <button
              type="button"
              class="plain"
              data-testid="plan-none"
              onClick={() => {
                setTyped('');
                setWrong(false);
                onPlan(null);
              }}
            >
              {i18n.t('review.plan.none')}
            </button>
          )}
        </div>
        <p id={`${id}-hint`} class="small soft" role="status">
          {isWrong
            ? i18n.t('review.plan.wrong')
            : suggested !== null && i18n.t('review.plan.suggested', [numberWords(Math.round(suggested))])}
        </p>
      </form>
    </Part>
  );
}
