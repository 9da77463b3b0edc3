import {Link} from "@tanstack/react-router"
import {Fragment, type ReactNode} from "react"
import {useTranslation} from "react-i18next"
import type {GroupView, PersonView} from "../../api/collation.ts"
import type {CaseIndex} from "../case/case-index.ts"
import {DocumentName} from "../case/DocumentName.tsx"
import {useNames} from "../case/names.ts"
import {Signed} from "../text/Signed.tsx"
import styles from "./Facts.module.css"

type Props = {readonly index: CaseIndex; readonly person: PersonView | GroupView}

/** What a person or group is called, is, belongs to, and where they are named. */
export function Facts({index, person}: Props) {
  const {t} = useTranslation()
  const names = useNames(index)
  const {slug, groups} = index.view
  const own = new Set(person.entities.map(({document}) => document))
  const documents = index.documents.filter(({id}) => own.has(id)).map(({id}) => id)
  const within = groups.filter(({members}) => members.includes(person.id)).map(({id}) => id)
  const toPerson = (id: string) => (
    <Link key={id} to="/cases/$slug/people/$id" params={{slug, id}}>
      <bdi>
        <Signed text={index.person.get(id)?.name ?? id} />
      </bdi>
    </Link>
  )
  const words = (list: readonly string[]) => list.map((one) => <bdi key={one}><Signed text={one} /></bdi>) // prettier-ignore
  return (
    <dl className={styles.facts}>
      {"aliases" in person && <Fact name={t("person.aliases")} items={words(person.aliases)} />}
      {"roles" in person && <Fact name={t("person.roles")} items={words(person.roles)} />}
      {"size" in person && person.size !== null && <Fact name={t("person.size")} items={[names.group(person.size)]} />}
      {"members" in person && <Fact name={t("person.members")} items={person.members.map(toPerson)} />}
      <Fact name={t("person.groups")} items={within.map(toPerson)} />
      <Fact
        name={t("person.documents")}
        items={documents.map((id) => (
          <Link key={id} to="/cases/$slug/documents/$id" params={{slug, id}}>
            <DocumentName index={index} id={id} />
          </Link>
        ))}
      />
    </dl>
  )
}

function Fact({name, items}: {readonly name: string; readonly items: readonly ReactNode[]}) {
  if (items.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {items.map((item, i) => (
          <Fragment key={i}>
            {i > 0 && "; "}
            {item}
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
