import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { ActTrouble } from '../app/states/ActTrouble.js';
import type { Desk, Edit } from './draft-types.js';
import classes from './draft.module.css';
import { useIntakeWords } from './words.js';

type Offer = Desk['aliasOffers'][number];

export interface AliasOffersProps {
  directiveId: string;
  offers: readonly Offer[];
  onEdit: (edit: Edit) => void;
}

/** A person put an agency in the place of a name that the registry did not know: it may be kept for next time. */
export function AliasOffers({ directiveId, offers, onEdit }: AliasOffersProps) {
  const say = useIntakeWords();
  const [kept, setKept] = useState<readonly Offer[]>([]);
  const open = offers.filter(({ key }) => kept.every((one) => one.key !== key));
  return (
    <>
      {open.map((offer) => (
        <OneOffer
          key={offer.key}
          directiveId={directiveId}
          offer={offer}
          onKept={() => setKept((before) => [...before, offer])}
          onEdit={onEdit}
        />
      ))}
      {kept.map(({ key, name, agencyName }) => (
        <p key={key} className={classes.offer} role="status">
          {say('aliasKept', { name, agency: agencyName })}
        </p>
      ))}
    </>
  );
}

function OneOffer({
  directiveId,
  offer: { itemId, name, agencyId, agencyName, key },
  onKept,
  onEdit,
}: {
  directiveId: string;
  offer: Offer;
  onKept: () => void;
  onEdit: (edit: Edit) => void;
}) {
  const say = useIntakeWords();
  const { act, isActing, problem, againAt, again } = useAct('POST /api/agencies/:id/aliases', {
    changes: ['GET /api/drafts/:id', 'GET /api/drafts/:id/choices'],
    onDone: onKept,
  });
  return (
    <div className={classes.offer}>
      <span>{say('aliasOffer', { name, agency: agencyName })}</span>
      <Button
        size="compact-sm"
        variant="default"
        disabled={isActing}
        onClick={() => void act({ params: { id: agencyId }, body: { name, directiveId } })}
      >
        {say('keepAlias')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => onEdit({ op: 'settle', itemId, keys: [key], isSettled: true })}
      >
        {say('noAlias')}
      </Button>
      <ActTrouble problem={problem} againAt={againAt} again={again} />
    </div>
  );
}
