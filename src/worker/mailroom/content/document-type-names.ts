import { documentTypes } from '../../../domain/document-types.js';

/** How mails name a kind of document; of a news report they name what it tells of, a leader's instruction. */
export const documentTypeName = (type: string): string =>
  type === 'TIN' ? 'Ý kiến chỉ đạo' : type === 'KHAC' ? 'Văn bản' : (documentTypes[type] ?? 'Văn bản');
