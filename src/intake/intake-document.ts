/** Kinds of file that are read, told by their content; a name's ending is only a hint. */
export type FileKind = 'docx' | 'pdf' | 'image' | 'html' | 'txt' | 'edxml' | 'xlsx' | 'eml';

/**
 * Where a stretch of the text stands in the file: [start, end) in UTF-16 code units of `text`. Places are in ascending
 * order and do not overlap; a stretch that no source holds (a line end put between two cells) may have none.
 */
export interface Place {
  start: number;
  end: number;
  /** The file inside the file (an attachment's name); absent in the file itself. */
  part?: string;
  /** From 1: page of a PDF or image, and the line on it; paragraph of a .docx or web page; line of a text. */
  page?: number;
  line?: number;
  paragraph?: number;
  /** Of a spreadsheet or a table: "Phụ lục 1!C7"; "bảng 2, hàng 3, cột 1". */
  cell?: string;
  /** 0..1, only for words that were recognised from a picture. */
  ocrConfidence?: number;
}

/** What a person should know about how the text was had. Stable codes; `message` is Vietnamese. */
export interface IntakeNote {
  code:
    | 'OCR_USED'
    | 'OCR_DOUBTFUL'
    | 'ENCODING_CONVERTED'
    | 'ATTACHMENT_LEFT_OUT'
    | 'PAGES_WITHOUT_TEXT'
    | 'HIDDEN_TEXT_LEFT_OUT'
    | 'TRACKED_CHANGES_ACCEPTED';
  message: string;
  page?: number;
  part?: string;
}

/** What an edXML header says beside the text: hints, the text is read all the same (domain.md §19). */
export interface HeaderHints {
  number?: string;
  issuedOn?: string;
  issuer?: string;
  subject?: string;
  signer?: string;
  dueOn?: string;
  urgency?: 'KHAN' | 'THUONG_KHAN' | 'HOA_TOC';
  /** Of the document on the axis: issuer's code, year, number and notation. */
  documentId?: string;
  /** "Chỉ thị", as the sender's system calls the type. */
  documentType?: string;
  signerPosition?: string;
  place?: string;
  /** Names of the bodies it is addressed to, in order. */
  recipients?: string[];
  /** What the header calls its annexes. */
  appendixes?: string[];
  /** What the sending means for an earlier one; absent when it is a new document. */
  businessType?: 'REVOKE' | 'UPDATE' | 'REPLACE';
  /** Number of the document that this one answers. */
  responseFor?: string;
}

/** One text of one file. NFC; lines end in '\n'; a table's row is one line, its cells parted by ' | '. */
export interface IntakeDocument {
  kind: FileKind;
  text: string;
  places: Place[];
  notes: IntakeNote[];
  hints?: HeaderHints;
  /** Beginnings of files within the file whose words are not in `text`, for they repeat another: to be checked, never kept. */
  leftOut?: string[];
}

/** How far a slow file has been read: pages of a PDF, or of pictures. */
export interface Progress {
  step: 'text' | 'ocr';
  done: number;
  of: number;
}

export interface ReadingOptions {
  onProgress?: (progress: Progress) => void;
  /** Ends the reading; it then rejects with the signal's reason. */
  signal?: AbortSignal;
}
