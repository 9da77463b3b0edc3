// English labels of the field of a form that names whom the form is about: "Name: RUIZ, Ana".

/** In lower case, without what stands in brackets. */
export const nameLabels: ReadonlySet<string> = new Set(
  `name | names | full name | name in full | name and surname | surname and name | surname, first name | surname, name | last name, first name | name of victim |
  name of the victim | name of detainee | name of the detainee | name of prisoner | name of the prisoner | name of person | name of the person |
  name of missing person | name of the missing person | name of deceased | name of the deceased | victim's name | detainee's name |
  victim name | detainee name | victim | detainee | missing person | deceased | prisoner | patient | client`
    .split("|")
    .map((label) => label.trim()),
)
