/** Marks that end a clause of folded text; behind 、 the same one goes on. */
export const clauseMarks = ',;:。!?\n'

/** Marks that end a sentence of folded text. */
export const sentenceMarks = '。!?\n'

/** Marks that open, and that close, what stands aside in a clause: a bracket, a quotation, a title. */
export const openingMarks = '(“《'
export const closingMarks = ')”》'

/** 和, 与, 及. The conjunctions of one character that join things, and never two doings as 并 does. */
export const conjunctions = '和与及'

/** 结构助词. What makes an attribute of the words before it. */
export const attributeMark = '的'
