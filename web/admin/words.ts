import { areaWords } from '../words/area-words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

/** The words of the administrator's desk. */
export const { useWords: useAdminWords, say: adminWord } = areaWords('admin', vi, en);

export type AdminWordKey = keyof typeof vi;
