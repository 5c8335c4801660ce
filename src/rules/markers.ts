import type { Row } from './row'
import { words } from './words'

/**
 * 序号. A numbering style. GB/T 9704—2012, 7.3.3 orders 一、 （一） 1. （1）; all others are seen in the field.
 * Texts are matched folded: `（` is `(`, `．` is `.`.
 */
export interface MarkerRow extends Row {
  /** What stands before the numeral. */
  readonly open: string
  /** `sign`: one character of `signs` is the whole marker, its value its place there (from 1). `decimal`: 1.1, 1.1.1. */
  readonly numeral: 'han' | 'arabic' | 'decimal' | 'sign'
  readonly signs?: string
  /** What stands behind the numeral. */
  readonly close: string
  /** The largest numeral; 999 where none is given. A greater one is a page number: （315）. */
  readonly most?: number
  /** Natural depth: of two styles the one with the smaller rank stands higher. */
  readonly rank: number
  /** Styles of one family count on from each other: （三） and ㈢. */
  readonly family: string
  /** False for the markers of points inside running text (一是, 第一,): measures, not units. */
  readonly unit: boolean
  /** What behind the marker shows that it is none: 第一条规定 is a reference. */
  readonly notBefore?: readonly string[]
  /** Words that begin like one of `notBefore` and open a heading all the same: （一）项目征集. */
  readonly yetBefore?: readonly string[]
  /** Characters that make a word with the numeral: 统一、规范. Straight behind one it is no marker. */
  readonly notBehind?: string
}

/** Words that a heading opens with, though their first character may also go on with a reference. */
const opening = words(
  '项目 款项 和谐 和美 和平 和睦 和解 和合 至诚 中小 中央 中国 中华 中部 中心 中等 中医 中药 中西医 中介 中期 中长期 中欧 中外 所有 所属 所在 及时 以人 以案 以点 以评 以奖 以工代赈 以旧换新 以高 以党 以科技',
)

const reference = ['的', '、', '和', '至', '规定', '第', '中', '所', '及', '或', '以']

