import type { AssignmentCommandType, DirectiveCommand } from './command.js';

/** Who somebody is in this installation. Secretariat: specialist, officeHead. Agency: agencyHead, agencyOfficer. */
export const roles = ['specialist', 'officeHead', 'leader', 'agencyHead', 'agencyOfficer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/**
 * How far a right reaches. own: what concerns the account or its agency · room: directives of the specialist or of a
 * colleague of the room (P11) · office: all of the office · all: the installation, or the office when the account has one.
 */
export type Reach = 'none' | 'own' | 'room' | 'office' | 'all';

type Row = Record<Role, Reach>;

const row = (
  specialist: Reach,
  officeHead: Reach,
  leader: Reach,
  agencyHead: Reach,
  agencyOfficer: Reach,
  administrator: Reach,
): Row => ({ specialist, officeHead, leader, agencyHead, agencyOfficer, administrator });

/** Who may see and do what (engine.md §8), one line a resource. The administrator sets up and sees no contents. */
export const rights = {
  //                       specialist officeHead leader   agencyHead agencyOfficer administrator
  'self.manage': /*     */ row('own', 'own', 'own', 'own', 'own', 'own'),
  'directive.create': /**/ row('office', 'office', 'none', 'none', 'none', 'none'),
  'directive.read': /*  */ row('office', 'office', 'office', 'own', 'own', 'none'),
  'directive.text': /*  */ row('office', 'office', 'office', 'none', 'none', 'none'),
  'directive.prepare': /**/ row('room', 'office', 'none', 'none', 'none', 'none'),
  'directive.record': /**/ row('office', 'office', 'office', 'none', 'none', 'none'),
  'directive.command': /**/ row('room', 'office', 'office', 'none', 'none', 'none'),
  'assignment.read': /* */ row('office', 'office', 'office', 'own', 'own', 'none'),
  'assignment.command': row('room', 'office', 'office', 'own', 'own', 'none'),
  'desk.read': /*       */ row('office', 'office', 'none', 'none', 'none', 'none'),
  'call.write': /*      */ row('room', 'office', 'none', 'none', 'none', 'none'),
  'submission.read': /* */ row('office', 'office', 'office', 'none', 'none', 'none'),
  'submission.write': /**/ row('room', 'office', 'none', 'none', 'none', 'none'),
  // A leader says it, or the secretariat records it with its basis (P4).
  'submission.answer': row('room', 'office', 'office', 'none', 'none', 'none'),
  'file.write': /*      */ row('office', 'office', 'office', 'own', 'own', 'none'),
  'file.read': /*       */ row('office', 'office', 'office', 'own', 'own', 'none'),
  'figures.read': /*    */ row('office', 'office', 'office', 'none', 'none', 'none'),
  // "Chỉ đạo đôn đốc" (P12): given by leaders and the heads of the Office, carried out by specialists.
  'order.give': /*      */ row('none', 'office', 'office', 'none', 'none', 'none'),
  'order.read': /*      */ row('office', 'office', 'office', 'none', 'none', 'none'),
  'registry.read': /*   */ row('office', 'office', 'office', 'none', 'none', 'all'),
  'agency.read': /*     */ row('office', 'office', 'office', 'own', 'own', 'all'),
  'agency.write': /*    */ row('none', 'none', 'none', 'none', 'none', 'all'),
  // A name that a document used, kept for next time: whoever settles drafts.
  'alias.write': /*     */ row('office', 'office', 'none', 'none', 'none', 'all'),
  'mailbox.write': /*   */ row('none', 'office', 'none', 'none', 'none', 'all'),
  'account.read': /*    */ row('office', 'office', 'none', 'none', 'none', 'all'),
  'account.write': /*   */ row('none', 'none', 'none', 'none', 'none', 'all'),
  'calendar.read': /*   */ row('office', 'office', 'office', 'office', 'office', 'all'),
  'calendar.write': /*  */ row('none', 'none', 'none', 'none', 'none', 'all'),
  'import.manage': /*   */ row('none', 'none', 'none', 'none', 'none', 'all'),
  'health.read': /*     */ row('none', 'none', 'none', 'none', 'none', 'all'),
  'engine.restart': /*  */ row('none', 'none', 'none', 'none', 'none', 'all'),
  'agency.desk': /*     */ row('none', 'none', 'none', 'own', 'own', 'none'),
  'search.read': /*     */ row('office', 'office', 'office', 'own', 'own', 'all'),
  'events.read': /*     */ row('office', 'office', 'office', 'own', 'own', 'all'),
  'clock.read': /*      */ row('office', 'office', 'office', 'office', 'office', 'all'),
  'clock.play': /*      */ row('office', 'office', 'office', 'none', 'none', 'all'),
} as const satisfies Record<string, Row>;

export type Right = keyof typeof rights;

/** Who may give which command on an assignment. `room` and `office` on an agency's own acts mean: on its behalf (P1). */
export const assignmentCommandRights: Record<AssignmentCommandType, Row> = {
  //                   specialist officeHead leader  agencyHead agencyOfficer administrator
  acknowledge: /*    */ row('room', 'office', 'none', 'own', 'own', 'none'),
  reportProgress: /* */ row('room', 'office', 'none', 'own', 'own', 'none'),
  // Any account of the agency may enter what its head signed (P1): the letter names the signer.
  reportCompletion: /**/ row('room', 'office', 'none', 'own', 'own', 'none'),
  requestExtension: /**/ row('room', 'office', 'none', 'own', 'own', 'none'),
  confirm: /*        */ row('room', 'office', 'none', 'none', 'none', 'none'),
  return: /*         */ row('room', 'office', 'none', 'none', 'none', 'none'),
  urge: /*           */ row('room', 'office', 'none', 'none', 'none', 'none'),
  // A leader decides; the secretariat records the decision with its basis (P4), which the command demands.
  decideExtension: /**/ row('room', 'office', 'office', 'none', 'none', 'none'),
  reopen: /*         */ row('room', 'office', 'office', 'none', 'none', 'none'),
  revoke: /*         */ row('room', 'office', 'office', 'none', 'none', 'none'),
  correctDueDate: /* */ row('room', 'office', 'none', 'none', 'none', 'none'),
  correctWording: /* */ row('room', 'office', 'none', 'none', 'none', 'none'),
  correctAgency: /*  */ row('room', 'office', 'none', 'none', 'none', 'none'),
  openPeriod: /*     */ row('room', 'office', 'none', 'none', 'none', 'none'),
  takeUp: /*         */ row('room', 'office', 'none', 'none', 'none', 'none'),
};

export const directiveCommandRights: Record<DirectiveCommand['type'], Row> = {
  sendReport: /*     */ row('room', 'office', 'none', 'none', 'none', 'none'),
  lapseReport: /*    */ row('room', 'office', 'none', 'none', 'none', 'none'),
  addAssignment: /*  */ row('room', 'office', 'none', 'none', 'none', 'none'),
  revokeDirective: /**/ row('room', 'office', 'office', 'none', 'none', 'none'),
  handOver: /*       */ row('room', 'office', 'none', 'none', 'none', 'none'),
};

/** Acts that are the agency's own: entered by the Office they are entered on its behalf (P1). */
export const agencyCommands: readonly AssignmentCommandType[] = [
  'acknowledge',
  'reportProgress',
  'reportCompletion',
  'requestExtension',
];

/** What the rights ask of a person. */
export interface Person {
  accountId: string;
  role: Role;
  officeId: string | null;
  agencyId: string | null;
  room: string | null;
}

/** What the rights ask of a thing. */
export interface Subject {
  officeId: string;
  agencyId?: string | null;
  specialistId?: string | null;
  room?: string | null;
}

/** Whether a right of that reach covers the subject. Pure; the same rule for reading and for acting. */
export function reaches(reach: Reach, person: Person, subject: Subject): boolean {
  const isOfOffice = person.officeId === subject.officeId;
  switch (reach) {
    case 'none':
      return false;
    case 'own':
      return isOfOffice && person.agencyId !== null && person.agencyId === subject.agencyId;
    case 'room':
      return isOfOffice && (person.accountId === subject.specialistId || isColleague(person, subject));
    case 'office':
      return isOfOffice;
    case 'all':
      return person.officeId === null || isOfOffice;
    default:
      return reach satisfies never;
  }
}

const isColleague = (person: Person, { room }: Subject): boolean => person.room !== null && person.room === room;
