import { lazy, Suspense } from 'react';
import type { OrderPanelProps } from './OrderPanel.js';

const OrderPanel = lazy(() => import('./OrderPanel.js').then((panel) => ({ default: panel.OrderPanel })));

/** The panel's code comes when somebody gives an order, not with the figures. */
export function OrderPanelOnDemand(props: OrderPanelProps) {
  return (
    <Suspense fallback={null}>
      <OrderPanel {...props} />
    </Suspense>
  );
}
