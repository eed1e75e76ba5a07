/** Headings under which `dondoc --help` lists the commands. */
export const groups = {
  directives: 'Văn bản:',
  assignments: 'Nhiệm vụ:',
  agency: 'Việc của cơ quan thực hiện (Văn phòng cập nhật thay được, nêu --channel và --informant):',
  office: 'Việc của Văn phòng:',
  looking: 'Tra cứu:',
  account: 'Tài khoản:',
  machine: 'Trên máy này, không qua máy chủ:',
} as const;
