import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Conferma } from '@/components/ui/conferma';
import type { ModelloView } from '@/lib/modelli/views';
import { ritirare, scartare } from '../azioni';

/** What there is to do with this version: go to the one in force, finish the draft, or begin one. */
export function StatoDelModello(modello: ModelloView) {
  const { id, versione, versioni, bozza, modifiche, articoli, impedimenti, puoScrivere, puoApprovare } = modello;
  const inVigore = versioni.find(({ stato }) => stato === 'IN_VIGORE');
  if (versione.stato === 'RITIRATO')
    return (
      <Avviso
        titolo={inVigore ? 'Questa versione è superata' : 'Questo modello è ritirato'}
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
      <Avviso azioni={<Ritiro {...modello} />}>
        Per cambiare una clausola premi «Modifica»: la modifica resta in una bozza finché non è approvata.
      </Avviso>
    ) : null;
  const nuovo = versione.stato === 'IN_PREPARAZIONE';
  const daCorreggere = articoli.filter(({ errori }) => errori.length > 0).length;
  return (
    <Avviso
      tono={daCorreggere > 0 || impedimenti.length > 0 ? 'attenzione' : 'info'}
      titolo={
        nuovo
          ? 'Il modello è in preparazione: nessun ente lo vede'
          : `C’è una bozza della prossima versione: ${modifiche.length === 1 ? 'cambia una clausola' : `cambiano ${modifiche.length} clausole`}`
      }
      azioni={
        <>
          <CollegamentoBottone href={`/ufficio/impostazioni/modelli/${id}/approvazione`}>
            {nuovo ? 'Controlla e approva' : puoApprovare ? 'Confronta e approva' : 'Confronta con la versione in vigore'}
          </CollegamentoBottone>
          <Ritiro {...modello} />
          {puoScrivere && !nuovo ? (
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

/** A model that is not to be used any more, or that nobody has approved and nobody will. */
function Ritiro({ id, versione, puoRitirare }: Pick<ModelloView, 'id' | 'versione' | 'puoRitirare'>) {
  if (!puoRitirare) return null;
  const nuovo = versione.stato === 'IN_PREPARAZIONE';
  return (
    <Conferma
      titolo={nuovo ? 'Rinunciare al modello?' : 'Ritirare il modello?'}
      etichetta={nuovo ? 'Rinuncia al modello' : 'Ritira il modello'}
      conferma={nuovo ? 'Rinuncia al modello' : 'Ritira il modello'}
      azione={ritirare}
      valori={{ id }}
      fatto={nuovo ? 'Il modello in preparazione non c’è più.' : 'Il modello è ritirato: non accoglie più nuove domande.'}
      alSuccesso="/ufficio/impostazioni/modelli"
    >
      <p>
        {nuovo
          ? 'Quello che è stato scritto si perde.'
          : 'Nessun ente potrà più aderire con questo modello, e non si torna indietro. Le domande già iniziate proseguono; le convenzioni restano come sono.'}
      </p>
    </Conferma>
  );
}
