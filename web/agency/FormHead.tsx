import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { DueText } from '../design/DueText.js';
import type { AssignmentAnswer } from './AgencyAssignment.js';
import { BackLink } from './BackLink.js';
import { clauseWords, documentWords } from './document-words.js';
import { useAgencyWords } from './words.js';
import { WorkStanding } from './WorkStanding.js';
import classes from './agency.module.css';

/** What a form is about: the clause's own words and the due date stay beside what is being written. */
export function FormHead({
  answer,
  title,
  children,
}: {
  answer: AssignmentAnswer;
  title: string;
  children?: ReactNode;
}) {
  const say = useAgencyWords();
  const { assignment, content } = answer;
  const { directive, task } = assignment;
  return (
    <>
      <BackLink href={`/assignments/${assignment.id}`} words={say('report.backToAssignment')} />
      <header>
        <h1>{title}</h1>
        <p className={classes.subject}>
          {clauseWords(say, task)} ·{' '}
          <Link href={`/agency/documents/${directive.id}`}>{documentWords(say, directive)}</Link>
        </p>
      </header>
      <blockquote className={classes.clause}>{content}</blockquote>
      <div className={classes.standing}>
        <WorkStanding assignment={assignment} />
        <span className={classes.due}>
          <strong>{say('assignment.due')}: </strong>
          <DueText of={assignment} as="page" />
        </span>
      </div>
      {children}
    </>
  );
}
