import {
  IconBuilding,
  IconBuildings,
  IconCalendar,
  IconCalendarCog,
  IconChartBar,
  IconClipboardList,
  IconFileImport,
  IconFileText,
  IconHeartbeat,
  IconInbox,
  IconMail,
  IconMailbox,
  IconPhone,
  IconSend,
  IconStairs,
  IconAlertTriangle,
  IconFilePlus,
  IconUserCog,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { mayOpen } from './screens.js';
import type { Role } from './session/session.js';
import type { AppWordKey } from './words.js';

export interface NavigationItem {
  path: string;
  label: Extract<AppWordKey, `nav.${string}`>;
  icon: Icon;
  roles: readonly Role[];
  /** the letter after `v`; the first item of the role's list that has it gets it */
  go?: string;
  /** one of the four at the foot of a phone */
  isAtFoot?: boolean;
}

const secretariat: readonly Role[] = ['specialist', 'officeHead'];
const leadership: readonly Role[] = ['leader', 'officeHead'];
const agency: readonly Role[] = ['agencyHead', 'agencyOfficer'];
const administrator: readonly Role[] = ['administrator'];

/** The rail, from top to bottom. An item stands there once its screen does (screens.ts) and the role may open it. */
const items: readonly NavigationItem[] = [
  { path: '/desk', label: 'nav.desk', icon: IconInbox, roles: secretariat, go: 'c', isAtFoot: true },
  { path: '/overview', label: 'nav.overview', icon: IconChartBar, roles: leadership, go: 't', isAtFoot: true },
  { path: '/agency', label: 'nav.agency', icon: IconInbox, roles: agency, go: 'c', isAtFoot: true },
  { path: '/intake', label: 'nav.intake', icon: IconFilePlus, roles: secretariat, go: 'm' },
  {
    path: '/directives',
    label: 'nav.directives',
    icon: IconFileText,
    roles: ['specialist', 'officeHead', 'leader'],
    go: 'v',
    isAtFoot: true,
  },
  {
    path: '/assignments',
    label: 'nav.assignments',
    icon: IconClipboardList,
    roles: [...secretariat, 'leader', ...agency],
    go: 'n',
    isAtFoot: true,
  },
  { path: '/calls', label: 'nav.calls', icon: IconPhone, roles: secretariat, go: 'g', isAtFoot: true },
  { path: '/submissions', label: 'nav.submissions', icon: IconSend, roles: ['specialist', 'officeHead', 'leader'] },
  { path: '/overdue', label: 'nav.overdue', icon: IconAlertTriangle, roles: leadership, go: 'q', isAtFoot: true },
  { path: '/agency/calendar', label: 'nav.agencyCalendar', icon: IconCalendar, roles: agency, go: 'l', isAtFoot: true },
  { path: '/agency/reports', label: 'nav.agencyReports', icon: IconSend, roles: agency, isAtFoot: true },
  {
    path: '/admin/engine-health',
    label: 'nav.engineHealth',
    icon: IconHeartbeat,
    roles: administrator,
    go: 'h',
    isAtFoot: true,
  },
  { path: '/admin/mail-health', label: 'nav.mailHealth', icon: IconMail, roles: administrator, isAtFoot: true },
  { path: '/admin/agencies', label: 'nav.agencies', icon: IconBuilding, roles: administrator, isAtFoot: true },
  { path: '/admin/mailboxes', label: 'nav.mailboxes', icon: IconMailbox, roles: administrator },
  { path: '/admin/groups', label: 'nav.groups', icon: IconBuildings, roles: administrator },
  { path: '/admin/posts', label: 'nav.posts', icon: IconUserCog, roles: administrator },
  { path: '/admin/accounts', label: 'nav.accounts', icon: IconUsers, roles: administrator, isAtFoot: true },
  { path: '/admin/imports', label: 'nav.imports', icon: IconFileImport, roles: administrator },
  { path: '/admin/calendar', label: 'nav.calendar', icon: IconCalendarCog, roles: administrator, go: 'l' },
  { path: '/admin/ladder', label: 'nav.ladder', icon: IconStairs, roles: administrator },
];

/** What the role finds in the rail. */
export const navigationOf = (role: Role): NavigationItem[] =>
  items.filter(({ path, roles }) => roles.includes(role) && mayOpen(role, path));

export const footOf = (role: Role): NavigationItem[] =>
  navigationOf(role)
    .filter(({ isAtFoot }) => isAtFoot)
    .slice(0, 4);

/** What `v` and a letter lead to. */
export const goKeys = (role: Role): (NavigationItem & { go: string })[] =>
  navigationOf(role).flatMap((item) => (item.go ? [{ ...item, go: item.go }] : []));

const first: Record<Role, string> = {
  specialist: '/desk',
  officeHead: '/desk',
  leader: '/overview',
  agencyHead: '/agency',
  agencyOfficer: '/agency',
  administrator: '/admin/engine-health',
};

/** Where `/` leads. */
export const firstAddressOf = (role: Role): string => first[role];
