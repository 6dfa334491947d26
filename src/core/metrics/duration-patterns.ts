/** Where a duration may begin: a number, a word for one or a qualifier, at the beginning of a word. */
export const beginning =
  /(?<![\p{L}\p{N}.:/-])(?:[\d~≈<>≤≥]|an?\b|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|between|about|around|approx|roughly|circa|ca\.|nearly|almost|less|more|under|over|up to|within|at (?:most|least)|just)/giu;

/** What the parts of a duration look like; each is tried where the part before it ended. */
export const patterns = {
  /** Accepts "about ", "~" and "approx. ". */
  about: /(?:[~≈]|(?:about|around|approximately|approx\.?|roughly|circa|ca\.|nearly|almost)\s)\s*/iy,
  /** Accepts "< ", "less than ", "up to " and "within ". */
  atMost: /(?:[<≤]|(?:less than|under|up to|within|at most|just under)\s)\s*/iy,
  /** Accepts "> ", "more than " and "at least ". */
  atLeast: /(?:[>≥]|(?:more than|over|at least|just over)\s)\s*/iy,
  /** Accepts "1", "1.5", "2,5" and "1,500". */
  number: /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:[.,](\d{1,3}))?/y,
  /** Accepts "an ", "half an " and "seven ". */
  word: /(half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty-four|twenty|thirty|forty-five|forty|fifty|sixty|ninety)(?=[\s-])/iy,
  /** Accepts the " and a half" of "two and a half hours" and of "an hour and a half", "½" and " 1/2". */
  half: /\s+and\s+a\s+half\b|\s?½|\s1\/2(?=\s)/iy,
  /** Accepts " hours", "h", "-minute", the " mins." of "1 hr. 5 mins." and " s". */
  unit: /[\s-]*(weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?|[wdhms])(?!\p{L})(?:\.(?=\s*\d))?/iuy,
  /** Accepts ", ", " and " and " & " between two parts. */
  joint: /\s*(?:,|and\b|&)?\s*/iy,
  /** Accepts "30" of "1h30", " 30" of "1 h 30" and "5" of "2h5". */
  bareMinutes: /(?:\s?([0-5]\d)|(\d))(?![\d:.,%]|\s?\p{L})/uy,
  /** Accepts "-" and " to " of "2-3 hours". */
  rangeMark: /\s*(?:[-–]|to\b)\s*/iy,
  between: /between\s+/iy,
  and: /\s*and\s+/iy,
  /** Accepts "1:30", "01:30:00" and "1:30 hours"; not the time of day in "14:05 UTC" or "14:00–15:30". */
  clock:
    /(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?![\d:])(?!\s*(?:[-–→]|to\b)\s*\d|\s*[ap]\.?m\b|\s*(?:UTC|[A-Z]{2,4}T)\b)(?:\s*(?:h|hrs?|hours?)\b)?/y,
  plus: /\+(?!\d)/y,
} as const;

/** The minutes in a unit, by its initial. */
export const unitMinutes: Readonly<Record<string, number>> = {
  w: 7 * 24 * 60,
  d: 24 * 60,
  h: 60,
  m: 1,
  s: 1 / 60,
};

/** Numbers that are written out. */
export const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
