'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Bottone } from '@/components/ui/bottone';
import { Tabella, type Colonna } from '@/components/ui/tabella';
import type { Trovato } from '@/lib/core/banca-letta';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import { fraseCercato } from '@/lib/visure/domain/criteri';
import type { ContestoConsultazione, EsitoRicerca, VisuraOfferta } from '@/lib/visure/views';
import { accanto, gruppiDi, type Gruppo, type Riga } from './righe-dei-risultati';
import { SceltaVisura } from './scelta-visura';
import { useFuocoRisultati } from './use-fuoco-risultati';

interface Props {
  contesto: ContestoConsultazione;
  esito: EsitoRicerca;
  /** The visura opened last in this case: Enter opens it again for another result. */
  ultima: string | null;
  /** The result of which a visura was opened: coming back from it, the focus is there; null after a search. */
  aperto: string | null;
  apri: (trovato: Trovato, visura: VisuraOfferta) => void;
  occupato: boolean;
}

/**
 * What was found, with no more than tells one from another, and the visure that may be opened: by arrows and Enter too. A search may find
 * things of more than one kind: each has its table.
 */
export function Risultati({ contesto, esito, ultima, aperto, apri, occupato }: Props) {
  const titolo = useRef<HTMLHeadingElement>(null);
  const [preferite, setPreferite] = useState<Readonly<Record<string, string>>>({});
  const gruppi = gruppiDi(esito.risultati, contesto.visure, preferite, ultima);
  const righe = gruppi.flatMap((gruppo) => gruppo.righe);
  const preferita = (riga: number) => Math.max(righe[riga]?.visure.findIndex(({ codice }) => codice === ultima) ?? 0, 0);
  const { sezione, tasto, diPosto, vaiA } = useFuocoRisultati(
    righe.map(({ visure }) => visure.length),
    preferita,
  );
  const scegli = (tipo: string, codice: string) => setPreferite((attuali) => ({ ...attuali, [tipo]: codice }));
  /** Where one visura is chosen for all, right and left choose it. */
  function tastoDi({ tipo, scelta }: Gruppo, evento: KeyboardEvent) {
    const passo = evento.key === 'ArrowRight' ? 1 : evento.key === 'ArrowLeft' ? -1 : null;
    if (!scelta || passo === null) return;
    evento.preventDefault();
    scegli(tipo, accanto(scelta, passo));
  }
  useEffect(() => {
    const riga = righe.findIndex(({ trovato }) => trovato.id === aperto);
    if (riga < 0) titolo.current?.focus();
    else vaiA({ riga, quale: preferita(riga) });
    // Once for each answer, and each time that it is come back to.
  }, [esito]);
  const numero = righe.length;
  return (
    <section ref={sezione} aria-labelledby="risultati" aria-describedby="tasti" className="non-stampare space-y-4" onKeyDown={tasto}>
      <h2 id="risultati" ref={titolo} tabIndex={-1} className="text-xl">
        {numero === 1 ? 'Un risultato' : `${numero} risultati`}
      </h2>
      <p className="misura">{fraseCercato(esito.cercato)}</p>
      {esito.simili ? <p className="misura">Nessuno si chiama come hai scritto. Intendevi forse chi ha un nome che suona così?</p> : null}
      {esito.altri ? (
        <p className="misura">
          Sono i primi {numero}, e ce ne sono altri che non vengono mostrati:{' '}
          {contesto.ricerche.find(({ codice }) => codice === esito.ricerca)?.seTroppi}.
        </p>
      ) : null}
      <p id="tasti" className="text-sm text-secondary">
        Da tastiera: frecce su e giù per scorrere, destra e sinistra per scegliere la visura, Invio per aprirla.
      </p>
      {gruppi.map((gruppo, posto) => (
        <div key={gruppo.tipo} className="space-y-4" onKeyDown={(evento) => tastoDi(gruppo, evento)} role="presentation">
          {gruppo.scelta ? <SceltaVisura {...gruppo.scelta} scegli={(codice) => scegli(gruppo.tipo, codice)} /> : null}
          <Tabella
            didascalia={gruppi.length > 1 ? `Risultati, ${posto + 1} di ${gruppi.length}` : 'Risultati'}
            righe={gruppo.righe}
            chiave={({ trovato }) => trovato.id}
            colonne={[
              ...colonneDi(gruppo.righe),
              {
                campo: 'visure',
                titolo: gruppo.scelta ? 'Visura' : 'Visure',
                cella: ({ trovato, indice, visure }) => (
                  <span className="flex flex-wrap gap-2">
                    {visure.map((visura, quale) => (
                      <Bottone
                        // By its place: another visura chosen takes the place of this one, and the focus stays.
                        key={quale}
                        variante="secondario"
                        dimensione="piccola"
                        aria-disabled={occupato || undefined}
                        onClick={() => (occupato ? undefined : apri(trovato, visura))}
                        {...diPosto(indice, quale)}
                      >
                        {visura.titolo}
                        <span className="sr-only"> di {nomeDi(trovato)}</span>
                      </Bottone>
                    ))}
                  </span>
                ),
              },
            ]}
          />
        </div>
      ))}
      <p className="text-sm text-secondary">
        Richiesta n. {esito.numeroRichiesta} del {istanteItaliano(esito.istante)}, annotata nel registro.
        {esito.aggiornatiAl ? ` Dati aggiornati al ${formatoItaliano(esito.aggiornatiAl)}.` : null}
      </p>
    </section>
  );
}

/** What tells a result from the others, for who hears its buttons: of a property neither comune nor sheet is enough. */
function nomeDi({ voci }: Trovato): string {
  return voci.flatMap(({ valore }) => valore ?? []).join(' ');
}

/** Every field of which some of them says something; the row is named by the first of which all do. */
function colonneDi(righe: readonly Riga[]): Colonna<Riga>[] {
  const valore = ({ trovato }: Riga, campo: string) => trovato.voci.find((voce) => voce.campo === campo)?.valore ?? null;
  const tutti = new Map(righe.flatMap(({ trovato: { voci } }) => voci.map(({ campo, etichetta }) => [campo, etichetta] as const)));
  const campi = [...tutti].filter(([campo]) => righe.some((riga) => valore(riga, campo) !== null));
  const nome = campi.find(([campo]) => righe.every((riga) => valore(riga, campo) !== null)) ?? campi[0];
  return campi.map(([campo, titolo]) => ({
    campo,
    titolo,
    nomeDellaRiga: campo === nome?.[0],
    cella: (riga) => valore(riga, campo) ?? '–',
  }));
}
