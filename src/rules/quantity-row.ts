import type { Row } from './row'

/** What a unit counts: `thing` 个 所, `people` 人次, `amount` 亩 吨, `money` 元, `share` % 倍, `time` 年 个工作日, `trait` 岁 蒸吨. */
export type UnitClass = 'thing' | 'people' | 'amount' | 'money' | 'share' | 'time' | 'trait'

/**
 * 数量用语. The words a quantified commitment is put together from, by the part they play in it:
 *
 * - `unit`: a measure word. `single`: also 一 before it counts (举办一期)
 * - `before`, `after`: a comparator before the figure (不低于) or behind its unit (以上)
 * - `whole`: a word that is a figure itself (全覆盖, 翻一番, 清零)
 * - `change`: the figure behind it is how much more or less; with a `level` word between them (提高到) it is the level
 *   reached. `ceiling`: of a time or a cost so reached no more is allowed (压缩至). `noun`: it belongs to the indicator (涨幅)
 * - `tone`: decides how firmly it is promised
 * - `filler`: stands between indicator and figure and says nothing of either
 * - `per`: what it is counted per
 * - `verb`: makes what is counted (建设, 培育) and is no part of the indicator. `pivot`: somebody else is to do something
 *   (支持, 推动), so that a verb behind the noun ends it; `whole`: begins no name of a measure (完成|投资, but 投资规模)
 * - `manner`: how a verb is done, or what opens a clause (大力, 其中). `loose`: only before another such word or a verb, since it
 *   begins names too (全省, 一般); `bare`: before a noun too, though it is one character (但)
 * - `noun-start`: behind a verb it begins a noun, though its first character may also end a longer word (建设|物流, 推动|生态)
 * - `idiom`: begins with a numeral and counts nothing (一起, 一张网)
 * - `conditional`: opens a clause that says to whom a rule applies (如果, 除对)
 * - `slogan`: before a numeral, it makes it a slogan (最多跑|一次); `gathering`: behind one, an event (十一次|全会)
 * - `eligibility`: in a heading or lead-in, tells that what follows says who may apply (申报条件)
 * - `division`: ends the name of a place whose share of the figure before is told (其中|莆田市7.3万亩)
 * - `modifier`: opens what reaches to a 的 (以…为主的养老机构)
 * - `sized`: a noun whose size, not number, a figure of 吨 or 千瓦 tells (30万吨乙烯项目)
 * - `joint`: behind it stands what is acted on (将, 把)
 * - `place`: before a bare figure, it makes what is counted the place or object of something else (在, 对)
 * - `closed`: before a bare figure, it sums up what was listed and promises nothing (等5个, 共计3项)
 * - `stop`: behind the counted noun, it begins another thing
 * - `linked`: a noun behind 的 of which the figure is the very measure (60%的比例); before any other it is an attribute
 * - `aim`: a noun right behind a figure that only says that it is to be reached (900万头目标)
 * - `metric`: ends the name of an indicator (占比, 增加值); `qualifier`: belongs to the metric behind it (重点工程减排量)
 * - `allowance`: what is paid, charged or allowed per case
 * - `grant`: gives what is paid (给予|一次性奖补50万元); `once`: what it gives begins here, and not whom it is given to (给予企业|一次性奖补)
 * - `charge`: behind what is reckoned from a whole, takes or counts it (按租金标准的50%|计租)
 * - `extent`: behind an amount, says that it is how large what stands behind 的 is (50亿元|规模的债券); `fund`: ends the name of what is
 *   as large as its amount (规模10亿元的|资金池)
 * - `rate`: ends the name of a standard that a payment is so many months or times of (12个月|最低生活保障标准)
 * - `deed`: behind 、 opens another deed, not another thing counted (50所学校、|改善办学条件)
 * - `splitting`: a verb inside what stands before a count, which only what stands behind it is (走访|解决|企业诉求100个)
 * - `audience`: before a number of people, whom a service is promised to (面向1万名技术人才开展培训)
 * - `serving`: before a number of people or firms, for whom something is done (为1万名女性开展筛查)
 * - `share`: before the whole that a share is taken of (占); `basis`: before what a figure is reckoned from (按照)
 * - `compared`: before what a figure of 个百分点 is more or less than (高于全国0.5个百分点)
 * - `pair`: opens the common name of two things that 分别 parts (城乡居民收入分别)
 * - `whom`: opens whom something is paid or done for (对, 针对)
 * - `since`: opens what a term is counted from (自受理之日起)
 * - `since-end`: ends what a term is counted from (收到申请后); `beforehand`: ends what a time leads up to (考前48小时内)
 * - `standing`: opens what there is already (共有预算单位37个)
 * - `noun-end`: a noun whose last character is a word of its own (产能)
 * - `each-of`: opens each one that a payment is bounded for (单个项目最高不超过300万元)
 * - `going-on`: behind a figure, goes on with a condition (1万平方米以上|且)
 * - `hypothesis`: opens a sentence that supposes (如果)
 * - `compared-figure`: ends what a change is told from (比上年预计数|增加439亿元)
 * - `defining`: opens what 为 defines (以取得该项收入为一次)
 * - `unnamed-start`, `unnamed-end`: no name of an indicator begins or ends so; what does was misread, and is no quantity
 * - `binding`: 约束性, 预期性 as printed, or what in a lead-in tells it
 * - `aside`: ends what an indicator is reckoned by and is not named by (以乡镇为单位)
 * - `done`: tells that a figure was reached; `perfect`: the same, in its own sentence only; `on-year`: the same, unless the
 *   sentence plans (同比); `ahead`: that it is still to be; `tenseless`: holds a word of these and tells neither (为了)
 */
