import { splitDocumentNumber } from './document-number.js';
import type { PlainDate } from './plain-date.js';

/** A document as another one cites it. */
export interface Citation {
  number?: string | undefined;
  issuedOn?: PlainDate | undefined;
  issuer?: string | undefined;
}

/** A document of the register. */
export interface Registered {
  id: string;
  number: string;
  notation: string;
  issuer: string | null;
  issuedOn: PlainDate | null;
}

/** Which of the cited documents stand in the register: index among the cited, id of the directive. */
export interface CitedDirective {
  index: number;
  directiveId: string;
}

/** The numbers to look for, each once and as registers write it: "8/TB-UBND" is kept as "08", or as "8". */
export function citedNumbers(cited: readonly Citation[]): { number: string; notation: string }[] {
  const found = new Map<string, { number: string; notation: string }>();
  for (const { number: written } of cited) {
    const parts = written === undefined ? null : splitDocumentNumber(written);
    if (!parts || parts.notation === '') continue;
    const bare = withoutZeros(parts.number);
    for (const number of [parts.number, bare, `0${bare}`])
      found.set(`${number}/${parts.notation}`, { number, notation: parts.notation });
  }
  return [...found.values()];
}

/**
 * The one directive that a citation can mean: its number, its day where the citation gives one (else the newest that is not
 * after `on`, for numbers begin anew each year), and no other issuer. Several such, or none: no answer. Pure.
 */
export function citedDirectives(
  cited: readonly Citation[],
  registered: readonly Registered[],
  on: PlainDate | null,
): CitedDirective[] {
  return cited.flatMap(({ number, issuedOn, issuer }, index) => {
    const parts = number === undefined ? null : splitDocumentNumber(number);
    if (!parts) return [];
    const same = registered.filter(
      (one) => keyOf(one) === keyOf(parts) && mayBeSameIssuer(one.issuer, issuer) && one.issuedOn !== null,
    );
    const dated = same.filter((one) => (issuedOn === undefined ? isUpTo(one.issuedOn, on) : one.issuedOn === issuedOn));
    const newest = dated.reduce<PlainDate>(
      (last, one) => (one.issuedOn && one.issuedOn > last ? one.issuedOn : last),
      '',
    );
    const [only, ...others] = dated.filter((one) => one.issuedOn === newest);
    return only && others.length === 0 ? [{ index, directiveId: only.id }] : [];
  });
}

const keyOf = ({ number, notation }: { number: string; notation: string }): string =>
  `${withoutZeros(number)}/${notation}`.toUpperCase();

const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/u, '');

const isUpTo = (issuedOn: PlainDate | null, on: PlainDate | null): boolean =>
  issuedOn !== null && (on === null || issuedOn <= on);

/** "UBND tỉnh", "Chủ tịch UBND tỉnh" and "UBND tỉnh Ninh Bình" may be one; "UBND huyện Hoa Lư" is another. */
function mayBeSameIssuer(registered: string | null, cited: string | undefined): boolean {
  if (registered === null || cited === undefined) return true;
  const [a, b] = [plainIssuer(registered), plainIssuer(cited)];
  return a.startsWith(b) || b.startsWith(a);
}

const plainIssuer = (issuer: string): string =>
  issuer
    .normalize('NFC')
    .toLowerCase()
    .replace(/ủy ban nhân dân|uỷ ban nhân dân/gu, 'ubnd')
    .replace(/^chủ tịch\s+/u, '')
    .trim();
