import { Conferma } from '@/components/ui/conferma';
import type { AttoSuOperatore } from '@/lib/operatori/views';
import { abilitare, chiedere, riammettere, rinviare, sospendere } from './azioni';
import { AvvisoDubbi } from './avviso-dubbi';
import { FinestraDesigna, FinestraDisabilita, FinestraMotivo } from './finestre';

interface Props {
  id: string;
  nominativo: string;
  atti: readonly AttoSuOperatore[];
  /** Read once more before enabling: why its codice fiscale may be of somebody else. */
  dubbi?: readonly string[];
  /** In a list: only the next step and the block, in small. */
  breve?: boolean;
}

/** The buttons of one operator: those that the use case said are allowed now, to this person. */
export function AttiOperatore({ id, nominativo, atti, dubbi = [], breve = false }: Props) {
  const ha = (atto: AttoSuOperatore) => atti.includes(atto);
  const dimensione = breve ? 'piccola' : 'media';
  return (
    <div className="flex flex-wrap gap-3">
      {ha('abilitare') ? (
        <Conferma
          titolo={`Abilitare ${nominativo}?`}
          etichetta="Abilita"
          conferma="Abilita l’operatore"
          azione={abilitare}
          fatto={`Abilitazione di ${nominativo} registrata: le credenziali partono ora.`}
          valori={{ operatoreId: id }}
          variante="primario"
          dimensione={dimensione}
        >
          <AvvisoDubbi dubbi={dubbi} />
          <p>Il nome utente va al referente, il collegamento per la password provvisoria alla persona: due messaggi, due indirizzi.</p>
        </Conferma>
      ) : null}
      {ha('chiedere') ? (
        <Conferma
          titolo={`Chiedere l’abilitazione di ${nominativo}?`}
          etichetta="Chiedi l’abilitazione"
          conferma="Manda la richiesta"
          azione={chiedere}
          fatto="Richiesta mandata: l’ufficio del comune riceve un avviso."
          valori={{ operatoreIds: [id] }}
          variante="primario"
          dimensione={dimensione}
        >
          <AvvisoDubbi dubbi={dubbi} />
          <p>L’ufficio del comune riceve un avviso. La designazione e la scheda sono complete.</p>
        </Conferma>
      ) : null}
      {ha('sospendere') ? (
        <FinestraMotivo
          operatoreId={id}
          etichetta="Sospendi"
          titolo={`Sospendere ${nominativo}?`}
          azione={sospendere}
          fatto={`Sospensione di ${nominativo} registrata: vale da subito.`}
          variante="pericolo"
          breve={breve}
          aiuto="L’effetto è immediato, anche se sta lavorando: al prossimo clic è fuori. La persona e l’altra parte ricevono il motivo."
        />
      ) : null}
      {breve ? null : (
        <>
          {ha('designare') ? <FinestraDesigna operatori={[{ id, nominativo }]} etichetta="Carica la designazione" /> : null}
          {ha('confermare') ? (
            <FinestraMotivo
              operatoreId={id}
              etichetta="Conferma la sospensione"
              titolo={`Confermare la sospensione di ${nominativo}?`}
              azione={sospendere}
              fatto={`Sospensione di ${nominativo} confermata: solo il comune la può revocare.`}
              variante="pericolo"
              aiuto="L’ha disposta l’ente: confermata dal comune, soltanto il comune la potrà revocare. L’ente e la persona ricevono il motivo."
            />
          ) : null}
          {ha('riammettere') ? (
            <FinestraMotivo
              operatoreId={id}
              etichetta="Riammetti"
              titolo={`Riammettere ${nominativo}?`}
              azione={riammettere}
              fatto={`Riammissione di ${nominativo} registrata: può entrare di nuovo.`}
              aiuto="Torna a poter entrare con le credenziali che aveva."
            />
          ) : null}
          {ha('rinviare') ? (
            <Conferma
              titolo="Rinnovare le credenziali?"
              etichetta="Rinnova le credenziali"
              conferma="Rinnova"
              azione={rinviare}
              fatto="Credenziali rinnovate: quelle di prima non valgono più, i messaggi partono ora."
              valori={{ operatoreId: id }}
              variante="secondario"
            >
              <p>Le credenziali di ora muoiono subito. La persona riceve un nuovo collegamento, il referente il nome utente.</p>
            </Conferma>
          ) : null}
          {ha('disabilitare') ? <FinestraDisabilita operatoreId={id} nominativo={nominativo} /> : null}
        </>
      )}
    </div>
  );
}
