/** Urgency marks in words (NĐ 30/2020). */
export const urgencies: Readonly<Record<string, string>> = {
  KHAN: 'Khẩn',
  THUONG_KHAN: 'Thượng khẩn',
  HOA_TOC: 'Hỏa tốc',
};
/** Secrecy marks in words. */
export const secrecies: Readonly<Record<string, string>> = { MAT: 'Mật', TOI_MAT: 'Tối mật', TUYET_MAT: 'Tuyệt mật' };
