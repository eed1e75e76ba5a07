import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAgencyWords } from './words.js';
import classes from './agency.module.css';

/** The signed document: a PDF opens in the page, beside what it asks; anything else is downloaded. */
export function SignedOriginal({ file }: { file: { id: string; name: string } | null }) {
  const say = useAgencyWords();
  const [isOpen, setOpen] = useState(false);
  if (!file) return <p className="muted">{say('document.noOriginal')}</p>;
  const address = `/api/files/${file.id}`;
  const isPdf = file.name.toLowerCase().endsWith('.pdf');
  const download = (
    <a href={address} download={file.name}>
      {say('document.download', { name: file.name })}
    </a>
  );
  if (!isPdf) return <p className={classes.download}>{download}</p>;
  return (
    <div className={classes.original}>
      <p className={classes.originalActs}>
        <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'document.hideOriginal' : 'document.seeOriginal')}
        </Button>
        {download}
      </p>
      {isOpen && (
        <>
          {/* oxlint-disable-next-line react/iframe-missing-sandbox -- browsers show no PDF in a sandbox; the answer's own policy allows it nothing */}
          <iframe
            className={classes.frame}
            src={`${address}?inline=true`}
            title={say('document.frame', { name: file.name })}
          />
          <p className="muted">{say('document.frameFails')}</p>
        </>
      )}
    </div>
  );
}
