/** Types of documents as mails name them (domain.md: kinds of a directive). */
const names: Readonly<Record<string, string>> = {
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
  TIN: 'Ý kiến chỉ đạo',
};

export const documentTypeName = (type: string): string => names[type] ?? 'Văn bản';
