import {useTranslation} from "react-i18next"
import type {ComparisonView} from "../../api/collation.ts"
import {Empty} from "../frame/Empty.tsx"
import type {CaseIndex} from "./case-index.ts"
import {Comparison} from "./Comparison.tsx"
import {orderComparisons, sections} from "./order.ts"
import {Section} from "./Section.tsx"

type Props = {readonly index: CaseIndex; readonly comparisons: readonly ComparisonView[]}

/** Comparisons in the sections they are told in: what parts comes first. */
export function Comparisons({index, comparisons}: Props) {
  const {t} = useTranslation()
  if (comparisons.length === 0) return <Empty>{t("case.noComparisons")}</Empty>
  const ordered = orderComparisons(comparisons)
  return sections.map(({name, outcomes}) => {
    const own = ordered.filter(({outcome}) => outcomes.some((one) => one === outcome))
    if (own.length === 0) return null
    return (
      <Section key={name} id={name} title={t(`section.${name}`)} count={own.length}>
        {own.map((one) => (
          <Comparison key={one.id} index={index} comparison={one} />
        ))}
      </Section>
    )
  })
}
