'use client'

import { filterOfParams, filterParsers, type Opened, paramsOfFilter, viewParsers } from '@parallax/addresses'
import type { ArticleFilter, ChartForm, FormKind } from '@parallax/domain'
import { useQueryState, useQueryStates } from 'nuqs'
import { useMemo, useTransition } from 'react'

/**
 * The filter of the page. A choice is a step of the history, so that Back undoes one choice; it also leaves
 * the place in a list and closes the drawer, because both belonged to the articles before.
 */
export function useFilter() {
  const [pending, startTransition] = useTransition()
  const [params, setParams] = useQueryStates(
    { ...filterParsers, after: viewParsers.after, open: viewParsers.open },
    { history: 'push', shallow: false, scroll: false, startTransition },
  )
  const filter = useMemo(() => filterOfParams(params), [params])
  const setFilter = (next: ArticleFilter) =>
    void setParams({ ...paramsOfFilter(next), after: null, open: null })
  return { filter, setFilter, pending }
}

/** What is open in the drawer. Opening is a step of the history, so that Back closes it. */
export function useOpened() {
  const [opened, setOpened] = useQueryState(
    'open',
    viewParsers.open.withOptions({ history: 'push', scroll: false }),
  )
  return { opened, open: (next: Opened) => void setOpened(next), close: () => void setOpened(null) }
}

/** In which form the page's charts are drawn. A choice is a step of the history. */
export function useForms() {
  const [forms, setForms] = useQueryState(
    'form',
    viewParsers.form.withOptions({ history: 'push', scroll: false }),
  )
  const setForm = (kind: FormKind, form: ChartForm | null) => {
    const { [kind]: _, ...others } = forms ?? {}
    const next = form === null ? others : { ...others, [kind]: form }
    void setForms(Object.keys(next).length > 0 ? next : null)
  }
  return { forms: forms ?? {}, setForm }
}
