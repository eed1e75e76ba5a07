import { areaWords } from '../words/area-words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

export const { useWords: useFormWords, say: formWord } = areaWords('forms', vi, en);
