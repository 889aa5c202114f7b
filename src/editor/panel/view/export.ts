const PAINTED = ['fill', 'stroke', 'color'] as const;

/** The picture as a file of its own: the theme's colours and font, which only this page knows, are written into it. */
export function standalone(picture: SVGElement): string {
  const copy = picture.cloneNode(true) as SVGElement;
  const originals = [picture, ...picture.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((element, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of PAINTED) {
      if (/var\(|currentColor/.test(element.getAttribute(name) ?? ''))
        element.setAttribute(name, style.getPropertyValue(name));
    }
  });
  const style = getComputedStyle(picture);
  copy.removeAttribute('style');
  copy.setAttribute('color', style.color);
  copy.setAttribute('font-family', style.fontFamily);
  copy.setAttribute('font-size', style.fontSize);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return new XMLSerializer().serializeToString(copy);
}
