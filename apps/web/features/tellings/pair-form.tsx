import { keyOf } from '@parallax/client'
import { Button } from '../../ui/button.tsx'
import { type ArticleLineData, titleOf } from '../articles/article-line.tsx'

/** Chooses any two articles of a list; works without script too. */
export function PairForm({ articles }: { articles: ArticleLineData[] }) {
  return (
    <form
      action="/articles/compare"
      className="grid items-end gap-3 border-t border-line px-4 py-3 text-sm sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <Choice name="a" label="Set this article" articles={articles} chosen={0} />
      <Choice name="b" label="beside this one" articles={articles} chosen={1} />
      <Button type="submit">Compare two articles</Button>
    </form>
  )
}

interface ChoiceProps {
  name: 'a' | 'b'
  label: string
  articles: ArticleLineData[]
  /** Which one stands in it at first. */
  chosen: number
}

function Choice({ name, label, articles, chosen }: ChoiceProps) {
  return (
    <label className="min-w-0">
      <span className="mb-1 block text-xs text-soft">{label}</span>
      <select
        name={name}
        defaultValue={keyOf(articles[chosen]?.id ?? '')}
        className="h-8 w-full rounded-md border border-line bg-surface px-2 text-sm hover:border-edge"
      >
        {articles.map((article) => (
          <option key={article.id} value={keyOf(article.id)}>
            {[article.outlet?.name, titleOf(article)].filter(Boolean).join(': ')}
          </option>
        ))}
      </select>
    </label>
  )
}
