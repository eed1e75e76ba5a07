/** What every answer tells the whole page, whoever asked. */
export interface Signals {
  /** the business clock, "2016-02-05T09:20:00.000Z; demonstration", from the header of an answer */
  clock: string;
  /** 401: the session has ended */
  signedOut: null;
  /** somebody whose session has ended wants to sign in again, from where the refusal stands */
  signInAsked: null;
  /** no answer came */
  away: null;
  /** an answer came */
  reached: null;
  /** the clock of a demonstration was moved, here or by somebody else */
  clockMoved: null;
  /** the build that the server has now */
  build: string;
}

type Listener<Name extends keyof Signals> = (value: Signals[Name]) => void;

const listeners: { [Name in keyof Signals]: Set<Listener<Name>> } = {
  clock: new Set(),
  signedOut: new Set(),
  signInAsked: new Set(),
  away: new Set(),
  reached: new Set(),
  clockMoved: new Set(),
  build: new Set(),
};

/** @returns how to stop listening */
export function onSignal<Name extends keyof Signals>(name: Name, listener: Listener<Name>): () => void {
  listeners[name].add(listener);
  return () => void listeners[name].delete(listener);
}

export function signal<Name extends keyof Signals>(name: Name, value: Signals[Name]): void {
  for (const listener of listeners[name]) listener(value);
}
