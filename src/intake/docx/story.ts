import type { Block } from './blocks.js';
import type { ListLabels } from './list-labels.js';
import type { Styles } from './styles.js';

/** What was met in a document beside its words. */
export interface StoryFindings {
  hasTrackedChanges: boolean;
  hasHiddenText: boolean;
  hasLegacyFonts: boolean;
  /** Ids of notes in the order in which they are referred to: "footnote 2". */
  notes: string[];
  /** Headers and footers of the first section: type ("first", "default") and relationship. */
  margins: { kind: 'header' | 'footer'; type: string; id: string }[];
  /** The first page has a header of its own. */
  hasTitlePage: boolean;
  sections: number;
  /** Relationships of the pictures, in the order of the story. */
  pictures: string[];
  paragraphs: number;
  tables: number;
}

/** What the parts of a document share while they are read. */
export interface StoryContext {
  styles: Styles;
  labels: ListLabels;
  findings: StoryFindings;
}

/** Takes the blocks of a story, each when it is complete. */
export type BlockSink = (block: Block) => void;

export function noFindings(): StoryFindings {
  return {
    hasTrackedChanges: false,
    hasHiddenText: false,
    hasLegacyFonts: false,
    notes: [],
    margins: [],
    hasTitlePage: false,
    sections: 0,
    pictures: [],
    paragraphs: 0,
    tables: 0,
  };
}
