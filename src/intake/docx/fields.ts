const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu;

type FieldState = 'code' | 'result' | 'page number';

/** Open fields (a date, a reference, a page number): their results are words of the text, their codes are not. */
export class Fields {
  #open: { state: FieldState; code: string }[] = [];

  get isShown(): boolean {
    return this.#open.every(({ state }) => state === 'result');
  }

  /** At w:fldChar, by its type. */
  step(type: string | undefined): void {
    const last = this.#open[this.#open.length - 1];
    if (type === 'begin') this.#open.push({ state: 'code', code: '' });
    else if (type === 'separate' && last) last.state = isPageNumber(last.code) ? 'page number' : 'result';
    else if (type === 'end') this.#open.pop();
  }

  code(text: string): void {
    const last = this.#open[this.#open.length - 1];
    if (last?.state === 'code') last.code += text;
  }

  /** A field whose code was never closed must not swallow the rest of the document. */
  endParagraph(): void {
    this.#open = this.#open.filter(({ state }) => state === 'result');
  }
}

export function isPageNumber(code: string): boolean {
  return PAGE_FIELD.test(code);
}
