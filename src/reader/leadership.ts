import type { DocumentType } from './draft.js';

const COUNCIL =
  /^(?:Thường trực )?(UBND|HĐND|Tỉnh ủy|Huyện ủy|Thành ủy|Ban Thường vụ Tỉnh ủy)(?: (tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu))?/u;

/** An Office speaks for the councils that it serves: those of its district, not of the province. */
const OFFICE = /^Văn phòng .{0,30}(?:UBND|HĐND) (tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu)/u;

/**
 * Which names speak in a document and so are never its performers: the issuing council itself, and the council above a
 * department, an Office or a news report. A People's Council or the Party may well task the People's Committee.
 */
export function leadershipOf(issuer: string | null, type: DocumentType): (name: string) => boolean {
  const own = issuer === null ? null : COUNCIL.exec(issuer);
  const above = OFFICE.exec(issuer ?? '')?.[1] ?? 'tỉnh';
  return (name) => {
    if (issuer !== null && isSameBody(name.toLowerCase(), issuer.toLowerCase())) return true;
    const council = COUNCIL.exec(name);
    if (!council) return false;
    const [, body, level = 'tỉnh'] = council;
    // A council's resolution tells its Standing Committee to supervise.
    if (own?.[1] === 'HĐND' && name.startsWith('Thường trực')) return false;
    if (own) return body === own[1] && level === (own[2] ?? 'tỉnh');
    return type === 'TIN' || type === 'KHAC' || issuer !== null
      ? level === above && !/^(?:Văn phòng|Đảng ủy)/u.test(name)
      : false;
  };
}

/** "Phòng Giáo dục và Đào tạo thị xã" in the text of "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO" is the one that writes. */
const isSameBody = (name: string, issuer: string): boolean =>
  name === issuer ||
  (/^(?:phòng|chi cục|trung tâm|ban|thanh tra|hạt|trường) /u.test(issuer) &&
    name.startsWith(`${issuer} `) &&
    /^(?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường)(?![\p{L}])/u.test(name.slice(issuer.length + 1)));
