import assert from 'node:assert/strict';
import { labelsFor, type Spot } from '../../src/editor/panel/view/labels.ts';

const spot = (x: number, y: number, text: string): Spot => ({ x, y, text, extent: 0 });
const placed = (...spots: Spot[]) => labelsFor(spots, 50, 400);

describe('labels in a picture', () => {
  it('stand beside what they name', () => {
    const [label] = placed(spot(100, 100, '38'));
    assert.deepEqual([label?.anchor, label?.dy], ['start', 0]);
    assert.ok((label?.dx ?? 0) > 0);
  });

  it('stand on the other side at the edge', () => {
    assert.equal(placed(spot(395, 100, 'some 40,000'))[0]?.anchor, 'end');
  });

  it('stand clear of each other and of what others name', () => {
    const [first, second] = placed(spot(130, 100, 'thirty-eight'), spot(150, 100, '38'));
    assert.notEqual(first?.dy, 0, 'The first label covers the second shape.');
    assert.equal(second?.dy, 0);
  });

  it('are left out where there is no room', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => spot(200 + i, 100, 'nearly two hundred'));
    assert.ok(placed(...crowd).includes(undefined));
  });

  it('are cut off where they are long', () => {
    assert.match(placed(spot(100, 100, 'between two hundred and five hundred'))[0]?.text ?? '', /^between .*…$/);
  });
});
