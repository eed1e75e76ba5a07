import { alarms } from './alarms.js';
import { commands } from './commands.js';
import { handout } from './handout.js';
import { overdue } from './overdue.js';
import { overview } from './overview.js';
import { reader } from './reader.js';
import { size } from './size.js';
import { startUp } from './start.js';
import { web } from './web.js';

const benches = { handout, alarms, commands, overdue, overview, reader, size, start: startUp, web };
type Bench = keyof typeof benches;
const isBench = (name: string): name is Bench => Object.hasOwn(benches, name);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !isBench(name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.\n`);
  process.exit(2);
}
for (const name of wanted.length === 0 ? Object.keys(benches) : wanted) {
  if (isBench(name)) await benches[name]();
}
process.exit(0); // pools and sinks that are closed already may hold a timer
