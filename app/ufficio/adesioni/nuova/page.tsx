import type { Metadata } from 'next';
import { interroga } from '@/app/porta';
import { chiSono } from '@/app/sessione';
import { Briciole } from '@/components/ui/briciole';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { SchedaCollegamento } from '@/components/ui/scheda';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { leggereModelliAperti } from '@/lib/adesioni/use-cases/leggere-modelli-aperti';
import { valoriInizialiDelModulo } from '@/lib/adesioni/schema-valori-iniziali';
import { opzioniModulo } from '@/lib/adesioni/views';
import { idCasuale } from '@/lib/core/ids';
import { ModuloPervenuta } from './modulo-pervenuta';

export const metadata: Metadata = { title: 'Registra una domanda' };

/** CA-01: a request that came by PEC or on paper, typed in by the office. First which convenzione, then the same form as the public one. */
export default async function NuovaAdesione({ searchParams }: { searchParams: Promise<{ modello?: string }> }) {
  const modelli = await interroga(leggereModelliAperti);
  const io = await chiSono();
  const { modello: cercato } = await searchParams;
  const scelto = modelli.find(({ id }) => id === cercato) ?? (modelli.length === 1 ? modelli[0] : undefined);
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Adesioni', href: '/ufficio/adesioni' }]} qui="Registra una domanda" />
      <Titolo
        sopra={scelto?.nome}
        sommario="Per le domande arrivate per PEC o su carta: si trascrivono i dati e si allega il documento ricevuto."
      >
        Registra una domanda
      </Titolo>
      {scelto ? (
        <ModuloPervenuta
          vincoli={scelto.vincoli}
          bozza={`pervenuta:${io?.id ?? ''}:${scelto.id}`}
          opzioni={opzioniModulo(scelto.vincoli)}
          valoriIniziali={{ ...valoriInizialiDelModulo(), id: idCasuale(), modelloId: scelto.id, provenienza: '', ricevutaIl: '' }}
        />
      ) : modelli.length === 0 ? (
        <Vuoto
          titolo="Nessuna convenzione è aperta all’adesione"
          azioni={
            <CollegamentoBottone variante="secondario" href="/ufficio/impostazioni">
              Vai alle impostazioni
            </CollegamentoBottone>
          }
        >
          Prima va approvato un modello di convenzione: a quello aderiscono gli enti.
        </Vuoto>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2">
          {modelli.map(({ id, nome, descrizione }) => (
            <li key={id}>
              <SchedaCollegamento href={`/ufficio/adesioni/nuova?modello=${id}`} titolo={nome} icona="documento">
                {descrizione}
              </SchedaCollegamento>
            </li>
          ))}
        </ul>
      )}
    </Pagina>
  );
}
