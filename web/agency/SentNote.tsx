import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

/** What was sent and when, with the ways on; takes the focus, for the form that had it is gone. */
export function SentNote({ words, assignmentId }: { words: string; assignmentId: string }) {
  const say = useAgencyWords();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div ref={note} tabIndex={-1} className={classes.done} role="status">
      <p>{words}</p>
      <p className={classes.formActs}>
        <Button component={Link} href="/agency">
          {say('sent.next')}
        </Button>
        <Button component={Link} href={`/assignments/${assignmentId}`} variant="default">
          {say('report.backToAssignment')}
        </Button>
      </p>
    </div>
  );
}
