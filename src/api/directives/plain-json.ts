/** Plain JSON without `undefined` and without halves of a surrogate pair, which a JSON column does not take. */
export const plain = (value: object) =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part));
