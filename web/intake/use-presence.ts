import { useEffect, useRef, useState } from 'react';
import { request } from '../api/request.js';
import type { Desk } from './draft-types.js';
import { newId } from '../api/new-id.js';

const BEAT_MS = 15_000;

export interface Place {
  itemId: string | null;
  field: string | null;
}

/** Tells the others that this window has the draft open and in which field it is. @returns who else is there */
export function usePresence(draftId: string, place: Place, isHere: boolean): Desk['others'] | null {
  const [others, setOthers] = useState<Desk['others'] | null>(null);
  const tabId = useRef(newId());
  const { itemId, field } = place;
  useEffect(() => {
    if (!isHere) return undefined;
    let isOver = false;
    const beat = (isLeaving = false) =>
      request('POST /api/drafts/:id/presence', {
        params: { id: draftId },
        body: { tabId: tabId.current, itemId, field, isLeaving },
      }).then(
        (answer) => void (isOver || setOthers(answer.others)),
        () => undefined, // presence is a courtesy: nothing is said when it fails
      );
    const first = setTimeout(() => void beat(), 300);
    const timer = setInterval(() => void beat(), BEAT_MS);
    return () => {
      isOver = true;
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [draftId, itemId, field, isHere]);
  useEffect(
    () => () => {
      if (!isHere) return;
      void request('POST /api/drafts/:id/presence', {
        params: { id: draftId },
        body: { tabId: tabId.current, itemId: null, field: null, isLeaving: true },
      }).catch(() => undefined);
    },
    [draftId, isHere],
  );
  return others;
}
