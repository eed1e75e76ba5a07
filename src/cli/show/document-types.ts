/** Types of documents as people say them (NĐ 30/2020, phụ lục III). */
export const documentTypes: Readonly<Record<string, string>> = {
  CT: 'Chỉ thị',
  TB: 'Thông báo',
  QD: 'Quyết định',
  CV: 'Công văn',
  KH: 'Kế hoạch',
  NQ: 'Nghị quyết',
  CD: 'Công điện',
  CTr: 'Chương trình',
  HD: 'Hướng dẫn',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  TIN: 'Tin, bài',
  KHAC: 'Văn bản khác',
};

export const urgencies: Readonly<Record<string, string>> = {
  KHAN: 'Khẩn',
  THUONG_KHAN: 'Thượng khẩn',
  HOA_TOC: 'Hỏa tốc',
};
export const secrecies: Readonly<Record<string, string>> = { MAT: 'Mật', TOI_MAT: 'Tối mật', TUYET_MAT: 'Tuyệt mật' };
