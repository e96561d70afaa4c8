import type { ReactNode } from 'react';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { formatoItaliano } from '@/lib/core/date';
import { descrizioneStato } from '../stati';
import { Avviso } from '../ui/avviso';
import { CollegamentoBottone } from '../ui/bottone';
import { Collegamento } from '../ui/collegamento';
import { Scheda } from '../ui/scheda';
import { ClausoleVive } from './clausole-vive';
import { DatiConvenzione } from './dati-convenzione';
import { DocumentiConvenzione } from './documenti-convenzione';
import { LineaDelTempo } from './linea-del-tempo';
import { PresaInCarico } from './presa-in-carico';
import { Scadenze } from './scadenze';
import { Sospensioni } from './sospensioni';
import { VersioniDelleClausole } from './versioni-delle-clausole';

interface Props {
  convenzione: ConvenzioneView;
  /** Address of the list of convenzioni on this side. */
  percorso: string;
  /** Where to upload the signed file, while one is awaited. */
  firme: ReactNode;
  azioni: ReactNode;
}

/**
 * Two columns on a wide screen, each stacked without gaps whatever the height of the other, and the order of the page on a phone: what
 * is beside is written after what it stands beside. A grid has rows, and a tall card on one side leaves a hole on the other.
 */
const PRINCIPALE = 'space-y-6 lg:float-left lg:clear-left lg:mb-6 lg:w-[calc((100%-1.5rem)*2/3)] empty:hidden';
const LATO = 'space-y-6 lg:float-right lg:clear-right lg:mb-6 lg:w-[calc((100%-1.5rem)/3)] empty:hidden';

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
      <PresaInCarico convenzione={c} ufficio={percorso.startsWith('/ufficio')} />
      <div className="space-y-6 lg:flow-root lg:space-y-0">
        <div className={`group/firme ${PRINCIPALE}`}>
          {firme}
          {c.stipulataIl !== null && c.ultimoGiornoIl !== null ? (
            <Scheda titolo="Durata">
              <LineaDelTempo dal={c.stipulataIl} al={c.ultimoGiornoIl} oggi={c.oggi} scadenze={c.scadenze} sospensioni={c.sospensioni} />
              {c.rinnovo ? (
                <p className="misura mt-4">
                  {c.rinnovo.testo} <Collegamento href={c.rinnovo.href}>Vai all’atto di rinnovo</Collegamento>
                </p>
              ) : null}
            </Scheda>
          ) : null}
        </div>
        <div className={LATO}>
          <Scheda titolo="Documenti">
            <DocumentiConvenzione documenti={c.documenti} />
          </Scheda>
          <Scheda titolo="Atti">{azioni}</Scheda>
        </div>
        <div className={PRINCIPALE}>
          <Scheda titolo="L’atto">
            <DatiConvenzione convenzione={c} />
          </Scheda>
          <Scheda titolo="Clausole vive">
            <p className="misura mb-4 text-secondary">
              Le clausole firmate sono le stesse che il sistema applica: di ciascuna come e dove si applica, che cosa lo mostra e la
              prossima scadenza. Aprila per leggerne l’articolo.
            </p>
            {c.modifiche ? (
              <div className="misura mb-4">
                <p>{c.modifiche.testo}</p>
                <ul className="mt-1 space-y-1">
                  {c.modifiche.atti.map(({ il, href }) => (
                    <li key={href}>
                      <Collegamento href={href}>Vai all’atto aggiuntivo del {formatoItaliano(il)}</Collegamento>
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
            <ClausoleVive clausole={c.clausole} />
            <h3 className="mt-6 mb-2 text-base font-semibold">Versioni delle clausole</h3>
            <VersioniDelleClausole versioni={c.versioni} />
          </Scheda>
        </div>
        <div className={LATO}>
          {c.stipulataIl !== null && c.cessataIl === null ? (
            <Scheda titolo="Scadenze">
              <Scadenze scadenze={c.scadenze} oggi={c.oggi} />
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
