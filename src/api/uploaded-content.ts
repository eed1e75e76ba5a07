/** A file as it came with a request, in memory. */
export interface UploadedContent {
  name: string;
  content: Buffer;
}

/** What multer gives of a file kept in memory. */
export interface MulterFile {
  originalname: string;
  buffer: Buffer;
}

/** multer reads file names as Latin-1; browsers and our CLI send UTF-8. Only the last part of a path is a name. */
export function uploadedContent(file: MulterFile | undefined): UploadedContent | undefined {
  if (!file) return undefined;
  const name = Buffer.from(file.originalname, 'latin1').toString('utf8').normalize('NFC');
  return {
    name:
      name
        .split(/[\\/]/)
        .at(-1)
        ?.replace(/\p{Cc}/gu, '')
        .slice(0, 255) || 'tệp',
    content: file.buffer,
  };
}
