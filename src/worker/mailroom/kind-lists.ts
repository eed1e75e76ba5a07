import { noticeKinds, type NoticeKind } from '../../domain/notice-kinds.js';

/** The kinds of the table as lists of names, for SQL. */
const names: string[] = Object.keys(noticeKinds);
const isKind = (name: string): name is NoticeKind => Object.hasOwn(noticeKinds, name);
const kindsWhere = (holds: (kind: NoticeKind) => boolean): string[] =>
  names.filter((name) => isKind(name) && holds(name));

/** Notices of the kind share a mail only within one directive. */
export const kindsByDirective = kindsWhere((kind) => noticeKinds[kind].mailsTogether === 'directive');
/** A mail of which nobody knows whether it arrived is sent again under the same Message-ID and text. */
export const kindsSentAgain = kindsWhere((kind) => noticeKinds[kind].whenUncertain === 'sendAgain');
/** Follow from days passing alone: what was not handed over yet joins the next mail of its kind. */
export const automaticKinds = kindsWhere((kind) => noticeKinds[kind].isAutomatic);
/** Acts of a person whose own words head the mail: only what says the same shares one. */
export const kindsOfOneAct = ['urging', 'revoked', 'reopened'] as const satisfies NoticeKind[];

/** @throws Error for a kind that the table does not have */
export function noticeKindOf(name: string): NoticeKind {
  if (isKind(name)) return name;
  throw new Error(`unknown kind of notice: ${name}`);
}
