import { describe, expect, it } from 'vitest'
import { referenceNames } from '../../src/read/html/reference-names'
import { decodeReference as inBrowser } from '../../src/read/html/references.browser'
import { decodeReference, treeOf } from '../../src/read/html/tree'
import { treeOf as treeInBrowser } from '../../src/read/html/tree.browser'
import { treeOf as markdownTree } from '../../src/read/markdown/tree'
import { treeOf as markdownTreeInBrowser } from '../../src/read/markdown/tree.browser'

const names = referenceNames.split(/[\s/]+|^[0-9a-f]+:/m).filter((name) => name !== '')

describe('字符引用: a browser reads', () => {
  it.each(names)('&%s; as Node does, with its semicolon, without it and before a letter', (name) => {
    for (const written of [`&${name};`, `&${name}`, `&${name}x`])
      expect(inBrowser(written)).toBe(decodeReference(written))
  })

  it('numbers as Node does, those that Windows meant otherwise too', () => {
    const points = [...Array(0x180).keys(), 0x3000, 0x4e00, 0xd800, 0xdfff, 0xfffd, 0x20bb7, 0x10ffff, 0x110000]
    for (const point of points)
      for (const written of [`&#${point};`, `&#${point}`, `&#x${point.toString(16)};`, `&#X${point.toString(16)};`])
        expect([written, inBrowser(written)]).toEqual([written, decodeReference(written)])
  })

  it.each(['&nosuchname;', '&', '&;', 'text', '&zzz'])('%s as it was written', (written) => {
    expect(inBrowser(written)).toBe(written)
    expect(decodeReference(written)).toBe(written)
  })
})

interface AnyNode {
  type: string
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: readonly AnyNode[]
}

const plain = ({ type, name, data, attribs, children }: AnyNode): AnyNode => ({
  type,
  ...(name !== undefined && { name }),
  ...(data !== undefined && { data }),
  ...(attribs && { attribs: { ...attribs } }),
  ...(children && { children: children.map(plain) }),
})

describe('网页语法树: a browser makes the tree that Node makes', () => {
  it.each([
    ['a page', '<!DOCTYPE html><html><head><title>要点&nbsp;</title></head><body><p>一、总体要求</p></body></html>'],
    ['end tags left out', '<ul><li>甲<li>乙</ul><table><tr><td>1<td>2<tr><td>3</table><p>一<p>二'],
    ['raw text', '<script>if (a < b) "<p>"</script><style>p{}</style><textarea><b></textarea>'],
    ['comments and references', '<p>a<!-- x -->b&ldquo;&amp;&#8220;</p><![CDATA[x]]>'],
    ['attributes of all kinds', '<a href=x title="y" data-z=\'w\' hidden>甲</a><img src="1.jpg"/><br/>'],
    ['broken tags', '<p><b>甲</p>乙</b></nothing><div<p>丙<'],
  ])('%s', (_, html) => {
    expect(plain(treeInBrowser(html) as AnyNode)).toEqual(plain(treeOf(html) as AnyNode))
  })
})

describe('Markdown 语法树: a browser makes the tree that Node makes', () => {
  it.each([
    '**（一）标题。** 正文 _斜体_ `代码` <b>x</b> <https://example.org>',
    '[文件](a.docx "题") ![图](1.jpg) &ldquo;引文&rdquo; \\*星\\* 一\\\n二  \n三',
    '# 不是标题\n> 不是引文\n- 不是列表\n[1]: 注释',
  ])('%s', (markdown) => {
    expect(markdownTreeInBrowser(markdown)).toEqual(markdownTree(markdown))
  })
})
