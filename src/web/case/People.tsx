import {Link} from "@tanstack/react-router"
import {useTranslation} from "react-i18next"
import type {GroupView, PersonView} from "../../api/collation.ts"
import {Empty} from "../frame/Empty.tsx"
import {Signed} from "../text/Signed.tsx"
import {useCounted} from "../words/counted.ts"
import type {CaseIndex} from "./case-index.ts"
import {useNames} from "./names.ts"
import styles from "./People.module.css"
import {Section} from "./Section.tsx"

/** Persons and groups: those whose state is told of first; groups of whom no account tells any are folded. */
export function People({index}: {readonly index: CaseIndex}) {
  const {t} = useTranslation()
  const counted = useCounted()
  const {persons, groups} = index.view
  const told = groups.filter(({lanes}) => lanes.length > 0)
  const rest = groups.filter(({lanes}) => lanes.length === 0)
  return (
    <Section id="people" title={t("case.people")} count={persons.length + groups.length}>
      {persons.length + groups.length === 0 && <Empty>{t("case.noPeople")}</Empty>}
      {groups.length > 0 && <h3 className={styles.kind}>{t("case.groupsOnly")}</h3>}
      <PersonLines index={index} list={told} />
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{counted("case.restCount", rest.length)}</summary>
          <PersonLines index={index} list={rest} />
        </details>
      )}
      {persons.length > 0 && <h3 className={styles.kind}>{t("case.peopleOnly")}</h3>}
      <PersonLines index={index} list={persons} />
    </Section>
  )
}

type ListProps = {readonly index: CaseIndex; readonly list: readonly (PersonView | GroupView)[]}

function PersonLines({index, list}: ListProps) {
  if (list.length === 0) return null
  return (
    <ul className={styles.people}>
      {list
        .toSorted((a, b) => b.lanes.length - a.lanes.length)
        .map((one) => (
          <PersonLine key={one.id} index={index} one={one} />
        ))}
    </ul>
  )
}

function PersonLine({index, one}: {readonly index: CaseIndex; readonly one: PersonView | GroupView}) {
  const counted = useCounted()
  const names = useNames(index)
  const facts = [
    ...("roles" in one ? one.roles : []),
    ...("size" in one && one.size !== null ? [names.group(one.size)] : []),
    ...(one.lanes.length === 0 ? [] : [counted("case.laneCount", one.lanes.length)]),
  ]
  return (
    <li>
      <Link to="/cases/$slug/people/$id" params={{slug: index.view.slug, id: one.id}}>
        <bdi>
          <Signed text={one.name} />
        </bdi>
      </Link>
      {facts.map((fact) => (
        <span key={fact} className={styles.fact}>
          {" "}
          · <bdi>{fact}</bdi>
        </span>
      ))}
    </li>
  )
}
