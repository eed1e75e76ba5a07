/**
 * What somebody typed and has not sent, on this machine, for one account, form and thing. Another account never gets it; it
 * is deleted on sign-out (which asks), when it is sent, and after 14 days.
 */
export interface Kept<T> {
  /** ISO, of this machine's clock: "Có nội dung nhập dở lúc 14 giờ 05" */
  keptAt: string;
  values: T;
}

const PREFIX = 'dondoc.kept.';
const DAYS_AT_MOST = 14;

const nameOf = (accountId: string, form: string, id: string) => `${PREFIX}${accountId}.${form}.${id}`;

/** Keeps the values of a form. Files are not kept. Says nothing when storage is full or forbidden: the form itself still has them. */
export function keep(accountId: string, form: string, id: string, values: unknown): void {
  try {
    const kept: Kept<unknown> = { keptAt: new Date().toISOString(), values };
    localStorage.setItem(nameOf(accountId, form, id), JSON.stringify(kept));
  } catch {
    // The form still has the text; only a closed page would lose it.
  }
}

/** @param isWhole tells whether what is kept still has the form's shape; what an older version kept is dropped */
export function keptFor<T>(
  accountId: string,
  form: string,
  id: string,
  isWhole: (values: unknown) => values is T,
): Kept<T> | null {
  try {
    const text = localStorage.getItem(nameOf(accountId, form, id));
    if (!text) return null;
    const kept: Kept<unknown> = JSON.parse(text);
    const isOld = Date.now() - Date.parse(kept.keptAt) > DAYS_AT_MOST * 86_400_000;
    if (!isOld && isWhole(kept.values)) return { keptAt: kept.keptAt, values: kept.values };
    dropKept(accountId, form, id);
    return null;
  } catch {
    return null;
  }
}

export function dropKept(accountId: string, form: string, id: string): void {
  try {
    localStorage.removeItem(nameOf(accountId, form, id));
  } catch {
    // Storage may be forbidden: then there is nothing to drop.
  }
}

/** How many forms of the account are kept here. */
export const countKept = (accountId: string): number => namesOf(accountId).length;

export function dropKeptOf(accountId: string): void {
  for (const name of namesOf(accountId)) localStorage.removeItem(name);
}

function namesOf(accountId: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(`${PREFIX}${accountId}.`));
  } catch {
    return [];
  }
}
