import { areaWords } from '../words/area-words.js';
import { en } from './words.en.js';
import { vi } from './words.vi.js';

export const { useWords: useAssignmentWords, say: assignmentWord } = areaWords('assignments', vi, en);
export type SayAssignment = typeof assignmentWord;
