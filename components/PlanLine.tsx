import { i18n } from '#i18n';
import { numberWords } from '@/lib/extension/words.ts';

interface Props {
  /** Minutes. */
  plan: number;
  onFinish(): void;
  onMore(): void;
}

/** Said once when the reader's own minutes are reached: no lock, no count of how often (measures 4.12). */
export const PlanLine = ({ plan, onFinish, onMore }: Props) => (
  <div class="row apart note small" role="status" data-testid="plan-reached">
    <span>{i18n.t('review.plan.reached', plan, [numberWords(plan)])}</span>
    <span class="row">
      <button type="button" class="small" data-testid="plan-finish" onClick={onFinish}>
        {i18n.t('review.plan.finish')}
      </button>
      <button type="button" class="small" data-testid="plan-more" onClick={onMore}>
        {i18n.t('review.plan.more')}
      </button>
    </span>
  </div>
);
