/** A picture in shades of grey, row by row from the top; 0 is black. */
export interface GreyPicture {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** Fills in the shades of as many dots, from red, green, blue, alpha as a canvas gives them; what is transparent is white. */
export function addGrey(rgba: Uint8ClampedArray, grey: Uint8Array): void {
  for (let i = 0, k = 0; i < grey.length; i++, k += 4) {
    const light = ((rgba[k] ?? 0) * 77 + (rgba[k + 1] ?? 0) * 151 + (rgba[k + 2] ?? 0) * 28) >> 8;
    const alpha = rgba[k + 3] ?? 255;
    grey[i] = alpha === 255 ? light : 255 - (((255 - light) * alpha) >> 8);
  }
}

/** As a portable grey map, which the recogniser reads without decoding. */
export function toPgm({ width, height, grey }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey]);
}

/** The shade that parts ink from paper (Otsu: the two groups differ most from each other). */
export function inkThreshold({ grey }: GreyPicture): number {
  const counts = new Float64Array(256);
  const step = Math.max(1, Math.floor(grey.length / 400_000));
  let total = 0;
  let sum = 0;
  for (let i = 0; i < grey.length; i += step) {
    const shade = grey[i] ?? 255;
    counts[shade] = (counts[shade] ?? 0) + 1;
    sum += shade;
    total++;
  }
  let best = 128;
  let most = 0;
  let dark = 0;
  let darkSum = 0;
  for (let shade = 0; shade < 255; shade++) {
    dark += counts[shade] ?? 0;
    darkSum += shade * (counts[shade] ?? 0);
    if (dark === 0 || dark === total) continue;
    const apart = darkSum / dark - (sum - darkSum) / (total - dark);
    const between = dark * (total - dark) * apart * apart;
    if (between > most) {
      most = between;
      best = shade;
    }
  }
  return Math.min(Math.max(best, 60), 200);
}

/** Whether there is anything on the picture: paper alone has next to no ink. */
export function isBlank(picture: GreyPicture): boolean {
  const step = 7;
  let ink = 0;
  let looked = 0;
  for (let i = 0; i < picture.grey.length; i += step, looked++) if ((picture.grey[i] ?? 255) < 140) ink++;
  return ink < looked * 0.0003;
}
