/** First stop of the keyboard on every page (WCAG 2.4.1): leads to the `<main id="contenuto">` of the shell. */
export function SaltaAlContenuto() {
  return (
    <a
      href="#contenuto"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-sm focus:bg-white focus:px-4 focus:py-3 focus:font-semibold focus:text-primary"
    >
      Vai al contenuto principale
    </a>
  );
}
