/** What an order is about: an agency's overdue assignments, or some that were chosen. */
export type OrderTarget =
  | { kind: 'overdueOfAgency'; agencyId: string; agency: string; count: number }
  | { kind: 'assignments'; ids: readonly string[]; name: string | null };

export const orderKeyOf = (target: OrderTarget): string =>
  target.kind === 'overdueOfAgency' ? target.agencyId : target.ids.join('+').slice(0, 200);
