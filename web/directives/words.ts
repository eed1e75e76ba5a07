import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

export const { useWords: useDirectiveWords, say: directiveWord } = areaWords(
  'directives',
  vi,
  () => import('./words.en.js'),
);
export type SayDirective = typeof directiveWord;
