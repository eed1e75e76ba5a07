import { areaWords } from '../words/area-words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

export const { useWords: useIntakeWords } = areaWords('intake', vi, en);
export type IntakeWordKey = keyof typeof vi;
