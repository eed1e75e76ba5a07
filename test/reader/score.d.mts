/** What the tests use of the scorer (score.mjs). */
export interface Figures {
  found: { precision: number | null; recall: number | null; f1: number | null };
  lead: number | null;
  coordinators: number | null;
  deadline: number | null;
  dated: number | null;
  document: number | null;
  whole: number | null;
}
export interface GoldDocument {
  name: string;
  path: string;
  text: string;
  gold: unknown;
}
export interface ScoredDocument {
  name: string;
  figures: Figures;
  mistakes: { what: string; text: string }[];
}
export function loadGold(directory: string, only?: string): GoldDocument[];
export function scoreAll(
  documents: readonly GoldDocument[],
  drafts: readonly { draft: unknown }[],
): { documents: ScoredDocument[]; figures: Figures };
