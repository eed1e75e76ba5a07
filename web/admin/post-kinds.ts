import type { useAdminWords } from './words.js';

export const postKinds = ['chairman', 'viceChairman', 'chiefOfOffice', 'deputyChief', 'headOfRoom', 'other'] as const;
export type PostKind = (typeof postKinds)[number];

export const postKindOf = (kind: string): PostKind => postKinds.find((known) => known === kind) ?? 'other';

export const postKindName = (kind: string, say: ReturnType<typeof useAdminWords>): string =>
  say(`postKind.${postKindOf(kind)}`);
