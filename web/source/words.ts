import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

export const { useWords: useSourceWords } = areaWords('source', vi, () => import('./words.en.js'));
export type SaySource = ReturnType<typeof useSourceWords>;
