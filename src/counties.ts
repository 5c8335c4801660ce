// 县级行政区划. A door of its own: the names of counties weigh as much as all other tables together, and few programs need them.
export { counties } from './rules/counties'
export { tableDate } from './rules/place-table'
