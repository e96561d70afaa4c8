import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { interrogaRichiedente } from '@/app/richiedente';
import { ElencoDubbi } from '@/components/adesione/elenco-dubbi';
import { ElencoModifiche } from '@/components/adesione/elenco-modifiche';
import { nomiCodici, TITOLI_PASSO } from '@/components/adesione/nomi';
import { RiepilogoPasso } from '@/components/adesione/riepilogo-dati';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Collegamento } from '@/components/ui/collegamento';
import { Pagina } from '@/components/ui/guscio';
import { Scheda } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { leggereBozza } from '@/lib/adesioni/use-cases/leggere-bozza';
import { percorsoPasso } from '../../passi';
import { presentare } from '../azioni';
import { ModuloInvio } from './modulo-invio';

export const metadata: Metadata = { title: 'Riepilogo e invio' };

/** Everything before sending, with the way back to each part, what is missing, and the doubts that do not block. */
export default async function RiepilogoAdesione({ params }: { params: Promise<{ codice: string }> }) {
  const { codice } = await params;
  const bozza = await interrogaRichiedente(leggereBozza);
  if (bozza.stato !== 'BOZZA' && bozza.stato !== 'INTEGRAZIONE_RICHIESTA') redirect(`/adesione/${bozza.comune.codice}/stato`);
  if (bozza.comune.codice !== codice) redirect(`/adesione/${bozza.comune.codice}/riepilogo`);
  const incompleti = bozza.passi.filter(({ problemi }) => problemi.length > 0);
  const [primo] = incompleti;
  return (
    <Pagina>
      <Titolo
        sopra={`${bozza.comune.denominazione} · ${bozza.modello.nome}`}
        sommario={
          bozza.correzioni
            ? 'Controlla che cosa hai corretto, poi torna alla risposta per inviarla.'
            : 'Controlla i dati prima di inviare: dopo l’invio si correggono solo se l’ufficio chiede integrazioni, insieme alla risposta.'
        }
      >
        {bozza.correzioni ? 'Riepilogo delle correzioni' : 'Riepilogo e invio'}
      </Titolo>
      <div className="space-y-6">
        {bozza.dubbi.length > 0 ? (
          <Avviso tono="attenzione" titolo="Ricontrolla questi dati: puoi inviare anche così, se sono giusti">
            <ElencoDubbi dubbi={bozza.dubbi} />
          </Avviso>
        ) : null}
        {bozza.correzioni ? <ElencoModifiche modifiche={bozza.correzioni} didascalia="Correzioni che partiranno con la risposta" /> : null}
        {bozza.passi.map(({ passo, problemi }) => (
          <Scheda
            key={passo}
            titolo={TITOLI_PASSO[passo]}
            lato={
              <Collegamento href={percorsoPasso(codice, passo)}>
                Modifica<span className="sr-only"> {TITOLI_PASSO[passo].toLowerCase()}</span>
              </Collegamento>
            }
          >
            {problemi.length > 0 ? (
              <div className="mb-4">
                <Avviso tono="attenzione" titolo="Da completare o correggere">
                  <ul className="list-disc pl-5">
                    {problemi.slice(0, 8).map((frase) => (
                      <li key={frase}>{frase}</li>
                    ))}
                  </ul>
                </Avviso>
              </div>
            ) : null}
            <RiepilogoPasso passo={passo} dati={bozza.dati} nomi={nomiCodici(bozza.vincoli.profili)} />
          </Scheda>
        ))}
        <Scheda titolo={bozza.correzioni ? 'Risposta' : 'Invio'}>
          {primo ? (
            <p>
              Prima di inviare completa: {incompleti.map(({ passo }) => TITOLI_PASSO[passo].toLowerCase()).join(', ')}.{' '}
              <Collegamento href={percorsoPasso(codice, primo.passo)}>Vai al primo passo da completare</Collegamento>
            </p>
          ) : bozza.correzioni ? (
            <CollegamentoBottone href={`/adesione/${codice}/stato`}>Torna alla risposta</CollegamentoBottone>
          ) : (
            <ModuloInvio azione={presentare.bind(null, bozza.id)} codice={codice} />
          )}
        </Scheda>
      </div>
    </Pagina>
  );
}
