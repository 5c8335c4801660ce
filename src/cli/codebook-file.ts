import * as z from 'zod/mini'
import type { Codebook } from '../rules/codebook'
import { fieldIssues } from '../schema/field-issues'
import { formatIssueMessage } from '../schema/format-error'
import { type Call, complain } from './call'
import { bytesOf } from './load'
import { Unreadable } from './unreadable'

const word = z.string().check(z.minLength(1))
const words = z._default(z.array(word), [])

const CodebookRowSchema = z.strictObject({ code: word, name: word, strong: words, words, weak: words }).check(
  z.refine(({ strong, words: plain, weak }) => strong.length + plain.length + weak.length > 0, {
    error: 'a word in strong, words or weak',
  }),
)

/** Strict, for a misspelt field would leave its words out unnoticed. */
const CodebookSchema: z.ZodMiniType<Codebook> = z.strictObject({
  scheme: word,
  rows: z.array(CodebookRowSchema).check(z.minLength(1)),
  silent: words,
})

/**
 * The codebook in a JSON text.
 *
 * @throws Unreadable where it is none, with the place that is wrong
 */
function codebookOf({ say, language }: Call, text: string): Codebook {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new Unreadable(say('not-json', { reason: (error as Error).message }))
  }
  const parsed = CodebookSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = fieldIssues(parsed.error, value)
  throw new Unreadable(say('no-codebook', { reason: issue ? formatIssueMessage(issue, language) : '' }))
}

/**
 * 编码本. The codebooks in the files that `--codebook` names.
 *
 * @returns null where one cannot be used, which has been said then
 */
export async function codebooksIn(call: Call): Promise<Codebook[] | null> {
  const codebooks: Codebook[] = []
  for (const path of call.values.all('codebook')) {
    try {
      codebooks.push(codebookOf(call, new TextDecoder().decode(await bytesOf(call, path))))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      await complain(call, path, error.message)
      return null
    }
  }
  return codebooks
}
