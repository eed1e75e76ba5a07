/** What a browser shows by itself and what can carry no script into our origin; its type is the content's own (evidence-type.ts). */
const shown: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'];

export const maybeShown = (mediaType: string): boolean => shown.includes(mediaType);

/** Not sandboxed: browsers do not show a PDF in a sandbox. It may load nothing and be framed by our pages alone. */
export const SHOWN_FILE_POLICY =
  "default-src 'none'; img-src 'self'; object-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
