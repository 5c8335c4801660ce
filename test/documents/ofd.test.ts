import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents'
import { steps } from '../../src/documents/ofd/text'
import { type OfdParts, objectsOf, ofdFile, textCode, textObject } from './ofd-file'
import { setParagraphs } from './pdf-file'

const plan = (parts: OfdParts) => readDocument(ofdFile(parts))
const shown = async (parts: OfdParts): Promise<string[]> =>
  (await plan(parts)).source.text.split('\n').filter((line) => line !== '')

const paragraphs = [
  '一、总体要求',
  '坚持以人民为中心的发展思想，落实省委、省政府部署，聚焦群众急难愁盼，2022年底前新增养老床位5000张，护理型床位占比不低于50%，每个县（市、区）至少建有一所以收住失能老年人为主的养老机构，推动基本养老服务均等化。',
  '二、保障措施',
  '各地要加强组织领导，明确责任分工，确保各项任务落到实处。',
]

describe('the text of an OFD file', () => {
  it.each([22, 4])('is rejoined to its paragraphs over pages of %i lines', async (lines) => {
    const pages = setParagraphs(paragraphs, lines).map((page, i) =>
      objectsOf([...page, { text: `— ${i + 1} —`, x: 280, y: 40, size: 14 }]),
    )
    const { source } = await plan({ pages })
    const furniture = source.furniture.map((span) => source.text.slice(...span))
    expect(furniture).toEqual(pages.map((_, i) => `— ${i + 1} —`))
    expect(source.text.split('\n').filter((line) => line !== '' && !furniture.includes(line))).toEqual(paragraphs)
    expect(source).toMatchObject({ format: 'ofd', encoding: null })
  })

  it('is read in the order of places, not of objects', async () => {
    const line = (text: string, top: number) => textObject(`Boundary="30 ${top} 150 8"`, textCode(text))
    expect(await shown({ pages: [line('二、保障措施', 60) + line('一、总体要求', 40)] })).toEqual([
      '一、总体要求',
      '二、保障措施',
    ])
  })

  it('stands where the object’s boundary and matrix put it', async () => {
    const below = textObject('Boundary="30 60 150 8"', textCode('下'))
    const moved = textObject('Boundary="0 0 210 297" CTM="0.5 0 0 0.5 30 40"', textCode('上', 'X="0" Y="10"'))
    expect(await shown({ pages: [below + moved] })).toEqual(['上', '下'])
  })

  it('of several text codes on one line is one line; a code without a place goes on from the last', async () => {
    const codes = textCode('到2022年', 'X="0" Y="5"', 'DeltaX="5.6 g 4 2.8"') + textCode('底前完成', 'X="22.4"')
    expect(await shown({ pages: [textObject('Boundary="30 40 150 8"', codes)] })).toEqual(['到2022年底前完成'])
  })

  it('with wide steps stands in cells', async () => {
    const row = (cells: string[], top: number) =>
      cells.map((text, i) => textObject(`Boundary="${30 + i * 50} ${top} 40 8"`, textCode(text))).join('')
    expect(await shown({ pages: [row(['序号', '任务'], 40) + row(['1', '养老服务'], 50)] })).toEqual([
      '序号\t任务',
      '1\t养老服务',
    ])
  })

  it('of a template stands behind each page, what is not visible nowhere', async () => {
    const template = textObject('Boundary="30 10 150 8"', textCode('吉林省民政厅文件'))
    const hidden = textObject('Visible="false" Boundary="30 80 150 8"', textCode('草稿'))
    const { source } = await plan({
      template,
      pages: ['一、总体要求', '二、重点任务', '三、保障措施'].map(
        (text) => textObject('Boundary="30 60 150 8"', textCode(text)) + hidden,
      ),
    })
    expect(source.furniture.map((span) => source.text.slice(...span))).toEqual(Array(3).fill('吉林省民政厅文件'))
    expect(source.text).not.toContain('草稿')
  })

  it('turned is a watermark', async () => {
    const mark = textObject('Boundary="60 100 90 90" CTM="0.7 0.7 -0.7 0.7 0 0"', textCode('内部资料'))
    const { source } = await plan({ pages: [textObject('Boundary="30 60 150 8"', textCode('一、总体要求')) + mark] })
    expect(source.furniture.map((span) => source.text.slice(...span))).toEqual(['内部资料'])
  })
})

describe('DeltaX', () => {
  it('repeats steps behind g', () => {
    expect(steps('3 g 4 5.6 2', 99)).toEqual([3, 5.6, 5.6, 5.6, 5.6, 2])
    expect(steps(null, 9)).toEqual([])
  })

  it('gives no more steps than there are characters', () => {
    expect(steps('g 1000000000 5.6', 4)).toEqual([5.6, 5.6, 5.6, 5.6])
  })
})

describe('what OFD.xml says of the document', () => {
  const pages = [textObject('Boundary="30 60 150 8"', textCode('一、总体要求'))]

  it('title, keywords and the custom values of official documents are metadata', async () => {
    const { meta } = await plan({
      pages,
      info: '<ofd:Title>2022年全省民政工作要点</ofd:Title><ofd:Keywords><ofd:Keyword>民政</ofd:Keyword></ofd:Keywords><ofd:CustomDatas><ofd:CustomData Name="发文字号">吉民发〔2022〕4号</ofd:CustomData><ofd:CustomData Name="发文机关">吉林省民政厅</ofd:CustomData><ofd:CustomData Name="成文日期">2022年2月28日</ofd:CustomData></ofd:CustomDatas>',
    })
    expect(meta).toMatchObject({
      title: '2022年全省民政工作要点',
      issuer: '吉林省民政厅',
      issuedOn: '2022-02-28',
      themes: ['民政'],
    })
    expect(meta.documentNumber?.text).toBe('吉民发〔2022〕4号')
  })

  it('a title that is a file’s name is none', async () => {
    expect((await plan({ pages, info: '<ofd:Title>Microsoft Word - 定稿.doc</ofd:Title>' })).meta.title).toBe(null)
  })
})

describe('an OFD file that cannot be read', () => {
  it('of pictures only has no text layer', async () => {
    await expect(
      plan({ pages: ['<ofd:ImageObject ID="7" Boundary="0 0 210 297" ResourceID="3"/>'] }),
    ).rejects.toMatchObject({
      code: 'no-text-layer',
    })
  })

  it.each([
    ['no document', { 'OFD.xml': '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>' }],
    [
      'a document that is not there',
      { 'OFD.xml': '<OFD><DocBody><DocRoot>Doc_9/Document.xml</DocRoot></DocBody></OFD>' },
    ],
    ['no XML', { 'OFD.xml': 'nothing' }],
  ])('with %s is malformed', async (_, more) => {
    await expect(plan({ pages: [''], more })).rejects.toMatchObject({ code: 'malformed-container' })
  })
})
