import js from "@eslint/js"
import tseslint from "typescript-eslint"

export default tseslint.config(
  {ignores: ["node_modules", "dist", "src/web/dist", "models"]},
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: {ecmaVersion: 2024, sourceType: "module"},
    rules: {
      eqeqeq: ["error", "always", {null: "ignore"}],
      "no-console": "error",
      "no-restricted-syntax": ["error", {selector: "ExportDefaultDeclaration", message: "Name what you export."}],
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_", varsIgnorePattern: "^_"}],
      "no-control-regex": "off",
      "no-irregular-whitespace": "off",
      "no-misleading-character-class": "off",
    },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        process: "readonly",
        module: "readonly",
        __dirname: "readonly",
        console: "readonly",
      },
    },
    rules: {"@typescript-eslint/no-require-imports": "off"},
  },
  {
    files: [
      "src/cli/**",
      "src/main.ts",
      "scripts/**",
      "evaluation/**",
      "bench/**",
      "training/**",
      "eslint.config.js",
      "src/web/vite.config.ts",
    ],
    rules: {"no-console": "off", "no-restricted-syntax": "off"},
  },
)
