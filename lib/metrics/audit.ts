/** Were items hidden wrongly? Counts of a sample, and when to be gentler (measures 3.3, safeguards c and d). Arithmetic only. */

/** Of one network. */
export interface AuditCounts {
  /** Items hidden, those that were asked for again among them. */
  hidden: number;
  unhid: number;
  /** Items folded as a sample of those hidden, and how many of them were opened. */
  sampled: number;
  opened: number;
}

export const noAudit = (): AuditCounts => ({ hidden: 0, unhid: 0, sampled: 0, opened: 0 });

/** Adds counts to others, in place. */
export function addAudit(to: AuditCounts, from: AuditCounts): AuditCounts {
  for (const key of ['hidden', 'unhid', 'sampled', 'opened'] as const) to[key] += from[key];
  return to;
}

/** So many hidden items tell something. */
export const judgedOn = 200;
/** More than two un-hides per hundred hidden: a level is too strong for its reader. */
export const isTooStrong = ({ hidden, unhid }: AuditCounts) => hidden >= judgedOn && unhid * 100 > hidden * 2;
