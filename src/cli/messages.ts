import type { Language } from '../query'

/** What the command line says, beside its help. `{name}` stands for a fact. */
const messages = {
  'did-you-mean': { en: 'Did you mean {word}?', zh: '是否想输入 {word}？' },
  'see-help': { en: "Run '{command} --help' to see how it is used.", zh: '用法见“{command} --help”。' },
  'unknown-command': {
    en: "There is no command '{word}'; commands are {valid}.",
    zh: '没有命令“{word}”；可用命令：{valid}。',
  },
  'unknown-option': { en: 'There is no option {option}.', zh: '没有选项 {option}。' },
  'option-not-here': { en: "'{command}' has no option {option}.", zh: '命令“{command}”没有选项 {option}。' },
  'option-needs-value': {
    en: '{option} needs a value: {option} {value}.',
    zh: '{option} 需要一个值：{option} {value}。',
  },
  'option-takes-no-value': { en: '{option} takes no value.', zh: '{option} 不带值。' },
  'not-together': { en: '{option} and {other} ask for two things; give one.', zh: '{option} 与 {other} 只能选一个。' },
  'not-one-of': { en: "{option}: '{word}' is none of {valid}.", zh: '{option}：“{word}”不在可选项之列：{valid}。' },
  'not-a-date': {
    en: "{option}: '{word}' is no date such as 2022-06-30, 2022-06 or 2022.",
    zh: '{option}：“{word}”不是日期；应如 2022-06-30、2022-06、2022。',
  },
  'not-a-year': { en: "{option}: '{word}' is no year such as 2022.", zh: '{option}：“{word}”不是年份；应如 2022。' },
  'not-a-size': {
    en: "{option}: '{word}' is no size such as 1000000, 200M or 1G.",
    zh: '{option}：“{word}”不是大小；应如 1000000、200M、1G。',
  },
  'not-a-pattern': {
    en: "{option}: '{word}' is no regular expression: {reason}.",
    zh: '{option}：“{word}”不是正则表达式：{reason}。',
  },
  'no-list': { en: 'What shall be listed? One of {valid}.', zh: '要列出什么？可选：{valid}。' },
  'no-input': { en: 'No file was named, and nothing is piped in.', zh: '未指定文件，也没有管道输入。' },
  'stdin-once': { en: '- (standard input) can be read only once.', zh: '-（标准输入）只能读取一次。' },
  'same-name': {
    en: '{first} and {second} would both be written to {path}.',
    zh: '{first} 与 {second} 都会写入 {path}。',
  },
  'takes-no-files': { en: "'{command}' takes no files.", zh: '命令“{command}”不带文件。' },

  'two-inputs': {
    en: 'diff compares two files: yaodian diff BEFORE AFTER.',
    zh: 'diff 对比两个文件：yaodian diff 旧文件 新文件。',
  },
  'several-inputs': {
    en: 'track follows two plans or more: yaodian track A B C.',
    zh: 'track 跟踪两份以上的计划：yaodian track A B C。',
  },

  'no-such-file': { en: 'there is no such file', zh: '没有此文件' },
  'no-such-directory': {
    en: 'cannot be written: its directory is not there; make it first',
    zh: '无法写入：所在目录不存在，请先建立',
  },
  'not-allowed': { en: 'permission denied', zh: '没有权限' },
  'is-directory': { en: 'is a directory; name the files in it', zh: '是目录；请指明其中的文件' },
  'system-error': { en: 'cannot be read or written: {reason}', zh: '无法读写：{reason}' },
  'broken-json': {
    en: 'looks like published JSON but is none: {reason}',
    zh: '看似本程序的 JSON，但无法解析：{reason}',
  },
  'not-json': { en: 'is no JSON: {reason}', zh: '不是 JSON：{reason}' },
  'records-not-plans': {
    en: 'holds records (--format ndjson), which are for other tools; yaodian reads back --format json',
    zh: '是逐行记录（--format ndjson），供其他工具使用；可读回的是 --format json',
  },
  'invalid-plan': {
    en: "is no valid work plan: {reason} ('yaodian validate' lists all)",
    zh: '不是有效的工作计划：{reason}（“yaodian validate”可列出全部问题）',
  },
  'several-plans': { en: 'holds {count} plans; name a file with one', zh: '含有 {count} 份计划；请指明只含一份的文件' },
  'no-decisions': {
    en: 'is no list of decisions: {reason}',
    zh: '不是配对判定表：{reason}',
  },
  'no-codebook': { en: 'is no codebook: {reason}', zh: '不是编码本：{reason}' },
  'no-unit-before': { en: 'there is no unit {unit} in the plan before', zh: '旧计划中没有条目 {unit}' },
  'no-unit-after': { en: 'there is no unit {unit} in the plan after', zh: '新计划中没有条目 {unit}' },
  'no-year': {
    en: 'tells no year; say which with --years, one for each plan',
    zh: '看不出年度；请用 --years 逐份指明',
  },
  'review-written': {
    en: '{count} links to look at in {path}; fill in decision (pair, never) and give it back with --pairs',
    zh: '{path} 中有 {count} 处配对待核；填写 decision 列（pair 配对、never 不配对）后用 --pairs 读入',
  },

  'report-written': { en: 'written to {path}', zh: '已写入 {path}' },
  'one-report': {
    en: 'report writes one page for each plan; name a directory for several: -o reports/',
    zh: 'report 每份计划写一个网页；多份时请指明目录：-o reports/',
  },

  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
  diagnostics: { en: '{count} diagnostics: {parts}', zh: '诊断 {count} 条：{parts}' },
  'one-diagnostic': { en: '1 diagnostic: {parts}', zh: '诊断 1 条：{parts}' },
  'see-diagnostics': { en: "{summary}; 'yaodian parse' shows them", zh: '{summary}；用“yaodian parse”查看' },
  reading: { en: 'reading', zh: '正在读取' },
  'nothing-found': { en: 'No {what} found.', zh: '没有找到{what}。' },
  'nothing-filtered': { en: 'No {what} meet the filters.', zh: '没有{what}符合筛选条件。' },
  'not-in-plans': {
    en: "{option}: nothing here has '{word}'; there is {valid}.",
    zh: '{option}：所读计划中没有“{word}”；其中有：{valid}。',
  },
  'none-in-plans': { en: "{option}: nothing here has '{word}'.", zh: '{option}：所读计划中没有“{word}”。' },
  valid: { en: 'valid', zh: '有效' },
  'invalid-count': { en: '{count} problems', zh: '共 {count} 处问题' },
  'invalid-one': { en: '1 problem', zh: '共 1 处问题' },
  'span-mismatch': {
    en: 'text is not what stands at its span in source.text',
    zh: 'text 与 source.text 中该区间的文字不符',
  },
  'span-outside': { en: 'span {span} does not lie in source.text', zh: '区间 {span} 不在 source.text 之内' },
  'id-again': { en: 'id {id} occurs again', zh: 'id {id} 重复' },
  'outside-parent': {
    en: 'span {span} does not lie in that of its parent, {parent}',
    zh: '区间 {span} 不在上级区间 {parent} 之内',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

export type MessageCode = keyof typeof messages

/** One sentence of the command line in the reader's language. */
export type Say = (code: MessageCode, values?: Readonly<Record<string, string | number>>) => string

/** All codes, so that a test can see each in both languages. */
export const messageCodes = Object.keys(messages) as readonly MessageCode[]

export const sayIn =
  (language: Language): Say =>
  (code, values = {}) =>
    messages[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/** The language of the user: `--lang`, else the first that is set of LC_ALL, LC_MESSAGES and LANG; English where none says Chinese. */
export function languageOf(asked: string | null, env: Readonly<Record<string, string | undefined>>): Language {
  const told = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
  return told.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
