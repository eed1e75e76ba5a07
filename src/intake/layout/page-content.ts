/** A word on a page. Lengths in points (PDF) or pixels (pictures), y downwards from the top of the page. */
export interface PageWord {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Of the type, about the height of a line of it set solid. */
  size: number;
  /** 0..1, only for words recognised from a picture. */
  confidence?: number;
  /** From 1, down the page over all columns; once counted. */
  line?: number;
  /** From 1; once counted. */
  page?: number;
}

/** A ruling: a straight line drawn along a row or a column of a table. */
export interface Rule {
  isHorizontal: boolean;
  /** y of a horizontal rule, x of a vertical one. */
  at: number;
  from: number;
  to: number;
}

export interface PageContent {
  /** From 1. */
  page: number;
  width: number;
  height: number;
  words: PageWord[];
  rules: Rule[];
}
