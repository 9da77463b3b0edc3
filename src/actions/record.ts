// Opening a record: the doors ask here and nowhere deeper.

export {openRecord} from "../record/open.ts"
