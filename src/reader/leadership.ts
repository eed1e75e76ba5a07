import type { DocumentType } from './draft.js';

const COUNCIL =
  /^(?:(?:Thường trực|Ban Thường vụ|Ban Chấp hành) )?(UBND|HĐND|Tỉnh ủy|Huyện ủy|Thành ủy|Thị ủy|Đảng ủy)(?: (tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu))?/u;

/** An Office speaks for the councils that it serves: those of its district, not of the province. */
const OFFICE = /^Văn phòng .{0,30}(?:UBND|HĐND) (tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu)/u;

/** Above all provinces: their People's Committees are told like anybody else. */
const CENTRAL =
  /^(?:Chính phủ|Thủ tướng|Văn phòng Chính phủ|Bộ |Thanh tra Chính phủ|Ủy ban [Qq]uốc gia|Ban Chỉ đạo (?:[Qq]uốc gia|[Tt]rung ương)|Tổng cục|Ngân hàng Nhà nước Việt Nam)/u;

/**
 * Which names speak in a document and so are never its performers: the issuing council itself, and the council above a
 * department, an Office or a news report. A People's Council or the Party may well task the People's Committee.
 */
export function leadershipOf(issuer: string | null, type: DocumentType): (name: string) => boolean {
  const own = issuer === null ? null : COUNCIL.exec(issuer);
  const isCentral = CENTRAL.test(issuer ?? '') && !/ (?:tỉnh|thành phố) /u.test(issuer ?? '');
  const above = OFFICE.exec(issuer ?? '')?.[1] ?? 'tỉnh';
  return (name) => {
    if (issuer !== null && isSameBody(name.toLowerCase(), issuer.toLowerCase())) return true;
    const council = COUNCIL.exec(name);
    if (!council || isCentral) return false;
    const [, body, level = 'tỉnh'] = council;
    // A council's resolution tells its Standing Committee to supervise.
    if (own?.[1] === 'HĐND' && name.startsWith('Thường trực')) return false;
    // "UBND tỉnh Bạc Liêu" in what Cà Mau issues is a neighbour.
    if (own) return body === own[1] && level === (own[2] ?? 'tỉnh') && !isOfAnother(name, council[0], issuer ?? '');
    return type === 'TIN' || type === 'KHAC' || issuer !== null
      ? level === above && !/^(?:Văn phòng|Đảng ủy)/u.test(name)
      : false;
  };
}

/** Behind the council's level stands a place that the issuer's name does not have. */
function isOfAnother(name: string, council: string, issuer: string): boolean {
  const place = name.slice(council.length).trim();
  return (
    /^\p{Lu}/u.test(place) && /\p{Lu}\p{Ll}+$/u.test(issuer) && !issuer.toLowerCase().endsWith(place.toLowerCase())
  );
}

/** "Phòng Giáo dục và Đào tạo thị xã" in the text of "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO" is the one that writes. */
const isSameBody = (name: string, issuer: string): boolean =>
  name === issuer ||
  (/^(?:phòng|chi cục|trung tâm|ban|thanh tra|hạt|trường) /u.test(issuer) &&
    name.startsWith(`${issuer} `) &&
    /^(?:tỉnh|huyện|thị xã|thành phố|quận|xã|phường)(?![\p{L}])/u.test(name.slice(issuer.length + 1)));
