import { fileLimits } from '@souk/sdk/contract';
import { picture } from './pictures.js';
import { sentence, type Sentence } from './sentence.js';

const message = { purpose: 'message' } as const;

export const fileSuite: readonly Sentence[] = [
  sentence('a picture is uploaded, and shown through its link without any key', async (stage) => {
    const amina = await stage.buyer('amina');
    const file = await amina.files.create(new Blob([picture()]), message);
    stage.equal(
      [file.type, file.width, file.height, file.size],
      ['image/png', 8, 4, picture().length],
    );
    const response = await stage.fetch(file.url);
    stage.equal([...new Uint8Array(await response.arrayBuffer())], [...picture()]);
    stage.equal((await amina.files.retrieve(file.id)).sha256, file.sha256);
  }),

  sentence('what is no picture, broken or too large is refused', async (stage) => {
    const amina = await stage.buyer('amina');
    const page = new TextEncoder().encode('<svg onload=alert(1)>');
    await stage.refused('file_type_refused', amina.files.create(page, message));
    await stage.refused('file_malformed', amina.files.create(picture().slice(0, 60), message));
    const large = new Uint8Array(fileLimits.maximumBytes + 1);
    await stage.refused('file_too_large', amina.files.create(large, message));
  }),

  sentence('a file of others is as good as none', async (stage) => {
    const file = await (await stage.buyer('amina')).files.create(picture(), message);
    const other = await stage.buyer('otto');
    await stage.refused('file_not_found', other.files.retrieve(file.id));
    await stage.refused('file_not_found', other.files.retrieve('fil_nothing'));
  }),
];
