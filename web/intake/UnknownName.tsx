import { Button } from '@mantine/core';
import { useState } from 'react';
import { copy } from '../table/copy.js';
import type { Thing } from './draft-types.js';
import { useIntakeWords } from './words.js';

export interface UnknownNameProps {
  thing: Thing;
  /** "08/TB-UBND" */
  documentName: string;
  onChoose: () => void;
}

/**
 * A body that the registry does not know: another one is chosen, or the administrator is asked to add it: the request that is
 * copied has the name, the document, and the address of the form with the name in it.
 */
export function UnknownName({ thing, documentName, onChoose }: UnknownNameProps) {
  const say = useIntakeWords();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const name = (thing.words ?? '').replace(/^nhóm:/, '');
  const ask = async (): Promise<void> => {
    const form = thing.code === 'UNKNOWN_GROUP' ? 'groups' : `agencies?row=new&name=${encodeURIComponent(name)}`;
    const address = `${window.location.origin}/admin/${form}`;
    setCopied(await copy({ text: say('askToAddWords', { name, document: documentName, address }) }));
  };
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={onChoose}>
        {say('chooseAgency')}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => void ask()}>
        {say('askToAdd')}
      </Button>
      <span role="status">{isCopied === null ? '' : isCopied ? say('askCopied') : say('askNotCopied')}</span>
    </>
  );
}
