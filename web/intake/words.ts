import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

export const { useWords: useIntakeWords } = areaWords('intake', vi, () => import('./words.en.js'));
export type IntakeWordKey = keyof typeof vi;
