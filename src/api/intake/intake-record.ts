import { z } from 'zod';
import type { IntakeDocument, Place } from '../../intake/intake-document.js';

export const sourceKinds = ['docx', 'pdf', 'image', 'html', 'txt', 'edxml', 'xlsx', 'eml', 'pasted'] as const;

export const intakeNote = z
  .object({
    code: z.enum([
      'OCR_USED',
      'OCR_DOUBTFUL',
      'ENCODING_CONVERTED',
      'ATTACHMENT_LEFT_OUT',
      'PAGES_WITHOUT_TEXT',
      'HIDDEN_TEXT_LEFT_OUT',
      'TRACKED_CHANGES_ACCEPTED',
      'FILE_NOT_READ',
    ]),
    message: z.string(),
    page: z.number().int().optional(),
    part: z.string().optional(),
  })
  .meta({ id: 'IntakeNote' });

export const headerHints = z
  .object({
    number: z.string().optional(),
    issuedOn: z.string().optional(),
    issuer: z.string().optional(),
    subject: z.string().optional(),
    signer: z.string().optional(),
    dueOn: z.string().optional(),
    urgency: z.enum(['KHAN', 'THUONG_KHAN', 'HOA_TOC']).optional(),
    documentId: z.string().optional(),
    documentType: z.string().optional(),
    signerPosition: z.string().optional(),
    place: z.string().optional(),
    recipients: z.array(z.string()).optional(),
    appendixes: z.array(z.string()).optional(),
    businessType: z.enum(['REVOKE', 'UPDATE', 'REPLACE']).optional(),
    responseFor: z.string().optional(),
  })
  .meta({ id: 'HeaderHints', description: 'Phần đầu edXML: chỉ là gợi ý, văn bản vẫn được đọc' });

/** A row is [units since the last place's end, length, page, line, paragraph, part, cell, ocr in thousandths], cut after its last number. */
const packedPlaces = z.object({
  parts: z.array(z.string()),
  cells: z.array(z.string()),
  rows: z.array(z.array(z.number().nullable())),
});
type PackedPlaces = z.infer<typeof packedPlaces>;

/** What `directive.intake` keeps: how the text was had from the file. */
export const intakeRecord = z.object({
  kind: z.enum(sourceKinds),
  notes: z.array(intakeNote),
  hints: headerHints.nullable(),
  places: packedPlaces,
});
export type IntakeRecord = z.infer<typeof intakeRecord>;
export type SourceNote = z.infer<typeof intakeNote>;

export const place = z
  .object({
    start: z.number().int(),
    end: z.number().int(),
    part: z.string().optional(),
    page: z.number().int().optional(),
    line: z.number().int().optional(),
    paragraph: z.number().int().optional(),
    cell: z.string().optional(),
    ocrConfidence: z.number().optional(),
  })
  .meta({ id: 'SourcePlace', description: 'Một đoạn của toàn văn nằm ở đâu trong tệp gốc' });

export const recordOf = ({ kind, notes, hints, places }: IntakeDocument): IntakeRecord => ({
  kind,
  notes,
  hints: hints ?? null,
  places: packPlaces(places),
});

/** Places as a few numbers each: a table of names, and rows that point into it. Pure. */
export function packPlaces(places: readonly Place[]): PackedPlaces {
  const parts = new Map<string, number>();
  const cells = new Map<string, number>();
  let last = 0;
  const rows = places.map(({ start, end, page, line, paragraph, part, cell, ocrConfidence }) => {
    const row: (number | null)[] = [
      start - last,
      end - start,
      page ?? null,
      line ?? null,
      paragraph ?? null,
      part === undefined ? null : indexIn(parts, part),
      cell === undefined ? null : indexIn(cells, cell),
      ocrConfidence === undefined ? null : Math.round(ocrConfidence * 1_000),
    ];
    last = end;
    while (row.at(-1) === null) row.pop();
    return row;
  });
  return { parts: [...parts.keys()], cells: [...cells.keys()], rows };
}

export function unpackPlaces({ parts, cells, rows }: PackedPlaces): Place[] {
  let last = 0;
  return rows.map(([gap, length, page, line, paragraph, part, cell, ocr]) => {
    const start = last + (gap ?? 0);
    const end = start + (length ?? 0);
    last = end;
    const [partName, cellName] = [at(parts, part), at(cells, cell)];
    return {
      start,
      end,
      ...(partName === undefined ? {} : { part: partName }),
      ...(isNumber(page) ? { page } : {}),
      ...(isNumber(line) ? { line } : {}),
      ...(isNumber(paragraph) ? { paragraph } : {}),
      ...(cellName === undefined ? {} : { cell: cellName }),
      ...(isNumber(ocr) ? { ocrConfidence: ocr / 1_000 } : {}),
    };
  });
}

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';
const at = (names: readonly string[], index: number | null | undefined): string | undefined =>
  isNumber(index) ? names[index] : undefined;

function indexIn(names: Map<string, number>, name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
}
