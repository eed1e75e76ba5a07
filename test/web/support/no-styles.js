/** Stands for every style sheet: a class is called as it is named. */
export default new Proxy({}, { get: (_, name) => (typeof name === 'string' ? name : undefined) });
