/** What stands twice and is read once: a drawing for newer and for older programs. Placeholders of empty fields are no words. */
export class OtherForms {
  /** For each open mc:AlternateContent whether a form of it was taken. */
  #alternatives: boolean[] = [];
  #isPlaceholder = false;

  enter(name: 'mc:AlternateContent' | 'w:sdt' | 'w:showingPlcHdr'): void {
    if (name === 'mc:AlternateContent') this.#alternatives.push(false);
    else this.#isPlaceholder = name === 'w:showingPlcHdr';
  }

  /** Leaves a mc:AlternateContent. */
  leave(): void {
    this.#alternatives.pop();
  }

  /** Whether an element that opens holds no words of its own. */
  isOther(name: string): boolean {
    if (name === 'w:sdtContent' && this.#isPlaceholder) {
      this.#isPlaceholder = false;
      return true;
    }
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    const last = this.#alternatives.length - 1;
    const isTaken = this.#alternatives[last] === true;
    this.#alternatives[last] = true;
    return isTaken;
  }
}
