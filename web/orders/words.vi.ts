export const vi = {
  queue: 'Chỉ đạo đôn đốc của lãnh đạo ({{n}})',
  line: '{{leader}}, {{at}}: “{{sentence}}”, trả lời chậm nhất {{by}}',
  forOther: '{{name}} thực hiện thay',
  item: 'mục {{clause}}',
  overdue: 'quá hạn {{n}} ngày',
  send: 'Gửi đôn đốc',
  shown: 'Hiển thị {{shown}} trong số {{n}}.',
  showAll: 'Xem tất cả',
  order: 'Chỉ đạo đôn đốc',
  done: 'Đã chuyển chuyên viên để gửi đôn đốc.',
} as const;
