import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { Popup } from '../../components/popup/Popup';
import '../../components/ui/base.css';
import '../../components/popup/popup.css';

// Our pages' policy forbids eval; zod would try it once, and the console would show a violation.
config({ jitless: true });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Popup />
    </StrictMode>,
  );
}
