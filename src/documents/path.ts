/** `../customXml/item1.xml` seen from `word/`. A path that climbs out of the file ends at its root, where nothing of that name is. */
export function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
