import { render } from 'preact';
import '../../components/styles/library.css';
import { TextProvider } from '../../components/text';
import { extensionText } from '../../lib/hooks/extension-text';
import { LibraryPage } from './LibraryPage';

document.documentElement.lang = extensionText.language;
const root = document.getElementById('root');
if (root) {
  render(
    <TextProvider value={extensionText}>
      <LibraryPage />
    </TextProvider>,
    root,
  );
}
