import { areaWords } from '../words/area-words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

export const { useWords: useAgencyWords, say: agencyWord } = areaWords('agency', vi, en);
export type SayAgency = typeof agencyWord;
