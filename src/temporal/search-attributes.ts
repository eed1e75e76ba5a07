/** Search attributes of directive workflows, by role: keyword attributes that every Temporal namespace of ours must know. */
export const searchAttributes = {
  office: 'DondocOffice',
  directive: 'DondocDirective',
} as const;
