/** A person's name: two to five words with capitals, "H'Yim Niê", "K'Dung", "Y Thanh Bkrông". */
export const PERSON_NAME = "\\p{Lu}[\\p{L}']*(?:[ \\n]\\p{Lu}[\\p{L}']*){0,4}";

const LEADER =
  '(?:Phó )?(?:Chủ tịch|CT|PCT)(?: Thường trực)?(?: (?:UBND|Ủy ban nhân dân|HĐND) (?:tỉnh|huyện|thành phố|thị xã|xã|phường))';
const COMRADE = '(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à)';

const PATTERNS: readonly RegExp[] = [
  // "Phó Chủ tịch UBND tỉnh (ông) Nguyễn …"
  new RegExp(`${LEADER}(?:,? ${COMRADE})? (${PERSON_NAME})`, 'u'),
  // "đồng chí Hà …, Phó Chủ tịch UBND tỉnh", "đồng chí Trần … - Phó Bí thư"
  new RegExp(
    `${COMRADE} (${PERSON_NAME})(?:,| -) (?:[^,.;]{0,30}, )?(?:Phó |Quyền )?(?:Chủ tịch|PCT|CT|Bí thư|Trưởng [Bb]an|Chánh Văn phòng|Tổ trưởng)`,
    'u',
  ),
  new RegExp(`${COMRADE} (${PERSON_NAME})(?:,| -) [^.;]{0,120}(?:chủ trì|kết luận)`, 'u'),
];

/** The leader whose instruction it is, when the text names one. */
export function directedByIn(text: string): string | null {
  const flat = text.replace(/\s+/gu, ' ');
  let best: { name: string; index: number } | null = null;
  for (const at of PATTERNS) {
    const match = at.exec(flat);
    const name = match?.[1]?.trim();
    if (!match || !name || name.length > 60 || name.split(' ').length < (name.includes("'") ? 1 : 2)) continue;
    if (!best || match.index < best.index) best = { name, index: match.index };
  }
  return best?.name ?? null;
}
