import JSZip from 'jszip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;

/** Parts of a Word document, as the XML inside their root element. */
export interface DocxParts {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  /** By relationship id: "rId10". */
  headers?: Record<string, string>;
  footers?: Record<string, string>;
  /** Files beside, by path. */
  extra?: Record<string, string | Uint8Array>;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of a text, or of runs when it begins with a tag. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<w:') || content.startsWith('<mc:') ? content : content && run(content)}</w:p>`;

export const centred = (content: string): string => p(content, '<w:jc w:val="center"/>');
export const numbered = (text: string, numId: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;
export const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((one) => (one.startsWith('<w:tc') ? one : cell(one))).join('')}</w:tr>`;
export const table = (hasBorders: boolean, ...rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="${hasBorders ? 'single' : 'none'}"/></w:tblBorders></w:tblPr>${rows.join('')}</w:tbl>`;

/** An abstract list with its levels: [format, text, more] and the list 1 made from it, unless `lists` says others. */
export const numbering = (levels: [format: string, text: string, more?: string][], lists?: string): string =>
  `<w:abstractNum w:abstractNumId="0">${levels
    .map(
      ([format, text, more = ''], i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
    )
    .join('')}</w:abstractNum>${lists ?? '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'}`;

export async function docxFile(parts: DocxParts): Promise<Uint8Array> {
  return docxZip(parts).generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export function docxZip(parts: DocxParts): JSZip {
  const zip = new JSZip();
  const margins = [
    ...Object.entries(parts.headers ?? {}).map(([id, xml]) => ({ id, xml, kind: 'header', root: 'hdr' })),
    ...Object.entries(parts.footers ?? {}).map(([id, xml]) => ({ id, xml, kind: 'footer', root: 'ftr' })),
  ];
  zip.file('[Content_Types].xml', contentTypes('wordprocessingml.document', '/word/document.xml'));
  zip.file('_rels/.rels', relationships([['rId1', 'officeDocument', 'word/document.xml']]));
  const body = parts.body.includes('<w:sectPr') ? parts.body : `${parts.body}<w:sectPr/>`;
  zip.file('word/document.xml', part('document', `<w:body>${body}</w:body>`));
  const related: [string, string, string][] = margins.map(({ id, kind }) => [id, kind, `${kind}-${id}.xml`]);
  for (const { id, xml, kind, root } of margins) zip.file(`word/${kind}-${id}.xml`, part(root, xml));
  for (const name of ['numbering', 'styles', 'footnotes'] as const) {
    const xml = parts[name];
    if (xml === undefined) continue;
    related.push([`rId-${name}`, name, `${name}.xml`]);
    zip.file(`word/${name}.xml`, part(name, xml));
  }
  zip.file('word/_rels/document.xml.rels', relationships(related));
  for (const [name, content] of Object.entries(parts.extra ?? {})) zip.file(name, content);
  return zip;
}

export const contentTypes = (type: string, main: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;

const part = (root: string, xml: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${xml}</w:${root}>`;

const relationships = (all: [id: string, type: string, target: string][]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
