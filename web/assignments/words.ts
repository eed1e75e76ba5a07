import { areaWords } from '../words/area-words.js';
import { vi } from './words.vi.js';

export const { useWords: useAssignmentWords, say: assignmentWord } = areaWords(
  'assignments',
  vi,
  () => import('./words.en.js'),
);
export type SayAssignment = typeof assignmentWord;
