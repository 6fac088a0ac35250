/** Dates that pages show as words alone. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "November 24, 2026 at 3:06 PM", "Apr 20, 2026, 12:00" → local ISO 8601 without a zone; null for any other language. */
export function localTime(raw: string | null | undefined): string | null {
  const [, month = '', day = '', year = '', hour = '', minute = '', half = ''] =
    /^\s*([a-z]{3})[a-z]*\.? (\d{1,2}), (\d{4})(?:,| at)?\s(\d{1,2}):(\d{2})(?:\s([ap])m)?\s*$/iu.exec(raw ?? '') ?? [];
  const at = months.indexOf(month.toLowerCase());
  if (at < 0) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  return `${year}-${two(at + 1)}-${two(Number(day))}T${two(hours)}:${minute}`;
}
