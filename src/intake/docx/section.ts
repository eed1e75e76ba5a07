import type { XmlElement } from '../read-xml.js';
import type { StoryFindings } from './story.js';
import { isOn } from './word-names.js';

/** Notes what a section says of its margins: of the first one; later ones repeat or carry on. */
export function section(findings: StoryFindings, name: string, element: XmlElement): void {
  if (findings.sections > 1) return;
  const kind = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : null;
  const id = element.attribute('id') ?? '';
  if (kind) findings.margins.push({ kind, type: element.attribute('type') ?? 'default', id });
  if (name === 'w:titlePg') findings.hasTitlePage = isOn(element.attribute('val'));
}
