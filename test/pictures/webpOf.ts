import type { Page } from '@playwright/test';

/** As wide as a guide shows it, and a tenth of what it takes as it is photographed. */
const width = 960;
const quality = 0.5;

/** By the browser, which has the coder. */
export async function webpOf(page: Page, png: Buffer): Promise<Buffer> {
  const packed = await page.evaluate(
    async ([text, wide, much]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(wide, Math.round((picture.height * wide) / picture.width));
      const pen = canvas.getContext('2d');
      if (pen !== null) pen.imageSmoothingQuality = 'high';
      pen?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const webp = await canvas.convertToBlob({ type: 'image/webp', quality: much });
      const coded = new Uint8Array(await webp.arrayBuffer());
      return btoa(Array.from(coded, (byte) => String.fromCharCode(byte)).join(''));
    },
    [png.toString('base64'), width, quality] as const,
  );
  return Buffer.from(packed, 'base64');
}
