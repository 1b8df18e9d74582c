// What a source text holds of regular expressions: literals, places that construct one, and forms that cannot be followed.
import { parseSync } from 'oxc-parser'

/**
 * @typedef {{ line: number, column: number }} Place 1-based, columns in UTF-16 code units
 * @typedef {{ literals: (Place & { source: string, flags: string })[], constructed: Place[], violations: (Place & { message: string })[] }} Found
 */

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])
const SEARCHES = new Set(['match', 'matchAll', 'search'])
const TEXTS = new Set(['TemplateLiteral', 'BinaryExpression'])

/**
 * @param {string} file its extension decides the syntax
 * @param {string} text
 * @returns {Found} throws where the text is no program
 */
export function findRegularExpressions(file, text) {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const found = { literals: [], constructed: [], violations: [] }
  const place = placesIn(text)
  visit(program, [], (node, parents) => {
    if (node.type === 'Literal' && node.regex)
      found.literals.push({ ...place(node.start), source: node.regex.pattern, flags: node.regex.flags })
    const message = violation(node, parents, program)
    if (message) found.violations.push({ ...place(node.start), message })
    else if (isConstruction(node)) found.constructed.push(place(node.start))
  })
  return found
}

function visit(node, parents, see) {
  if (typeof node?.type === 'string') see(node, parents)
  const inside = typeof node?.type === 'string' ? [...parents, node] : parents
  for (const child of Object.values(node)) {
    if (child !== null && typeof child === 'object') visit(child, inside, see)
  }
}

function isConstruction(node) {
  return (node.type === 'NewExpression' || node.type === 'CallExpression') && node.callee.name === 'RegExp'
}

/** Says why an expression that may make regular expressions cannot be followed to all that it makes. */
function violation(node, parents, program) {
  if (isConstruction(node))
    return ranAtImport(parents, program)
      ? null
      : 'built while the program runs, so that nobody can check all that it may become: build it where the module is loaded'
  if (node.type === 'CallExpression' && SEARCHES.has(node.callee.property?.name) && isText(node.arguments[0]))
    return `a text given to ${node.callee.property.name} becomes a regular expression: write it as a literal`
  if (node.type === 'Identifier' && node.name === 'RegExp' && !isHarmless(node, parents))
    return 'RegExp under another name cannot be followed'
  return null
}

function isText(node) {
  return node !== undefined && (TEXTS.has(node.type) || typeof node.value === 'string')
}

function isHarmless(node, parents) {
  const parent = parents.at(-1)
  if (parent.type.startsWith('TS') || isConstruction(parent)) return true
  if (parent.type === 'BinaryExpression' && parent.operator === 'instanceof') return true
  if (parent.type === 'MemberExpression')
    return parent.object === node && parent.property.name === 'prototype'
  return parent.type === 'Property' && parent.key === node && parent.value !== node
}

/** True for module level, for functions that a call at module level is handed, and for own functions called there alone. */
function ranAtImport(parents, program) {
  const at = parents.findIndex((parent) => FUNCTIONS.has(parent.type))
  if (at < 0) return true
  const [outer, before] = [parents[at], parents[at - 1]]
  if (before.type === 'CallExpression' || before.type === 'NewExpression')
    return before.arguments.includes(outer)
  const name = outer.id?.name ?? (before.type === 'VariableDeclarator' ? before.id.name : undefined)
  return name !== undefined && isCalledAtImportOnly(name, outer, program)
}

function isCalledAtImportOnly(name, definition, program) {
  let only = true
  visit(program, [], (node, parents) => {
    if (node.type !== 'Identifier' || node.name !== name) return
    const parent = parents.at(-1)
    if (parent === definition || (parent.type === 'VariableDeclarator' && parent.id === node)) {
      if (parents.some(({ type }) => type === 'ExportNamedDeclaration')) only = false
      return
    }
    const isCall = parent.type === 'CallExpression' && parent.callee === node
    if (!isCall || parents.some(({ type }) => FUNCTIONS.has(type))) only = false
  })
  return only
}

function placesIn(text) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: offset - starts[line] + 1 }
  }
}
