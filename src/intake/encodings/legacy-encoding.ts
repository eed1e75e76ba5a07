/** The ways in which Vietnamese was written before Unicode and that are still met in offices' files. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viscii' | 'windows-1258';
