import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

/** The words of the administrator's desk. */
export const { useWords: useAdminWords, say: adminWord } = areaWords('admin', vi, () => import('./words.en.js'));

export type AdminWordKey = keyof typeof vi;
