import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { OPTIONAL_HOSTS, REQUIRED_HOSTS } from './lib/sites/hosts';

/** Fixes the extension id in end-to-end builds only, so that tests can name its pages. A store build must not carry it. */
const E2E_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqJpwBduWb4SK1mctB7O0f4J8W4qfq8v4h5hWjSAiJJNLdTD4NSWsCI5DJ0o+IHnxo3Pxw/30yJbcj81LcAMV0HigX7ybDiCeWN4uLuGwR2IsA/TTU8GjR7qlmuDDNhjn7xjsvjdU+VUkS9Fpj03sNve5utNJmXCvWiWWDW0+TNVlJxW3jyPwcqRxNV9rDqjWX6KlXpy7DavibUnxuqA2XZAoUs75O93/UJX4z3uR9hCDVrNcIfCnOiJQFIP7lwSw32kEdpKtIsf4d8LinEgH0lJAb8nQXi5F+Y5WD5MowaB3fgkdxbXgVxP+Exn8SU8pxCPi/dgJfSioTJaTq1rWtQIDAQAB';

/**
 * Tells Chromium that nearly all of a content script runs at once, so that it compiles it in one go instead of twice,
 * function by function: a sixth less time in every page. Other browsers see a comment.
 */
function hintContentScripts(): Plugin {
  return {
    name: 'hint-content-scripts',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.fileName.startsWith('content-scripts/')) continue;
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    },
  };
}

/** KaTeX names each font in three formats; every browser that we run in takes the first, and the others are a megabyte. */
function keepOneFontFormat(): Plugin {
  return {
    name: 'keep-one-font-format',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('katex.min.css')) return undefined;
      return code.replace(/,url\([^)]*\) format\("(?:woff|truetype)"\)/g, '');
    },
  };
}

/**
 * Puts what the worker and every page have in common into one file: of many small ones, each names again what it takes and
 * gives. What transcripts need is not in it, though many files need that: all of those are loaded later. So is what draws and
 * what loads them. A content script is one file anyway.
 */
function shareOneFile(): Plugin {
  const groups = [
    {
      name: 'shared',
      test: /[\\/](?:lib|idb)[\\/](?!.*(?:transcript|private-files))/,
      minShareCount: 4,
    },
    { name: 'drawing', test: /[\\/]@?preact[\\/]|vite[\\/]preload-helper/ },
  ];
  return {
    name: 'share-one-file',
    outputOptions: (options) =>
      options.format === 'iife' ? options : { ...options, codeSplitting: { groups } },
  };
}

export default defineConfig({
  imports: false,
  outDir: process.env.LECTERN_OUTPUT ?? '.output',
  manifestVersion: 3,
  suppressWarnings: { firefoxDataCollection: true },
  vite: () => ({
    resolve: {
      // A content script has no need of what WXT's own context offers, and every page would pay for it.
      alias: { 'wxt/utils/content-script-context': resolve('lib/content-script-context.ts') },
    },
    build: {
      // What a part of a page needs that is loaded later is mostly there: a list of it would cost more than it saves.
      modulePreload: {
        // Every browser that Lectern runs in preloads modules by itself.
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
      },
    },
    plugins: [hintContentScripts(), keepOneFontFormat(), shareOneFile()],
  }),
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'lib/**',
      'public/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `sidePanel` is added by WXT for the side panel entrypoint. None of these adds a line to the install warning.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'activeTab'],
    host_permissions: [...REQUIRED_HOSTS],
    optional_host_permissions: OPTIONAL_HOSTS,
    commands: {
      ...(browser === 'firefox'
        ? {
            _execute_sidebar_action: {
              suggested_key: { default: 'Alt+Shift+Y' },
              description: '__MSG_commandOpenPanel__',
            },
          }
        : {
            'open-panel': {
              suggested_key: { default: 'Alt+Shift+Y' },
              description: '__MSG_commandOpenPanel__',
            },
          }),
      'note-now': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandNoteNow__',
      },
      'mark-now': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandMarkNow__',
      },
    },
    ...(browser === 'firefox'
      ? {
          // Elsewhere Firefox hides the button, and the badge with it, until the student opens a menu.
          action: { default_area: 'navbar' },
          browser_specific_settings: {
            gecko: {
              id: 'lectern@lectern.example',
              // The oldest that Mozilla still mends (ESR). Older ones open a popup only within the student's own key or click, and
              // the key for a note asks the panel first; seen to fail on 140.
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
    ...(mode === 'e2e' && browser !== 'firefox' ? { key: E2E_KEY } : {}),
  }),
  hooks: {
    // The index that a build was given takes the place of the empty one: see `scripts/build.ts`.
    'build:publicAssets': (_, files) => {
      const { LECTERN_INDEX: folder } = process.env;
      if (folder === undefined) return;
      const others = files.filter(({ relativeDest }) => !relativeDest.startsWith('index/'));
      const index = readdirSync(folder).map((name) => ({
        absoluteSrc: join(folder, name),
        relativeDest: `index/${name}`,
      }));
      files.splice(0, files.length, ...others, ...index);
    },
    // WXT asks at install for the hosts of scripts that are registered at run time; ours are optional.
    'build:manifestGenerated': (_, manifest) => {
      manifest.host_permissions = [...REQUIRED_HOSTS];
    },
  },
});
