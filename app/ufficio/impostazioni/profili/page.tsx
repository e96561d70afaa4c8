import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Briciole } from '@/components/ui/briciole';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { elencareProfiliDati } from '@/lib/profili/use-cases/elencare-profili-dati';
import { NonConcedibili } from './non-concedibili';
import { PERCORSO_PROFILI } from './percorsi';
import { SchedaProfilo } from './scheda-profilo';

export const metadata: Metadata = { title: 'Profili dei dati' };

/** Every profile by bank, with what it shows and whose act it is in. */
export default async function PaginaProfili() {
  const { profili, banche, puoComporre } = await interroga(elencareProfiliDati);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Impostazioni', href: '/ufficio/impostazioni' }]} qui="Profili dei dati" />
      <Titolo
        sommario="Quali campi di una banca dati si possono concedere insieme. Una convenzione porta scritti i campi del profilo con cui è firmata: se il profilo cambia, la convenzione resta com’è."
        azioni={
          puoComporre ? (
            <CollegamentoBottone href={`${PERCORSO_PROFILI}/nuovo`} icona="piu">
              Componi un profilo
            </CollegamentoBottone>
          ) : null
        }
      >
        Profili dei dati
      </Titolo>
      <div className="space-y-10">
        {banche.map((banca) => (
          <section key={banca.codice} aria-labelledby={`banca-${banca.codice}`}>
            <h2 id={`banca-${banca.codice}`} className="mb-4 text-2xl">
              {banca.nome}
            </h2>
            <ul className="space-y-5">
              {profili
                .filter((profilo) => profilo.banca.codice === banca.codice)
                .map((profilo) => (
                  <li key={profilo.codice}>
                    <SchedaProfilo profilo={profilo} />
                  </li>
                ))}
            </ul>
            {profili.every(({ banca: sua, versione }) => sua.codice !== banca.codice || versione === null) ? (
              <div className="mt-5">
                <Avviso tono="neutro" titolo="Nessun profilo proprio del comune">
                  <p>
                    {puoComporre
                      ? 'Se i profili che ci sono danno troppo o troppo poco, componine uno: poi aggiungilo al modello di convenzione che lo deve offrire.'
                      : 'Li compone il responsabile, o il responsabile tecnico.'}
                  </p>
                </Avviso>
              </div>
            ) : null}
            <NonConcedibili banca={banca} />
          </section>
        ))}
      </div>
    </Pagina>
  );
}
