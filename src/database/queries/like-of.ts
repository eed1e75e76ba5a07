/** Part of a text; % and _ of the query stand for themselves. */
export const likeOf = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
