// The picture that was asked for, out of those that a paper has.
import { draw, WIDE } from '../charts/index.js';
import { visible } from '../page/visible.js';
import { listed } from '../page/words.js';
import { paperPage } from '../report.js';
import type { Result } from '../result.js';
import { CannotWrite } from './cannot-write.js';
import type { Screen } from './format.js';

/** Without a name the first. */
export function onePicture(result: Result, { decimals, picture: id }: Screen): string {
  const { perspective, method } = result.settings;
  const settings = { perspective, method, ...(decimals === undefined ? {} : { decimals }) };
  const pictures = paperPage(result, settings).flatMap((block) =>
    block.kind === 'table' && block.picture !== undefined ? [block.picture] : [],
  );
  const picture = id === undefined ? pictures[0] : pictures.find((one) => one.id === id);
  if (picture !== undefined) return `${draw(picture, WIDE, true)}\n`;
  const path = visible(result.source.path);
  const known = listed(
    pictures.map((one) => visible(one.id)),
    50,
  );
  throw new CannotWrite(
    pictures.length === 0
      ? `the paper of ${path} has no pictures`
      : `there is no picture "${visible(id ?? '')}" in the paper of ${path}; it has ${known}`,
  );
}
