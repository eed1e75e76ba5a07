import type { KnownNames } from './known-names.js';
import type { Party } from './party.js';

/** Who is told to do what the clause says. */
export interface Subject {
  parties: Party[];
  /** Where the list begins and where the predicate begins (local to the stretch). */
  start: number;
  end: number;
  /** order: "giao Sở X"; bare: "Sở X rà soát"; agent: "… do Sở X thực hiện". */
  via: 'order' | 'bare' | 'agent';
  /** Only leaders are named: "giao đồng chí Phó Chủ tịch … trực tiếp chỉ đạo" is no assignment. */
  isLeader: boolean;
}

export interface SubjectContext {
  known: KnownNames;
  /** A verb at the clause's start belongs to the heading's parties. */
  isInherited: boolean;
  /** … of a heading that names no one in particular: "giao các đơn vị:". */
  isVague?: boolean;
  /** Nobody has been told anything in this point so far. */
  isFirst?: boolean;
  /** Behind the duty of a bare subject: "…; phân công từng đồng chí phụ trách" is what that one does. */
  goesOn?: boolean;
  /** News tell many things: only a word that lays down a duty counts. */
  isStrict: boolean;
  /** The bodies on whose behalf the document speaks: never its performers. */
  isLeadership: (name: string) => boolean;
}