export type QuantityRow = Row & { readonly words: readonly string[] } & (
    | { readonly role: 'unit'; readonly of: UnitClass; readonly single?: true }
    | { readonly role: 'before'; readonly comparator: Comparator; readonly tone?: 'firm' | 'soft' }
    | { readonly role: 'after'; readonly comparator: Comparator; readonly tone?: 'firm' | 'soft' }
    | { readonly role: 'whole'; readonly value: number; readonly unit: string; readonly coverage: boolean }
    | {
        readonly role: 'change'
        readonly change: 'increase' | 'decrease'
        readonly ceiling?: true
        readonly noun?: true
      }
    | { readonly role: 'tone'; readonly tone: 'firm' | 'soft'; readonly loose?: true }
    | { readonly role: 'manner'; readonly loose?: true; readonly bare?: true }
    | { readonly role: 'share'; readonly done?: true }
    | { readonly role: 'compared'; readonly change: 'increase' | 'decrease'; readonly ceiling?: true }
    | { readonly role: 'pair'; readonly both: readonly [string, string] }
    | { readonly role: 'verb'; readonly pivot?: true; readonly whole?: true }
    | { readonly role: 'binding'; readonly binding: 'binding' | 'expected' }
    | { [R in WordRole]: { readonly role: R } }[WordRole]
  )

export type Comparator = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx'

type WordRole =
  | 'level'
  | 'extent'
  | 'charge'
  | 'fund'
  | 'filler'
  | 'per'
  | 'noun-start'
  | 'idiom'
  | 'conditional'
  | 'slogan'
  | 'gathering'
  | 'eligibility'
  | 'division'
  | 'modifier'
  | 'sized'
  | 'joint'
  | 'place'
  | 'closed'
  | 'stop'
  | 'linked'
  | 'aim'
  | 'metric'
  | 'qualifier'
  | 'allowance'
  | 'grant'
  | 'once'
  | 'rate'
  | 'deed'
  | 'splitting'
  | 'audience'
  | 'serving'
  | 'basis'
  | 'whom'
  | 'since'
  | 'hypothesis'
  | 'going-on'
  | 'compared-figure'
  | 'defining'
  | 'unnamed-start'
  | 'unnamed-end'
  | 'noun-end'
  | 'each-of'
  | 'standing'
  | 'since-end'
  | 'beforehand'
  | 'aside'
  | 'done'
  | 'perfect'
  | 'tenseless'
  | 'ahead'
  | 'on-year'
