import { createElement, lazy, useState, type ComponentType } from 'react';
import type { Role } from './session/session.js';

/** One screen: its address, who may open it, and the chunk that it is in. */
export interface Screen {
  /** ':id' a parameter, ':tab?' one that may be missing, '*?' the rest */
  path: string;
  roles: readonly Role[];
  Component: ComponentType;
  /** brings the chunk; what has come by the first drawing is drawn with it */
  load: () => Promise<unknown>;
}

type Load = () => Promise<{ default: ComponentType }>;

function screen(path: string, roles: readonly Role[], load: Load): Screen {
  let there: ComponentType | null = null;
  let coming: ReturnType<Load> | null = null;
  const bring = (): ReturnType<Load> => {
    coming ??= load().then((module) => {
      there = module.default;
      return module;
    });
    coming.catch(() => (coming = null));
    return coming;
  };
  const Later = lazy(bring);
  // Without the chunk the frame is drawn first; React then holds back for 300 ms what comes in the place of the waiting words.
  const Component = () => createElement(useState<ComponentType>(() => there ?? Later)[0]);
  return { path, roles, Component, load: bring };
}

const secretariat: readonly Role[] = ['specialist', 'officeHead'];
const leadership: readonly Role[] = ['leader', 'officeHead'];
const office: readonly Role[] = ['specialist', 'officeHead', 'leader'];
const agency: readonly Role[] = ['agencyHead', 'agencyOfficer'];
const administrator: readonly Role[] = ['administrator'];

/**
 * Every screen behind the sign-in, in the order in which addresses are tried. A desk is a chunk of its own. What is not here
 * for a role is shown as missing, and the rail and `v` do not offer it.
 */
export const screens: readonly Screen[] = [
  screen('/agency', agency, () => import('../agency/AgencyPage.js')),
  screen('/agency/documents/:directiveId', agency, () => import('../agency/AgencyDocumentPage.js')),
  screen('/agency/calendar', agency, () => import('../agency/CalendarPage.js')),
  screen('/agency/reports', agency, () => import('../agency/SentPage.js')),
  screen('/assignments/:id', agency, () => import('../agency/AgencyAssignmentPage.js')),
  screen('/assignments/:id/report', agency, () => import('../agency/ReportPage.js')),
  screen('/assignments/:id/extension', agency, () => import('../agency/ExtensionPage.js')),
  screen('/overview', leadership, () => import('../leadership/OverviewScreen.js')),
  screen('/overview/leaders', leadership, () => import('../leadership/LeadersScreen.js')),
  screen('/overdue', leadership, () => import('../leadership/OverdueScreen.js')),
  screen('/overdue/:agencyId', leadership, () => import('../leadership/OverdueAgencyScreen.js')),
  screen('/intake', secretariat, () => import('../intake/IntakeScreen.js')),
  screen('/intake/:draftId', secretariat, () => import('../intake/DraftScreen.js')),
  screen('/intake/:draftId/preview', secretariat, () => import('../intake/PreviewScreen.js')),
  screen('/intake/:draftId/versions/:version', secretariat, () => import('../intake/VersionScreen.js')),
  screen('/directives', office, () => import('../directives/DirectivesScreen.js')),
  screen('/directives/:id/sheet', office, () => import('../directives/SheetScreen.js')),
  screen('/directives/:id/tasks/:taskId', office, () => import('../directives/GridScreen.js')),
  screen('/directives/:id/:tab?', office, () => import('../directives/DirectiveScreen.js')),
  screen('/assignments', [...office, ...agency], () => import('../assignments/AssignmentsScreen.js')),
  screen('/assignments/:id', office, () => import('../assignments/AssignmentScreen.js')),
  screen('/desk', secretariat, () => import('../desk/DeskScreen.js')),
  screen('/calls', secretariat, () => import('../desk/CallsScreen.js')),
  screen('/assignments/:id/review', secretariat, () => import('../desk/ReviewScreen.js')),
  screen('/record-answer', secretariat, () => import('../desk/RecordAnswerScreen.js')),
  screen('/submissions', office, () => import('../desk/SubmissionsScreen.js')),
  screen('/decisions/new', office, () => import('../desk/DecisionScreen.js')),
  screen('/leadership-reports/:id', secretariat, () => import('../desk/LeadershipReportScreen.js')),
  screen('/admin/engine-health', administrator, () => import('../admin/EngineHealthPage.js')),
  screen('/admin/agencies', administrator, () => import('../admin/AgenciesPage.js')),
  screen('/admin/groups', administrator, () => import('../admin/GroupsPage.js')),
  screen('/admin/mailboxes', administrator, () => import('../admin/MailboxesPage.js')),
  screen('/admin/posts', administrator, () => import('../admin/PostsPage.js')),
  screen('/admin/accounts', administrator, () => import('../admin/AccountsPage.js')),
  screen('/admin/imports/:id', administrator, () => import('../admin/ImportPage.js')),
  screen('/admin/imports', administrator, () => import('../admin/ImportsPage.js')),
  screen('/admin/calendar', administrator, () => import('../admin/CalendarPage.js')),
  screen('/admin/ladder', administrator, () => import('../admin/LadderPage.js')),
  screen('/admin/mail-health', administrator, () => import('../admin/MailHealthPage.js')),
];

/** Whether there is a screen at the address that the role may open. */
export const mayOpen = (role: Role, address: string): boolean => screensAt(address, role).length > 0;

/** The screens at the address; null: of any role. */
export const screensAt = (address: string, role: Role | null): Screen[] =>
  screens.filter(({ path, roles }) => (role === null || roles.includes(role)) && fits(path, address));

/** ':id' fits any one part, ':tab?' one or none, '*' and '*?' the rest. */
function fits(path: string, address: string): boolean {
  const parts = address.split('/').filter(Boolean);
  const wanted = path.split('/').filter(Boolean);
  for (const [index, want] of wanted.entries()) {
    if (want.startsWith('*')) return true;
    const part = parts[index];
    if (part === undefined) return want.endsWith('?');
    if (!want.startsWith(':') && want !== part) return false;
  }
  return parts.length <= wanted.length;
}
