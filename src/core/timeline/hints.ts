/*
 * What is in every text that holds a time or names a timeline. Most lists of a document have none of it, and are done
 * with by a look; patterns for words and for digits are quickest apart.
 */

/** Accepts "Noon", "??:", "--:", "xx:", and what any name of a timeline has: "Timestamps", "Course of events". */
const words = /noon|midday|midnight|[-?]:|xx:|time|chron|sequence|course/i;
/** Accepts "14:", "9.30", "5 pm", "1405", "1st of May" and "01-May". */
const digits =
  /\d(?::|[.h/-]\d|\s?[ap]\.?m|\d\d|(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
/** Accepts "May 1" and "Sept. 16". */
const monthAndDay = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,20}\d/i;

/** Whether `text` may hold an entry of a timeline, or name one; where it says no, it does not. */
export function mayHoldTimeline(text: string): boolean {
  return words.test(text) || (/\d/.test(text) && (digits.test(text) || monthAndDay.test(text)));
}
