import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { AgeView } from './overview-types.js';

/** How much is late by how long. The table under it says the same, so it is hidden from readers. Overdue is hatched. */
export default function AgesChart({ ages }: { ages: readonly AgeView[] }) {
  const data = ages.map(({ label, count }) => ({ label, count }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={data} margin={{ top: 28, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
        <defs>
          <pattern id="late-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="var(--bad-tint)" />
            <line x1="0" y1="0" x2="0" y2="6" stroke="var(--bad)" strokeWidth="4" />
          </pattern>
        </defs>
        <XAxis
          dataKey="label"
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          tick={{ fill: 'var(--text-muted)' }}
          height={36}
        />
        <YAxis hide allowDecimals={false} domain={[0, 'dataMax']} />
        <Bar dataKey="count" fill="url(#late-hatch)" stroke="var(--bad)" isAnimationActive={false} maxBarSize={72}>
          <LabelList dataKey="count" position="top" fill="var(--text)" />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
