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
