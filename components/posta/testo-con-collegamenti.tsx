/** Only web addresses, and only whole: what surrounds them stays text. */
const INDIRIZZO = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/g;

/** The text of a message as it was written, with its web addresses to be followed. Nothing of a message is ever rendered as HTML. */
export function TestoConCollegamenti({ testo }: { testo: string }) {
  return (
    <p className="misura break-words whitespace-pre-wrap">
      {testo.split(INDIRIZZO).map((pezzo, indice) =>
        indice % 2 === 1 ? (
          <a key={`${indice}-${pezzo}`} href={pezzo} rel="noreferrer" className="collegamento break-all">
            {pezzo}
          </a>
        ) : (
          pezzo
        ),
      )}
    </p>
  );
}
