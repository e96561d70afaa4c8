import type { ReactNode } from 'react';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { descrizioneStato } from '../stati';
import { Avviso } from '../ui/avviso';
import { CollegamentoBottone } from '../ui/bottone';
import { Collegamento } from '../ui/collegamento';
import { Scheda } from '../ui/scheda';
import { ClausoleVive } from './clausole-vive';
import { DatiConvenzione } from './dati-convenzione';
import { DocumentiConvenzione } from './documenti-convenzione';
import { LineaDelTempo } from './linea-del-tempo';
import { Scadenze } from './scadenze';
import { Sospensioni } from './sospensioni';

interface Props {
  convenzione: ConvenzioneView;
  /** Address of the list of convenzioni on this side. */
  percorso: string;
  /** Where to upload the signed file, while one is awaited. */
  firme: ReactNode;
  azioni: ReactNode;
}

/**
 * The body of a convenzione's page, the same for the two parties: what one
 * comes for first (next step, where to sign, papers, acts), then what one looks up (facts, clauses, dates).
 */
export function CorpoConvenzione({ convenzione: c, percorso, firme, azioni }: Props) {
  return (
    <div className="space-y-6">
      <Avviso
        tono={c.prossimo.tocca ? 'attenzione' : c.sospesaDa.length > 0 ? 'errore' : 'info'}
        titolo={c.prossimo.titolo}
        azioni={
          c.prossimo.vai ? (
            <CollegamentoBottone href={c.prossimo.vai.href} dimensione="piccola">
              {c.prossimo.vai.etichetta}
            </CollegamentoBottone>
          ) : undefined
        }
      >
        <p>{c.prossimo.testo}</p>
      </Avviso>
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
        <div className="space-y-6">
          {firme}
          {c.stipulataIl !== null && c.ultimoGiornoIl !== null ? (
            <Scheda titolo="Durata">
              <LineaDelTempo dal={c.stipulataIl} al={c.ultimoGiornoIl} oggi={c.oggi} scadenze={c.scadenze} sospensioni={c.sospensioni} />
            </Scheda>
          ) : null}
        </div>
        <div className="space-y-6">
          <Scheda titolo="Documenti">
            <DocumentiConvenzione documenti={c.documenti} />
          </Scheda>
          <Scheda titolo="Atti">{azioni}</Scheda>
        </div>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
        <div className="space-y-6">
          <Scheda titolo="L’atto">
            <DatiConvenzione convenzione={c} />
          </Scheda>
          <Scheda titolo="Clausole vive">
            <p className="misura mb-4 text-secondary">
              Le clausole firmate sono le stesse che il sistema applica. Apri una parte per leggere gli articoli e, accanto a ciascuno, come
              si applica, l’ultima evidenza nel registro e la prossima scadenza.
            </p>
            <ClausoleVive clausole={c.clausole} />
          </Scheda>
        </div>
        <div className="space-y-6">
          {c.stipulataIl !== null && c.cessataIl === null ? (
            <Scheda titolo="Scadenze">
              <Scadenze scadenze={c.scadenze} />
            </Scheda>
          ) : null}
          {c.sospensioni.length > 0 ? (
            <Scheda titolo="Sospensioni">
              <Sospensioni sospensioni={c.sospensioni} conclusa={c.cessataIl !== null} />
            </Scheda>
          ) : null}
          {c.altre.length > 0 ? (
            <Scheda titolo="Altre convenzioni dell’ente">
              <ul className="space-y-2">
                {c.altre.map(({ id, numero, stato }) => (
                  <li key={id}>
                    <Collegamento href={`${percorso}/${id}`}>n. {numero}</Collegamento> · {descrizioneStato(stato).testo}
                  </li>
                ))}
              </ul>
            </Scheda>
          ) : null}
        </div>
      </div>
    </div>
  );
}
