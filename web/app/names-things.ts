const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether the ids in an address can be ids at all: what is no id names nothing, and is as missing as what is not there. */
export const namesThings = (params: Readonly<Record<string, string | undefined>>): boolean =>
  Object.entries(params).every(([name, value]) => !/id$/i.test(name) || value === undefined || UUID.test(value));
