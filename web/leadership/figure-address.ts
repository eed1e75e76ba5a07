/** The list that a figure counts: its filter is the API's, in the API's own names (desks.md §2). */
export const figureAddress = (filter: Readonly<Record<string, string>>): string =>
  `/assignments?${new URLSearchParams(filter).toString().replaceAll('%2C', ',')}`;
