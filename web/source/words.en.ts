import type { EnglishOf } from '../words/area-words.js';
import type { vi } from './words.vi.js';

export const en = {
  'kind.docx': 'Word file (.docx)',
  'kind.pdf': 'PDF file',
  'kind.scan': 'Scanned PDF',
  'kind.image': 'Photo of the document',
  'kind.html': 'Saved web page',
  'kind.txt': 'Plain text file',
  'kind.edxml': 'Packet of the document axis (edXML)',
  'kind.xlsx': 'Spreadsheet (.xlsx)',
  'kind.eml': 'E-mail (.eml)',
  'kind.pasted': 'Pasted text, the original kept beside it',
  open: 'Open the original',
  openNamed: 'Open the original {{name}} in a new tab',
  save: 'Download the original',
  saveNamed: 'Download the original {{name}}',
  notes: 'Notes from reading the file',

  'note.OCR_USED': 'Words were recognised from pictures ({{pages}}) and may be wrong; compare with the original.',
  'note.OCR_DOUBTFUL': 'Recognition is uncertain on {{pages}}; compare closely with the original.',
  'note.ENCODING_CONVERTED': 'An old Vietnamese encoding was converted to Unicode.',
  'note.ATTACHMENT_LEFT_OUT': 'Attachments were not read: {{parts}}.',
  'note.attachment': 'Attachments were not read.',
  'note.PAGES_WITHOUT_TEXT': 'There are no words on {{pages}}.',
  'note.HIDDEN_TEXT_LEFT_OUT': 'Hidden text in the file was not read.',
  'note.TRACKED_CHANGES_ACCEPTED': 'The file has tracked changes: it was read as changed.',
  somePages: 'some pages',
  pages: 'page {{list}}',

  page: 'page {{n}}',
  line: 'line {{n}}',
  paragraph: 'paragraph {{n}}',
  cellOf: '{{sheet}}, row {{row}}',
  within: '{{part}}: {{place}}',
  pageBegins: 'Page {{n}}',
  unsureWord: 'Recognised from a picture, uncertain',
  unsureWords:
    'Words with a dotted red underline were recognised from a picture and are uncertain ({{count}} places). Compare with the original.',
} as const satisfies EnglishOf<typeof vi>;
