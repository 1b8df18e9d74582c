/** Titles that break what is written without care: what they are, and how they read on one line. */
export const HOSTILE: readonly (readonly [name: string, title: string, line: string])[] = [
  ['braces that do not close', 'a }{ b {{{', 'a }{ b {{{'],
  [
    'backslashes and commands',
    '\\input{secret} \\\\ \\end{document}',
    '\\input{secret} \\\\ \\end{document}',
  ],
  ['what LaTeX reads as its own', '50 % & $5 #1 _x_ ~ ^ | `a` "b"', '50 % & $5 #1 _x_ ~ ^ | `a` "b"'],
  ['lines', 'one\r\ntwo\u2028three\tfour', 'one two three four'],
  ['a tag of RIS', 'x\r\nER  - \r\nTY  - BOOK', 'x ER - TY - BOOK'],
  ['markup', '<script>alert("1")</script> & <b>', '<script>alert("1")</script> & <b>'],
  ['Markdown', '[a](javascript:b) **c** ![d] | e', '[a](javascript:b) **c** ![d] | e'],
  ['a comment of HTML', 'a --> b <!-- c -- d', 'a --> b <!-- c -- d'],
  ['emoji', 'Bridges 🌉 and 👩‍🔬', 'Bridges 🌉 and 👩‍🔬'],
  ['right to left', 'عنوان الرسم', 'عنوان الرسم'],
  ['a mark that turns what follows', 'a\u202ecba\u2066d', 'acbad'],
  ['control characters and half letters', 'a\u0000b\u0007\ud800c', 'a b \ufffdc'],
  ['ten thousand letters', 'word '.repeat(2000), 'word '.repeat(2000).trim()],
]
