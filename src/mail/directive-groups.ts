import { fullDirectiveName, shortDirectiveName } from './directive-name.js';
import type { DirectiveGroup, MailedDirective } from './mail-content.js';
import type { MailBlock, MailItem } from './mail-document.js';
import { twoDigits } from './mail-words.js';

type Group<A> = { directive: MailedDirective; assignments: readonly A[] };

/** How many assignments a mail is about. */
export function countAssignments(groups: readonly Group<unknown>[]): number {
  return groups.reduce((sum, group) => sum + group.assignments.length, 0);
}

/** For a subject: the document's short name; of several, '05 nhiệm vụ của 02 văn bản'. */
export function subjectOfGroups(groups: readonly Group<unknown>[]): string {
  const [first] = groups;
  return groups.length === 1 && first !== undefined
    ? shortDirectiveName(first.directive)
    : `${twoDigits(countAssignments(groups))} nhiệm vụ của ${twoDigits(groups.length)} văn bản`;
}

/** After "nhiệm vụ …" in the opening sentence: 'theo Thông báo số 15/TB-UBND …'; of several, 'theo 02 văn bản sau đây'. */
export function sourceOfGroups(groups: readonly Group<unknown>[]): string {
  const [first] = groups;
  return groups.length === 1 && first !== undefined
    ? `theo ${fullDirectiveName(first.directive)}`
    : `theo ${twoDigits(groups.length)} văn bản sau đây`;
}

/** The items of each directive, under its name where there are several, each with the link to the agency's page. */
export function blocksOfGroups<A>(
  groups: readonly DirectiveGroup<A>[],
  itemOf: (assignment: A) => MailItem,
): MailBlock[] {
  return groups.flatMap((group): MailBlock[] => [
    ...headingOfGroup(groups, group),
    { kind: 'items', items: group.assignments.map(itemOf) },
    ...agencyPageLink(group.agencyPageUrl),
  ]);
}

/** The document's full name as a heading, only where the mail covers several. */
export function headingOfGroup(groups: readonly Group<unknown>[], group: Group<unknown>): MailBlock[] {
  return groups.length === 1 ? [] : [{ kind: 'heading', text: fullDirectiveName(group.directive) }];
}

export function agencyPageLink(url: string | null): MailBlock[] {
  return linkTo('Xem nhiệm vụ của quý Cơ quan (không cần tài khoản)', url);
}

/** The stored original, where there is one. */
export function signedFileLink(directive: MailedDirective): MailBlock[] {
  return linkTo('Văn bản gốc', directive.signedFileUrl);
}

/** A link to a page, where that page is there. */
export function linkTo(label: string, url: string | null, isButton = false): MailBlock[] {
  return url === null ? [] : [{ kind: 'link', label, url, isButton }];
}
