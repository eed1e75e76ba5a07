import type { Answer } from '../../api/api-types.js';
import { formatDate, formatNumber } from '../../words/formats.js';
import type { useAppWords } from '../words.js';

/** One line of the list: where it leads and what it says. */
export interface SearchOption {
  group: string;
  href: string;
  title: string;
  detail: string;
  /** "Xem tất cả 43 kết quả trong Nhiệm vụ" */
  isAll?: boolean;
}

/** What was found, in the order of the list, each group with its "see all" where there is more than is shown. */
export function optionsOf(
  { directives, assignments, agencies }: Answer<'GET /api/search'>,
  q: string,
  say: ReturnType<typeof useAppWords>,
): SearchOption[] {
  const all = (
    group: string,
    found: { total: number; isMore: boolean; items: unknown[] },
    href: string,
  ): SearchOption[] =>
    found.total > found.items.length
      ? [{ group, href, title: say('search.allIn', { n: countOf(found), group }), detail: '', isAll: true }]
      : [];
  const query = new URLSearchParams({ q }).toString();
  const inDirectives = say('search.directives');
  const inAssignments = say('search.assignments');
  const inAgencies = say('search.agencies');
  return [
    ...directives.items.map((one) => ({
      group: inDirectives,
      href: one.state === 'draft' ? `/intake/${one.id}` : `/directives/${one.id}`,
      title: [one.number ?? one.type, one.subject].filter(Boolean).join(' · '),
      detail: [one.issuer, one.issuedOn && formatDate(one.issuedOn)].filter(Boolean).join(' · '),
    })),
    ...all(inDirectives, directives, `/directives?${query}`),
    ...assignments.items.map((one) => ({
      group: inAssignments,
      href: `/assignments/${one.id}`,
      title: one.action,
      detail: [one.agency.name, one.directive.number, one.stateName].filter(Boolean).join(' · '),
    })),
    ...all(inAssignments, assignments, `/assignments?${query}`),
    ...agencies.items.map((one) => ({
      group: inAgencies,
      href: `/assignments?agency=${one.id}`,
      title: one.name,
      detail: '',
    })),
  ];
}

/** Counting stops at 1.000. */
const countOf = ({ total, isMore }: { total: number; isMore: boolean }): string =>
  `${formatNumber(total)}${isMore ? '+' : ''}`;
