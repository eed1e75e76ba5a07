/** Vietnamese syllables are finite: onset × rime × tone. Data of the written language, as schools teach it. */
const ONSETS = 'b c ch d đ g gh h k kh l m n ng ngh nh p ph r s t th tr v x'.split(' ');

const RIMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
y yêm yên yêng yêt yêu o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uy uya uych uyên uyêt uynh uyp uyt uyu
uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu`.split(/\s+/u);

/** After "qu" the "u" belongs to the onset. */
const RIMES_OF_QU = `a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên êt êch ênh
i y it yt yên yêt ynh ych yp yu ô ôc ơ ơi ơn ơt ơm âu`.split(/\s+/u);

/** After "gi" the "i" does; "gì", "gìn" keep one. */
const RIMES_OF_GI = [
  ...RIMES.filter((rime) => !/^[iy]/u.test(rime)),
  '',
  'n',
  'ng',
  'm',
  'p',
  't',
  'êng',
  'êt',
  'êm',
  'ên',
  'êc',
];

const STOPPED = /(?:c|ch|p|t)$/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** A stopped syllable takes the acute or the dot only. */
const TONES_OF_STOPPED = new Set(['\u0301', '\u0323']);

const FRONT = /^[ieêy]/u;
/** "c", "g", "ng" are written "k", "gh", "ngh" before the front vowels ("k" also in names: Bắc Kạn). */
const isWritten = (onset: string, rime: string): boolean => {
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !FRONT.test(rime);
  return (onset !== 'gh' && onset !== 'ngh') || FRONT.test(rime);
};

const TONELESS = new Set([
  ...RIMES,
  ...ONSETS.flatMap((onset) => RIMES.filter((rime) => isWritten(onset, rime)).map((rime) => onset + rime)),
  ...RIMES_OF_QU.map((rime) => `qu${rime}`),
  ...RIMES_OF_GI.map((rime) => `gi${rime}`),
]);

/** Lower case, a first capital, or capitals all through: a wrongly read text mixes them within a syllable. */
const CASE = /^(?:\P{Lu}*|\p{Lu}\P{Lu}*|\p{Lu}+)$/u;

/** Whether a word (NFC, no blanks) is one Vietnamese syllable; both places of the tone ("hoà", "hòa") are right. */
export function isSyllable(word: string): boolean {
  if (word.length === 0 || word.length > 10 || !CASE.test(word)) return false;
  const parted = word.toLowerCase().normalize('NFD');
  const tones = parted.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const toneless = parted.replace(TONE, '').normalize('NFC');
  if (!TONELESS.has(toneless)) return false;
  const [tone] = tones;
  return !STOPPED.test(toneless) || (tone !== undefined && TONES_OF_STOPPED.has(tone));
}
