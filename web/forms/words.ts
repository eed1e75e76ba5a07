import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

export const { useWords: useFormWords, say: formWord } = areaWords('forms', vi, () => import('./words.en.js'));
