import type { AgencyKind } from '../src/domain/agency-registry.js';
import type { Role } from '../src/domain/rights.js';

/** An office of the demonstration as data: who there is, what they are called, who holds which post. People are roles, no names. */
export interface DemoOffice {
  /** part of usernames and of the demonstration's mail domain */
  key: 'nb' | 'bp';
  /** issuer of its documents */
  name: string;
  secretariatName: string;
  provinceName: string;
  mailDomain: string;
  contactRoom: string;
  contactPhone: string;
  agencies: readonly DemoAgency[];
  groups: readonly DemoGroup[];
  posts: readonly DemoPost[];
  accounts: readonly DemoAccount[];
}

export interface DemoAgency {
  /** unique in its office; part of its mailbox and usernames */
  slug: string;
  name: string;
  /** how people say it on one line: "Sở TT&TT" */
  shortName: string;
  kind: AgencyKind;
  headTitle: string;
  register?: 'request';
  /** slug */
  parent?: string;
  aliases?: readonly string[];
  /** names of other times */
  formerNames?: readonly { name: string; validFrom?: string; validTo?: string }[];
  validFrom?: string;
  validTo?: string;
  /** partners have none */
  hasNoMailbox?: boolean;
}

export interface DemoGroup {
  name: string;
  aliases?: readonly string[];
  isAssignable?: false;
  /** slugs */
  members: readonly string[];
}

export interface DemoPost {
  slug: string;
  kind: 'chairman' | 'viceChairman' | 'chiefOfOffice' | 'deputyChief' | 'headOfRoom' | 'other';
  title: string;
}

export interface DemoAccount {
  username: string;
  role: Role;
  displayName: string;
  room?: string;
  /** slug of a post or an agency */
  post?: string;
  /** slug of the leader's post for which an assistant acts */
  actsFor?: string;
  agency?: string;
}
