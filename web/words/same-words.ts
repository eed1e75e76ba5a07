/** Whether two texts say the same: blanks, the first letter's case and the sign at the end do not count. */
export const isSameWords = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;:,]+$/, '')
    .toLocaleLowerCase('vi');
