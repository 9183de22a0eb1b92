import { render } from 'preact';
import '../../components/styles/panel.css';
import { TextProvider } from '../../components/text';
import { extensionText } from '../../lib/hooks/extension-text';
import { SidePanel } from './SidePanel';

document.documentElement.lang = extensionText.language;
const root = document.getElementById('root');
if (root) {
  render(
    <TextProvider value={extensionText}>
      <SidePanel />
    </TextProvider>,
    root,
  );
}
