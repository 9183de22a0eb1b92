import { render } from 'preact';
import '../../components/styles/popup.css';
import { TextProvider } from '../../components/text';
import { extensionText } from '../../lib/hooks/extension-text';
import { Popup } from './Popup';

document.documentElement.lang = extensionText.language;
const root = document.getElementById('root');
if (root) {
  render(
    <TextProvider value={extensionText}>
      <Popup />
    </TextProvider>,
    root,
  );
}
