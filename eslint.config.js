import tseslint from 'typescript-eslint';

const TEST = ['**/*.test.ts', '**/*.test.tsx', 'lib/testing/**', 'e2e/**'];

/** The clock is passed in, so that a whole year can be simulated. */
const OROLOGIO = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is passed in as `now`.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The clock is passed in as `now`.' },
];
const NOMI = { selector: 'ExportDefaultDeclaration', message: 'Exports have names; only Next wants default ones.' };
const NIENTE_SALTATO = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|skipIf|fixme)$/]',
  message: 'Every test runs, always.',
};

const SALTATO_SE_MANCA = {
  ...NIENTE_SALTATO,
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme)$/]',
};

export default tseslint.config(
  { ignores: ['node_modules/', '.next/', '.varco/', 'lib/generated/', 'next-env.d.ts', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      // Prettier breaks code; a comment and SQL are broken by hand. Sentences in quotes stay whole, so that they can be searched for.
      'max-len': ['error', { code: 160, ignoreStrings: true, ignoreRegExpLiterals: true, ignoreUrls: true }],
      'no-console': 'error',
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
    },
  },
  { files: ['lib/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', NOMI, ...OROLOGIO] } },
  { files: ['{components,emails,jobs}/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', NOMI] } },
  { files: ['lib/platform/**'], rules: { 'no-restricted-syntax': ['error', NOMI] } },
  { files: TEST, rules: { 'no-restricted-syntax': ['error', NIENTE_SALTATO] } },
  // The real signed files are not part of the repository: where they are missing, that must be seen.
  { files: ['lib/platform/firme/campioni.test.ts'], rules: { 'no-restricted-syntax': ['error', SALTATO_SE_MANCA] } },
  { files: ['lib/testing/**'], rules: { 'no-restricted-syntax': ['error', NIENTE_SALTATO, ...OROLOGIO] } },
  { files: ['bin/**'], rules: { 'no-console': 'off' } },
);
