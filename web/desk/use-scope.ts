import { useEffect } from 'react';
import { oneOf } from '../table/address-filter.js';
import { useMe } from '../app/session/session.js';
import { queues, scopes, type Scope } from './desk-row.js';

/** The desk's filters in its address: `queue=requests&scope=room`. */
export const deskFilters = { queue: oneOf(queues), scope: oneOf(scopes) };

const NAME = 'dondoc.deskScope';

/** The scope that the person chose last: where the next page of the desk (a report, the call list) goes on from. */
export function useKeptScope(scope: Scope): void {
  const { accountId } = useMe();
  useEffect(() => {
    try {
      sessionStorage.setItem(`${NAME}.${accountId}`, scope);
    } catch {
      // Without storage the next page starts from "của tôi".
    }
  }, [accountId, scope]);
}

export function keptScope(accountId: string): Scope {
  try {
    const kept = sessionStorage.getItem(`${NAME}.${accountId}`);
    return scopes.find((scope) => scope === kept) ?? 'mine';
  } catch {
    return 'mine';
  }
}
