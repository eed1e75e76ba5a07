import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

export const { useWords: useTableWords, say: tableWord } = areaWords('table', vi, () => import('./words.en.js'));
