import { hanDigits, hanInteger } from './han'

/** Traditional forms that stand in discounts. */
const traditional: Readonly<Record<string, string>> = { 對: '对', 兩: '两', 點: '点', 陸: '六', 陆: '六' }

/**
 * 折. The share of the price that is left, in percent: 九折 90, 七五折 75, 75折 75, 9.9折 99, 对折 50; of 半成 it is 5.
 *
 * @returns null for a text that is none
 */
export function discountOf(text: string): number | null {
  const bare = text.replaceAll(' ', '').replace(/[對兩點陸陆]/g, (character) => traditional[character] as string)
  if (bare === '对折' || bare === '半折') return 50
  if (bare === '半成') return 5
  if (!bare.endsWith('折')) return null
  const value = numberOf(bare.slice(0, -1))
  if (value === null || value <= 0 || value >= 100) return null
  return value < 10 ? Math.round(value * 1000) / 100 : value
}

/** 7.5, 75, 九, 九九, 三点一 */
function numberOf(text: string): number | null {
  if (/^\d{1,2}(?:\.\d{1,2})?$/.test(text)) return Number(text)
  const [whole, part, ...more] = text.split('点')
  if (whole === undefined || more.length > 0) return null
  const places = [...(part ?? '')].map((character) => hanDigits.indexOf(character))
  const pair = whole.length === 2 ? [...whole].map((character) => hanDigits.indexOf(character)) : []
  const integer = pair.length === 2 && !pair.includes(-1) ? Number(pair.join('')) : hanInteger(whole)
  if (integer === null || places.includes(-1)) return null
  return Number(`${integer}.${places.join('') || '0'}`)
}
