import { fromLegacyFont } from '../encodings/legacy.js';
import { formattedNumber } from './number-format.js';
import type { Level, Numbering } from './numbering.js';
import { type Styles, styleValue } from './styles.js';

const LEVELS = 9;

/** Counts the paragraphs of each list in the order of the document and says what Word shows before each. */
export class ListLabels {
  /** By abstract list: lists made from one of them count on together. */
  #counts = new Map<string, (number | undefined)[]>();
  #overridesUsed = new Set<string>();

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: Styles,
  ) {}

  /** "1. " or ''; the list and its level are the paragraph's own, or those of its style. */
  next(own: { numId?: string; level?: number }, style: string | undefined): string {
    const numId = own.numId ?? styleValue(this.styles, style, 'numId');
    if (numId === undefined || numId === '0') return '';
    const found = this.#levelsOf(numId);
    if (!found) return '';
    const { abstractId, levelAt } = found;
    const at = Math.min(LEVELS - 1, Math.max(0, own.level ?? this.#levelOfStyle(levelAt, style)));
    const level = levelAt(at);
    if (!level || !Number.isInteger(at)) return '';
    const counts = this.#counts.get(abstractId) ?? [];
    this.#counts.set(abstractId, counts);
    this.#count(counts, numId, at, levelAt);
    return labelOf(level, at, counts, levelAt);
  }

  #count(counts: (number | undefined)[], numId: string, at: number, levelAt: (at: number) => Level | undefined): void {
    for (let l = 0; l <= at; l++) {
      const override = this.numbering.lists.get(numId)?.startOverrides.get(l);
      if (override === undefined || this.#overridesUsed.has(`${numId}/${l}`)) continue;
      this.#overridesUsed.add(`${numId}/${l}`);
      counts[l] = l === at ? override - 1 : override;
    }
    for (let l = 0; l < at; l++) counts[l] ??= levelAt(l)?.start ?? 1;
    counts[at] = (counts[at] ?? (levelAt(at)?.start ?? 1) - 1) + 1;
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      const after = levelAt(deeper)?.restartsAfter ?? deeper;
      if (at + 1 <= after) counts[deeper] = undefined;
    }
  }

  /** A list that only points to a style is the list of that style. */
  #levelsOf(numId: string): { abstractId: string; levelAt: (at: number) => Level | undefined } | null {
    const list = this.numbering.lists.get(numId);
    let abstractId = list?.abstractId;
    let abstract = this.numbering.abstractLists.get(abstractId ?? '');
    if (abstract?.styleLink !== undefined) {
      const linked = styleValue(this.styles, abstract.styleLink, 'numId');
      abstractId = this.numbering.lists.get(linked ?? '')?.abstractId;
      abstract = this.numbering.abstractLists.get(abstractId ?? '');
    }
    if (!list || abstractId === undefined || !abstract) return null;
    const { levels } = abstract;
    return { abstractId, levelAt: (at) => list.levels.get(at) ?? levels.get(at) };
  }

  #levelOfStyle(levelAt: (at: number) => Level | undefined, style: string | undefined): number {
    for (let at = 0; at < LEVELS; at++) if (style !== undefined && levelAt(at)?.style === style) return at;
    return styleValue(this.styles, style, 'level') ?? 0;
  }
}

function labelOf(
  level: Level,
  at: number,
  counts: readonly (number | undefined)[],
  levelAt: (at: number) => Level | undefined,
): string {
  // Bullets are signs of symbol fonts; a dash says the same, and a plus keeps its lower rank.
  if (level.format === 'bullet') return level.text === '' ? '' : level.text.trim() === '+' ? '+ ' : '- ';
  const text = level.font === undefined ? level.text : fromLegacyFont(level.text, level.font);
  const label = text.replace(/%([1-9])/gu, (_, digit: string) => {
    const of = Number(digit) - 1;
    const format = of === at ? level.format : (levelAt(of)?.format ?? 'decimal');
    return formattedNumber(counts[of] ?? 0, level.isLegal ? 'decimal' : format);
  });
  if (label.trim() === '') return '';
  return level.follows === 'nothing' ? label : `${label.trimEnd()} `;
}
