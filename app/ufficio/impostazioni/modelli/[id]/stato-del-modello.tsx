import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Conferma } from '@/components/ui/conferma';
import type { ModelloView } from '@/lib/modelli/views';
import { scartare } from '../azioni';

/** What there is to do with this version: go to the one in force, finish the draft, or begin one. */
export function StatoDelModello({
  id,
  versione,
  versioni,
  bozza,
  modifiche,
  articoli,
  impedimenti,
  puoScrivere,
  puoApprovare,
}: ModelloView) {
  const inVigore = versioni.find((una) => una.inVigore);
  if (!versione.inVigore)
    return (
      <Avviso
        titolo="Questa versione è superata"
        azioni={
          inVigore ? (
            <CollegamentoBottone variante="secondario" href={`/ufficio/impostazioni/modelli/${inVigore.id}`}>
              Apri la versione {inVigore.versione}
            </CollegamentoBottone>
          ) : undefined
        }
      >
        Non accoglie nuove domande. Le domande iniziate sotto questa versione proseguono con essa.
      </Avviso>
    );
  if (!bozza)
    return puoScrivere ? (
      <Avviso>Per cambiare il testo di un articolo premi «Modifica»: la modifica resta in una bozza finché non è approvata.</Avviso>
    ) : null;
  const daCorreggere = articoli.filter(({ errori }) => errori.length > 0).length;
  return (
    <Avviso
      tono={daCorreggere + impedimenti.length > 0 ? 'attenzione' : 'info'}
      titolo={`C’è una bozza della prossima versione: ${modifiche.length === 1 ? 'cambia un testo' : `cambiano ${modifiche.length} testi`}`}
      azioni={
        <>
          <CollegamentoBottone href={`/ufficio/impostazioni/modelli/${id}/approvazione`}>
            {puoApprovare ? 'Confronta e approva' : 'Confronta con la versione in vigore'}
          </CollegamentoBottone>
          {puoScrivere ? (
            <Conferma
              titolo="Scartare la bozza?"
              etichetta="Scarta la bozza"
              conferma="Scarta la bozza"
              variante="pericolo"
              azione={scartare}
              valori={{ id, letta: bozza.letta }}
              fatto="La bozza è scartata."
            >
              <p>Le modifiche di tutti si perdono e non si possono riprendere. La versione in vigore resta com’è.</p>
            </Conferma>
          ) : null}
        </>
      }
    >
      <p>
        Salvata da {bozza.salvataDa} il {bozza.salvataIl}. Qui sotto gli articoli si leggono come nella bozza.
      </p>
      {impedimenti.map((frase) => (
        <p key={frase}>{frase}</p>
      ))}
      {daCorreggere > 0 ? (
        <p>
          {daCorreggere === 1 ? 'Un testo va corretto' : `${daCorreggere} testi vanno corretti`} prima dell’approvazione: il perché è
          scritto accanto.
        </p>
      ) : null}
    </Avviso>
  );
}
