/** 0 to 9. All three take the code of a character as `charCodeAt` gives it; outside the text (NaN) they are false. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A Latin letter without accents, large or small. */
export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** 汉字. A character of the basic block of Unicode. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** What stands between the ends of a range in folded text: 5—8, 2023-2025年, 三到五. */
export const rangeMarks = '-—~至到'
