import script from './client/main.ts?inline'
import style from './style/index.css?inline'

/** What every report carries in itself: the build puts the style sheet and the script, bundled, in here as text. */
export { script, style }
