/** What a file may cost before it is refused: a directive with all its annexes stays far below. */
export const FILE_LIMITS = {
  /** Of the file as it was sent. */
  bytes: 20 * 1024 * 1024,
  /** Of all that is unpacked from it, however deep it is packed. */
  unpackedBytes: 200 * 1024 * 1024,
  /** How many times its packed size an entry may unfold to, above the first megabyte. */
  unpackedTimes: 200,
  entries: 2_000,
  /** Files within files: an e-mail with an edXML with a .docx. */
  depth: 3,
  pages: 500,
  /** Pages that must be recognised as pictures. */
  ocrPages: 60,
  /** Of a picture, after it has been opened: A4 at 600 dots an inch. */
  pixels: 36_000_000,
  /** UTF-16 code units of the text that comes out. */
  textUnits: 5 * 1024 * 1024,
  timeMs: 120_000,
  /** For each page that is recognised, beside `timeMs`. */
  ocrPageMs: 30_000,
  /** Of JavaScript's heap; with the program, the file and pictures the process stays about 300 MB. */
  heapMb: 200,
} as const;
