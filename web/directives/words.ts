import { areaWords } from '../words/area-words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

export const { useWords: useDirectiveWords, say: directiveWord } = areaWords('directives', vi, en);
export type SayDirective = typeof directiveWord;
