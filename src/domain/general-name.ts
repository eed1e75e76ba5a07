import { nameKey } from './agency-names.js';

/** Words that say what sort of body it is, or that there are several; folded and rewritten as nameKey does. */
const OF_MANY = new Set(
  'so ban nganh ubnd hdnd huyen thi xa thanh pho phuong tran tinh van phong trung tam chi cuc nha nuoc cac co quan don vi dia phuong phong doan the to chuc lien quan khac thuoc dong chi lanh dao giam doc thu truong chu tich thuong truc chu tri'.split(
    ' ',
  ),
);
const LONGEST = 200;

/** Whether a name says no more than a sort of body ("Sở", "cơ quan thường trực", "các đơn vị"): nobody's other name. Pure. */
export function isGeneralName(name: string): boolean {
  const words = nameKey(name)
    .split(' ')
    .filter((word) => word !== '');
  return name.length > LONGEST || words.join('').length < 2 || words.every((word) => OF_MANY.has(word));
}
