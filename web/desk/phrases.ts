/** A ready phrase joins what is typed and stays editable; one that stands there already is not said twice. */
export function withPhrase(text: string, phrase: string): string {
  const typed = text.trimEnd();
  if (typed === '') return phrase;
  if (typed.toLowerCase().includes(phrase.toLowerCase())) return typed;
  return /[.;,:]$/.test(typed) ? `${typed} ${phrase}` : `${typed}; ${phrase}`;
}
