/** A chart as a picture of its own: whatever theme is on, it is drawn for white paper. */
const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const namespace = 'http://www.w3.org/2000/svg';

export type ChartImage = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
};

/** The drawing with every style in it, so that it looks the same outside of the page. */
export function imageOf(chart: SVGSVGElement, title: string): ChartImage {
  const { width, height } = chart.viewBox.baseVal;
  const paper = document.createElement('div');
  paper.className = 'paper';
  const copy = document.importNode(chart, true);
  paper.append(copy);
  document.body.append(paper);
  for (const element of copy.querySelectorAll<SVGElement>('*')) bakeStyle(element);
  paper.remove();
  for (const name of ['class', 'role', 'aria-labelledby', 'aria-describedby']) {
    copy.removeAttribute(name);
  }
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(titled(title), whitePaper(width, height));
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}

/** @throws DOMException or Error where the browser cannot draw it */
export async function pngOf({ svg, width, height }: ChartImage): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * pixelsPerUnit);
  canvas.height = Math.ceil(height * pixelsPerUnit);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture of the chart'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Sharp on paper and in a presentation. */
const pixelsPerUnit = 3;

function bakeStyle(element: SVGElement): void {
  const style = getComputedStyle(element);
  const baked = drawn.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  element.removeAttribute('class');
  element.setAttribute('style', baked);
}

function titled(title: string): Element {
  const element = document.createElementNS(namespace, 'title');
  element.textContent = title;
  return element;
}

function whitePaper(width: number, height: number): Element {
  const paper = document.createElementNS(namespace, 'rect');
  paper.setAttribute('width', String(width));
  paper.setAttribute('height', String(height));
  paper.setAttribute('fill', '#ffffff');
  return paper;
}
