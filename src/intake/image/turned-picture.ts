import type { GreyPicture } from './grey-picture.js';

const PAPER = 255;

/** The picture turned clockwise about its middle, on white; by 90 degrees its sides change places. */
export function turnedPicture(picture: GreyPicture, degrees: number): GreyPicture {
  if (degrees === 90) return quarterTurned(picture);
  if (degrees === 180) return { ...picture, grey: picture.grey.toReversed() };
  const { width, height, grey } = picture;
  const turned = new Uint8Array(grey.length).fill(PAPER);
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const fromX = (x - middleX) * cos + (y - middleY) * sin + middleX;
      const fromY = (y - middleY) * cos - (x - middleX) * sin + middleY;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      // Between four dots, each by how near it is.
      const at = top * width + left;
      const [right, down] = [fromX - left, fromY - top];
      const above = (grey[at] ?? PAPER) * (1 - right) + (grey[at + 1] ?? PAPER) * right;
      const below = (grey[at + width] ?? PAPER) * (1 - right) + (grey[at + width + 1] ?? PAPER) * right;
      turned[y * width + x] = Math.round(above * (1 - down) + below * down);
    }
  return { width, height, grey: turned };
}

function quarterTurned({ width, height, grey }: GreyPicture): GreyPicture {
  const turned = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = grey[y * width + x] ?? PAPER;
  return { width: height, height: width, grey: turned };
}
