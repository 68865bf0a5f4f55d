import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts beside the demo's scripts what a page cannot be given by a script: the payment window, and every picture. All of it is
 * packed with the mock, since the elements' package has nothing of a mock in it.
 */
export const demoFiles = (folder) => ({
  name: 'demo-files',
  async writeBundle() {
    copyFileSync('mocks/src/page/pay.html', join(folder, 'pay.html'));
    const { productImage, productImagePaths } =
      await import('../../mocks/dist/media/product-image.js');
    mkdirSync(join(folder, 'media'), { recursive: true });
    for (const path of productImagePaths) writeFileSync(join(folder, path), productImage(path));
    rmSync('mocks/dist/demo', { recursive: true, force: true });
    cpSync(folder, 'mocks/dist/demo', { recursive: true });
  },
});
