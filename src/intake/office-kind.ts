import type { FileKind } from './intake-document.js';
import { fileRefused } from './file-refused.js';
import { openZip } from './open-zip.js';
import type { ReadingBudget } from './reading-budget.js';
import { readXml } from './read-xml.js';

const MACRO_PART = /(?:^|\/)(?:vbaProject|vbaData)[^/]*$|\/(?:macrosheets|activeX)\//iu;
const DOCUMENT = /wordprocessingml\.(?:document|template)\.main\+xml$/u;
const WORKBOOK = /spreadsheetml\.(?:sheet|template)\.main\+xml$/u;

/**
 * What an archive is, by the content types it declares. @throws FILE_HAS_MACROS, FILE_KIND_UNKNOWN for any other archive,
 * and what openZip and readXml throw
 */
export async function officeKind(bytes: Uint8Array, budget: ReadingBudget): Promise<FileKind> {
  const zip = await openZip(bytes, budget);
  if (!zip.names.includes('[Content_Types].xml')) throw fileRefused('FILE_KIND_UNKNOWN');
  if (zip.names.some((name) => MACRO_PART.test(name))) throw fileRefused('FILE_HAS_MACROS');
  const types: string[] = [];
  await readXml(zip.pieces('[Content_Types].xml'), {
    open: ({ attribute }) => types.push(attribute('ContentType') ?? ''),
  });
  if (types.some((type) => /macroEnabled|vbaProject/iu.test(type))) throw fileRefused('FILE_HAS_MACROS');
  if (types.some((type) => DOCUMENT.test(type))) return 'docx';
  if (types.some((type) => WORKBOOK.test(type))) return 'xlsx';
  throw fileRefused('FILE_KIND_UNKNOWN');
}
