/** `npm start`. Only what any Node can read: the version is checked before anything newer is loaded. */
const [maggiore, minore] = process.versions.node.split('.').map(Number);
if (maggiore < 20 || (maggiore === 20 && minore < 19)) {
  console.error(
    `Varco chiede Node.js 20.19 o successivo: questo è il ${process.versions.node}. Installane uno aggiornato da https://nodejs.org e riprova.`,
  );
  process.exit(1);
}
// No `await` here: what is too old for it must still understand the sentence above.
import('./avvio/avvia.mjs').then(({ avvia }) => avvia());
