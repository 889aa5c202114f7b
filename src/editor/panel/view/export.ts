import { CURRENT } from './picture.ts';

const PAINTED = ['fill', 'stroke', 'color'] as const;
const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const TITLE = 28;

/**
 * Pictures one below the other under a title, as a file of its own: the theme's colours and font, which only this page knows,
 * are written into it.
 */
export function standalone(title: string, pictures: readonly SVGElement[]): string {
  const whole = document.createElementNS(SVG, 'svg');
  const style = getComputedStyle(document.body);
  let y = MARGIN + TITLE;
  let width = 0;
  const head = made('text', { x: MARGIN, y: MARGIN + 14, fill: style.color, 'font-weight': 600, 'font-size': 15 });
  head.textContent = title;
  const ground = made('rect', { width: '100%', height: '100%', fill: style.backgroundColor });
  whole.append(ground, head);
  for (const picture of pictures) {
    const copy = painted(picture);
    copy.setAttribute('x', String(MARGIN));
    copy.setAttribute('y', String(y));
    whole.append(copy);
    y += Number(picture.getAttribute('height')) + MARGIN / 2;
    width = Math.max(width, Number(picture.getAttribute('width')));
  }
  const size = { width: width + 2 * MARGIN, height: y + MARGIN / 2 };
  for (const [name, value] of Object.entries(size)) whole.setAttribute(name, String(value));
  whole.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  whole.setAttribute('font-family', style.fontFamily);
  return new XMLSerializer().serializeToString(whole);
}

function painted(picture: SVGElement): SVGElement {
  const copy = picture.cloneNode(true) as SVGElement;
  const originals = [picture, ...picture.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of PAINTED) {
      if (/var\(|currentColor/.test(element.getAttribute(name) ?? ''))
        element.setAttribute(name, style.getPropertyValue(name));
    }
  });
  const style = getComputedStyle(picture);
  for (const ring of copy.querySelectorAll(`[aria-label="${CURRENT}"]`)) ring.remove(); // where the cursor was is of no matter
  copy.removeAttribute('style');
  copy.setAttribute('color', style.color);
  copy.setAttribute('font-size', style.fontSize);
  copy.setAttribute('overflow', 'visible');
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return copy;
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
