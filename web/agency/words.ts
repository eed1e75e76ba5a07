import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

export const { useWords: useAgencyWords, say: agencyWord } = areaWords('agency', vi, () => import('./words.en.js'));
export type SayAgency = typeof agencyWord;
