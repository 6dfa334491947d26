import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels are averaged over squares of this size: letters of another font become the same grey. */
const square = 8;
/** So much of the squares may differ: another font makes less of a difference, a phase without its colour more. */
export const tolerance = 0.015;

function fileOf(name: string): string {
  return join('test/browser/expected', `${name}.png`);
}

/**
 * The share of `png` that differs from the picture of that name, coarsely: colours, places and sizes count, the
 * shapes of letters do not.
 */
export function differenceFrom(name: string, png: Buffer): number {
  const shown = coarse(PNG.sync.read(png));
  const wanted = PNG.sync.read(readFileSync(fileOf(name)));
  if (wanted.width !== shown.width || wanted.height !== shown.height) return 1;
  const area = wanted.width * wanted.height;
  const options = { threshold: 0.12 };
  return pixelmatch(wanted.data, shown.data, undefined, wanted.width, wanted.height, options) / area;
}

/**
 * Fails where what is shown is not what the picture of that name shows, and saves it to be looked at. With
 * UPDATE_PICTURES=1 what is shown becomes the picture.
 */
export function assertLooksLike(name: string, png: Buffer): void {
  if (process.env['UPDATE_PICTURES'] === '1') {
    mkdirSync(dirname(fileOf(name)), { recursive: true });
    writeFileSync(fileOf(name), PNG.sync.write(coarse(PNG.sync.read(png))));
    return;
  }
  const difference = differenceFrom(name, png);
  if (difference <= tolerance) return;
  const file = join('out/pictures', `${name}.png`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, png);
  assert.fail(`${file} differs in ${(difference * 100).toFixed(1)} % from ${fileOf(name)}`);
}

function coarse({ width, height, data }: PNG): PNG {
  const small = new PNG({ width: Math.ceil(width / square), height: Math.ceil(height / square) });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const sums = [0, 0, 0];
      let count = 0;
      for (let j = y * square; j < Math.min((y + 1) * square, height); j++) {
        for (let i = x * square; i < Math.min((x + 1) * square, width); i++) {
          const at = (j * width + i) * 4;
          sums.forEach((sum, channel) => (sums[channel] = sum + (data[at + channel] ?? 0)));
          count++;
        }
      }
      const at = (y * small.width + x) * 4;
      sums.forEach((sum, channel) => (small.data[at + channel] = Math.round(sum / count)));
      small.data[at + 3] = 255;
    }
  }
  return small;
}
