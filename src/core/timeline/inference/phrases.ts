import type { Phrase } from './phrase';
import { phrasesOfTheEnd } from './phrases-of-the-end';
import { phrasesUpToTheCause } from './phrases-up-to-the-cause';

/**
 * What published post-mortems write when a milestone is reached, as general as it can be without meaning
 * something else: kinds of words rather than any author's sentences. Order does not matter; the strongest counts.
 */
export const phrases: readonly Phrase[] = [...phrasesUpToTheCause, ...phrasesOfTheEnd];
