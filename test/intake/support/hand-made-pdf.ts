/** A part of a PDF: a dictionary, and the bytes of a stream when it has one. */
export interface PdfObject {
  dictionary: string;
  stream?: Uint8Array | string;
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [latin('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach(({ dictionary, stream }, i) => {
    offsets.push(length);
    if (stream === undefined) return add(latin(`${i + 1} 0 obj\n<<${dictionary}>>\nendobj\n`));
    const bytes = typeof stream === 'string' ? latin(stream) : Buffer.from(stream);
    add(latin(`${i + 1} 0 obj\n<<${dictionary} /Length ${bytes.length}>>\nstream\n`));
    add(bytes);
    add(latin('\nendstream\nendobj\n'));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  add(latin(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`));
  add(latin(`trailer\n<</Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const PAGE = '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]';

/** One page that draws `content`; `font` is the dictionary of its font F1, object 5; further objects begin at 6. */
export function pageOfText(
  content: string,
  font = '/Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding',
  further: readonly PdfObject[] = [],
  catalogue = '',
  trailer = '',
): Uint8Array {
  return pdfOf(
    [
      { dictionary: `/Type /Catalog /Pages 2 0 R ${catalogue}` },
      { dictionary: '/Type /Pages /Kids [3 0 R] /Count 1' },
      { dictionary: `${PAGE} /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>` },
      { dictionary: '', stream: content },
      { dictionary: font },
      ...further,
    ],
    trailer,
  );
}

/** Pages that are nothing but pictures, as a scanner gives them. */
export function pagesOfPictures(jpegs: readonly { bytes: Uint8Array; width: number; height: number }[]): Uint8Array {
  const kids = jpegs.map((_, i) => `${3 + i * 3} 0 R`).join(' ');
  return pdfOf([
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    { dictionary: `/Type /Pages /Kids [${kids}] /Count ${jpegs.length}` },
    ...jpegs.flatMap(({ bytes, width, height }, i): PdfObject[] => [
      { dictionary: `${PAGE} /Contents ${4 + i * 3} 0 R /Resources <</XObject <</I ${5 + i * 3} 0 R>>>>` },
      { dictionary: '', stream: 'q 595 0 0 842 0 0 cm /I Do Q' },
      {
        dictionary: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
        stream: bytes,
      },
    ]),
  ]);
}

/** So many pages with nothing on them. */
export function emptyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, i) => `${3 + i} 0 R`).join(' ');
  return pdfOf([
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    { dictionary: `/Type /Pages /Kids [${kids}] /Count ${count}` },
    ...Array.from({ length: count }, () => ({ dictionary: PAGE })),
  ]);
}
