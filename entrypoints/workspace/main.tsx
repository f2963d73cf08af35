import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { Workspace } from '../../components/workspace/Workspace';
import '../../components/ui/base.css';
import '../../components/workspace/workspace.css';

// Our pages' policy forbids eval; zod would try it once, and the console would show a violation.
config({ jitless: true });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Workspace />
    </StrictMode>,
  );
}
