import { Bottone } from '../ui/bottone';

/** The whole act as it would be signed, for an invented ente. A POST, because a draft is never behind an address. */
export function ApriIlPdf({ id }: { id: string }) {
  return (
    <form method="post" action="/api/modelli/anteprima" target="_blank">
      <input type="hidden" name="richiesta" value={JSON.stringify({ id })} />
      <Bottone type="submit" variante="secondario" icona="documento">
        Apri l’anteprima in PDF<span className="sr-only"> (in un’altra scheda)</span>
      </Bottone>
    </form>
  );
}