export const markers = [
  {
    name: 'book',
    open: '第',
    numeral: 'han',
    close: '编',
    rank: 1,
    family: 'book',
    unit: true,
    notBefore: reference,
    yetBefore: opening,
    examples: ['第一编 总则'],
    not: ['第一编的规定'],
  },
  {
    name: 'volume',
    open: '第',
    numeral: 'han',
    close: '篇',
    rank: 2,
    family: 'volume',
    unit: true,
    notBefore: [...reference, '章'],
    examples: ['第二篇　加快转型'],
    not: ['第一篇章 新时代'],
  },
  {
    name: 'part',
    open: '第',
    numeral: 'han',
    close: '部分',
    rank: 3,
    family: 'part',
    unit: true,
    notBefore: reference,
    yetBefore: opening,
    examples: ['第一部分 部门概况'],
  },
  {
    name: 'chapter',
    open: '第',
    numeral: 'han',
    close: '章',
    rank: 4,
    family: 'chapter',
    unit: true,
    notBefore: reference,
    yetBefore: opening,
    examples: ['第一章 总则', '第十二章　附则'],
    not: ['第三章的规定'],
  },
  {
    name: 'chapter-arabic',
    open: '第',
    numeral: 'arabic',
    close: '章',
    rank: 4,
    family: 'chapter',
    unit: true,
    notBefore: reference,
    yetBefore: opening,
    examples: ['第3章 目标'],
  },
  {
    name: 'section',
    open: '第',
    numeral: 'han',
    close: '节',
    rank: 5,
    family: 'section',
    unit: true,
    notBefore: reference,
    yetBefore: opening,
    examples: ['第一节 指导思想'],
  },
  {
    name: 'article',
    open: '第',
    numeral: 'han',
    close: '条',
    rank: 5.5,
    family: 'article',
    unit: true,
    notBefore: [...reference, '款', '措施'],
    examples: ['第一条 为了规范', '第二十二条　本条例自公布之日起施行'],
    not: ['第五条规定的'],
  },
  {
    name: 'comma-han',
    open: '',
    numeral: 'han',
    close: '、',
    rank: 6,
    family: 'han',
    unit: true,
    notBehind: '合统专唯单同划其之任每某逐归惟万不第如整星周十百零初高',
    examples: ['一、总体要求', '十二、附则', '二十一 、保障'],
    not: ['一是加强领导', '二、三产业'],
  },
  {
    // A dash for 一, as typed or recognised by machine: —、总体要求.
    name: 'comma-dash',
    open: '',
    numeral: 'sign',
    signs: '—',
    close: '、',
    rank: 6,
    family: 'han',
    unit: true,
    examples: ['—、总体要求'],
    not: ['——某市2024年工作要点', '—总体要求'],
  },
  {
    name: 'dot-han',
    open: '',
    numeral: 'han',
    close: '.',
    rank: 6,
    family: 'han',
    unit: true,
    examples: ['一．总体要求', '二. 主要任务'],
  },
  {
    name: 'paren-han',
    open: '(',
    numeral: 'han',
    close: ')',
    rank: 7,
    family: 'paren-han',
    unit: true,
    notBefore: ['、', '和', '至', '项', '款'],
    yetBefore: opening,
    examples: ['（一）目标', '(二十一)培育', '（十) 其他', '( 三 )做好', '（一）项目征集', '（三）和谐社区建设'],
    not: ['（一）、（九）内容须提交纸件', '（二）项'],
  },
  {
    name: 'enclosed-han',
    open: '',
    numeral: 'sign',
    signs: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
    close: '',
    rank: 7,
    family: 'paren-han',
    unit: true,
    examples: ['㈠加强领导'],
  },
  {
    name: 'dot-arabic',
    open: '',
    numeral: 'arabic',
    close: '.',
    rank: 8,
    family: 'arabic',
    unit: true,
    examples: ['1.加强领导', '26．落实任务', '1. 目标'],
    not: ['2.5亿元'],
  },
  {
    name: 'comma-arabic',
    open: '',
    numeral: 'arabic',
    close: '、',
    rank: 8,
    family: 'arabic',
    unit: true,
    examples: ['1、加强领导'],
    not: ['1、2号楼'],
  },
  {
    name: 'dotted-arabic',
    open: '',
    numeral: 'sign',
    signs: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
    close: '',
    rank: 8,
    family: 'arabic',
    unit: true,
    examples: ['⒈目标'],
  },
  {
    name: 'half-paren-arabic',
    open: '',
    numeral: 'arabic',
    close: ')',
    rank: 9.2,
    family: 'half-paren',
    unit: true,
    examples: ['1）目标', '2) 任务'],
  },
  {
    name: 'paren-arabic',
    open: '(',
    numeral: 'arabic',
    close: ')',
    rank: 9,
    family: 'paren-arabic',
    unit: true,
    most: 199,
    notBefore: ['、', '和', '至', '项'],
    yetBefore: opening,
    examples: ['（1）目标', '(12)做好', '（2）项目推介'],
    not: ['（315）'],
  },
  {
    name: 'enclosed-arabic',
    open: '',
    numeral: 'sign',
    signs: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
    close: '',
    rank: 9,
    family: 'paren-arabic',
    unit: true,
    examples: ['⑴目标'],
  },
  {
    name: 'circled',
    open: '',
    numeral: 'sign',
    signs: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
    close: '',
    rank: 11,
    family: 'circled',
    unit: true,
    examples: ['①目标'],
  },
  {
    name: 'decimal',
    open: '',
    numeral: 'decimal',
    close: '',
    rank: 8.5,
    family: 'decimal',
    unit: true,
    examples: ['1.1 目标', '2.3.1任务'],
    not: ['1.5倍'],
  },
  {
    name: 'point-han',
    open: '',
    numeral: 'han',
    close: '是',
    rank: 12,
    family: 'point-han',
    unit: false,
    examples: ['一是加强领导', '十是抓好落实'],
    not: ['一律'],
  },
  {
    name: 'ordinal-han',
    open: '第',
    numeral: 'han',
    close: ',',
    rank: 12,
    family: 'ordinal-han',
    unit: false,
    examples: ['第一，加强领导'],
    not: ['第一批'],
  },
] as const satisfies readonly MarkerRow[]
