import { times } from './page-matrix.js';

/** Codes of the library's operator list that matter here. */
export interface DrawingCodes {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
  endPath: number;
  paintImageXObject: number;
  paintInlineImageXObject: number;
  paintImageMaskXObject: number;
}

export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** Beyond this a page is a drawing; its lines are no tables. */
const MOST_OPERATIONS = 400_000;

/** Goes through what a page draws, each time with the matrix that leads from the drawing to the page as it is seen. */
export function walkDrawing(
  list: OperatorList,
  codes: DrawingCodes,
  toPage: readonly number[],
  visit: (code: number, args: readonly unknown[], matrix: readonly number[]) => void,
): void {
  const stack: (readonly number[])[] = [];
  let matrix = toPage;
  const count = Math.min(list.fnArray.length, MOST_OPERATIONS);
  for (let i = 0; i < count; i++) {
    const code = list.fnArray[i] ?? -1;
    const given = list.argsArray[i];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (code === codes.save) stack.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (code === codes.transform) matrix = times(matrix, numbersIn(given));
    else if (code === codes.paintFormXObjectBegin) {
      stack.push(matrix);
      if (args[0]) matrix = times(matrix, numbersIn(args[0]));
    } else visit(code, args, matrix);
  }
}

const isFloats = (value: unknown): value is Float32Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Float32Array]';

export function numbersIn(value: unknown): number[] {
  // Of whatever realm: the library runs beside the code that calls it.
  if (isFloats(value)) return [...value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];
}

/** How much of the page is covered by its largest picture, 0..1. */
export function pictureShare(
  list: OperatorList,
  codes: DrawingCodes,
  toPage: readonly number[],
  { width, height }: { width: number; height: number },
): number {
  let share = 0;
  walkDrawing(list, codes, toPage, (code, _, [a = 0, b = 0, c = 0, d = 0]) => {
    const isPicture =
      code === codes.paintImageXObject ||
      code === codes.paintInlineImageXObject ||
      code === codes.paintImageMaskXObject;
    if (isPicture) share = Math.max(share, Math.abs(a * d - b * c) / (width * height));
  });
  return Math.min(share, 1);
}
