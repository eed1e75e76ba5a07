export const en = {
  queue: 'Leaders’ orders to urge ({{n}})',
  line: '{{leader}}, {{at}}: “{{sentence}}”, answer no later than {{by}}',
  forOther: '{{name}} acted for the leader',
  item: 'item {{clause}}',
  overdue: '{{n}} days overdue',
  send: 'Send the urging',
  shown: '{{shown}} of {{n}} shown.',
  showAll: 'Show all',
  order: 'Order to urge',
  done: 'Handed to the specialist, who sends the urging.',
} as const;
