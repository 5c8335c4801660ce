import { copyCitations } from './citation'
import { showCounterparts } from './counterpart'
import { filterRows, walkChanges } from './filters'
import { foldRows, revealTarget } from './folding'
import { switchLanguages } from './language'
import { filterKinds } from './legend'
import { showFacts } from './marks'
import { followReading } from './reading'

const page = document.documentElement
page.classList.add('js')
switchLanguages(page)
copyCitations()
revealTarget()
if (page.classList.contains('plan-report')) {
  const reading = followReading()
  filterKinds(page)
  showFacts(reading)
}
if (page.classList.contains('diff-report')) {
  filterRows()
  foldRows()
  showCounterparts()
  walkChanges()
}
