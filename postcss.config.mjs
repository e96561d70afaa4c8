/** Tailwind 4 needs this one plugin; the theme lives in `app/stile/tema.css`. */
const config = { plugins: { '@tailwindcss/postcss': {} } };

export default config;
