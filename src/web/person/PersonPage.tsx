import {getRouteApi} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import {Comparison} from "../case/Comparison.tsx"
import {useNames} from "../case/names.ts"
import {orderComparisons} from "../case/order.ts"
import {Reasons} from "../case/Reasons.tsx"
import {Section} from "../case/Section.tsx"
import {useCase} from "../data/queries.ts"
import {Empty} from "../frame/Empty.tsx"
import {Missing} from "../frame/Missing.tsx"
import {PageHead} from "../frame/PageHead.tsx"
import {Signed} from "../text/Signed.tsx"
import {Facts} from "./Facts.tsx"
import {LanesDrawing} from "./LanesDrawing.tsx"
import {LanesTable} from "./LanesTable.tsx"
import {Namings} from "./Namings.tsx"
import styles from "./PersonPage.module.css"

const route = getRouteApi("/cases/$slug/people/$id")

/** A person or a group: what they are called, and what each account says of their state. */
export function PersonPage() {
  const {t} = useTranslation()
  const {slug, id} = route.useParams()
  const index = useCase(slug)
  const names = useNames(index)
  const person = index.person.get(id)
  if (person === undefined) return <Missing />
  const lanes = person.lanes.toSorted((a, b) => (names.account(a.account) < names.account(b.account) ? -1 : 1))
  const questions = orderComparisons(index.view.comparisons.filter(({persons}) => persons.includes(id)))
  const dated = lanes.some(({spans}) => spans.some(({from, to}) => from !== null || to !== null))
  return (
    <>
      <PageHead
        title={person.name}
        shown={
          <bdi>
            <Signed text={person.name} />
          </bdi>
        }
        over={<bdi>{slug}</bdi>}
      >
        <Facts index={index} person={person} />
      </PageHead>
      <div className={styles.sections}>
        <Section id="lanes" title={t("person.lanes")}>
          {lanes.length === 0 ? (
            <Empty>{t("person.noLanes")}</Empty>
          ) : (
            <>
              <p className="measure">{dated ? t("person.lanesWhat") : t("person.noDates")}</p>
              <LanesDrawing index={index} lanes={lanes} />
              <LanesTable index={index} lanes={lanes} />
            </>
          )}
        </Section>
        {"namings" in person && person.namings.length > 0 && <Namings index={index} namings={person.namings} />}
        {questions.length > 0 && (
          <Section id="questions" title={t("person.comparisons")} count={questions.length}>
            <div className="measure">
              {questions.map((one) => (
                <Comparison key={one.id} index={index} comparison={one} />
              ))}
            </div>
          </Section>
        )}
        {person.reasons.length > 0 && <Reasons steps={person.reasons} />}
      </div>
    </>
  )
}
