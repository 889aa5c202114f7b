import assert from 'node:assert/strict';
import { analyse } from '../../../src/analysis/analyse.ts';

/** Head and events of the claim whose figure has these words. */
function thingOf(text: string, figure: string) {
  const claim = analyse(text).claims.find(({ start, end }) => text.slice(start, end) === figure);
  return claim && { head: claim.thing.head, events: claim.thing.events };
}

describe('a bare figure', () => {
  it('takes up what the text is about, where the sentence before names it', () => {
    const text =
      'Norland on the strait\n\nThe republic of Norland will send soldiers to the strait this spring as part of its treaty with the islands.\n\nWhether the soldiers will guard the lighthouse or build roads is not known. Nor are the numbers known, though local commentators have spoken of several hundred.\n';
    assert.deepEqual(thingOf(text, 'several hundred'), { head: 'soldier', events: ['send'] });
  });

  it('takes up no more than the sentence before, where that is about something else', () => {
    const text =
      'Norland on the strait\n\nThe republic of Norland will send soldiers to the strait this spring as part of its treaty with the islands.\n\nThe lighthouse has always had visitors. Nobody counts them, though the keeper has spoken of several hundred.\n';
    assert.notDeepEqual(thingOf(text, 'several hundred')?.events, ['send']);
  });

  it('that a verb is said of counts those whom the sentence before is about', () => {
    const text =
      'Storm over the strait\n\nThe garrison of the strait waited for the storm to pass over the old lighthouse on the rock.\n\nThe soldiers had no roof but their tents for all of that night. At least 12 were injured.\n';
    assert.deepEqual(thingOf(text, 'At least 12'), { head: 'soldier', events: ['injure'] });
  });
});
