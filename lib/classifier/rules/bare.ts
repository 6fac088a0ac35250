/**
 * The rows that need no language, where rules and tables come without their patterns: the build puts them here for a page's script
 * (wxt.config.ts). Null: they have all that is written beside them.
 */
import type { LanguageRows } from '../classify.ts';

export const bareRows: LanguageRows | null = null;
