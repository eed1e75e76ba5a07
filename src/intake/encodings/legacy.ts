/** Old Vietnamese encodings, in one place for those who read files. */
export { detectLegacy, type RecognisedText, type TextEncoding } from './detect-legacy.js';
export { encodingNote } from './encoding-note.js';
export { fromLegacy } from './from-legacy.js';
export type { LegacyEncoding } from './legacy-encoding.js';
export { fromLegacyFont, legacyOfFont } from './legacy-fonts.js';
