import type { ConfigData } from 'html-validate'

/**
 * What pages are judged by. Roles say again what tables are, because phones show their rows as grids. The rules of
 * style that are off are about how React writes attributes.
 */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
  },
}

/** A page without what it tells search engines, which is data and holds the texts of the edition as they are. */
export const withoutStructuredData = (html: string): string =>
  html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
