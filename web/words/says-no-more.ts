/** Whether a text says nothing that the other does not already say word for word; blanks, capitals and the sign at the end do not count. */
export const saysNoMore = (text: string, than: string): boolean => plain(than).includes(plain(text));

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;:,]+$/, '')
    .toLocaleLowerCase('vi');
