import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './page.css'
import { createRoot } from 'react-dom/client'
import { Explorer } from './explorer.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Explorer />)
