import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { interrogaRichiedente } from '@/app/richiedente';
import { TITOLI_PASSO } from '@/components/adesione/nomi';
import { PassoDelModulo } from '@/components/adesione/passo-del-modulo';
import { Pagina } from '@/components/ui/guscio';
import { Passi } from '@/components/ui/passi';
import { Titolo } from '@/components/ui/titolo';
import { leggereBozza } from '@/lib/adesioni/use-cases/leggere-bozza';
import { PASSI, type PassoAdesione } from '@/lib/adesioni/schema';
import { valoriIniziali } from '@/lib/adesioni/schema-valori-iniziali';
import { opzioniModulo } from '@/lib/adesioni/views';
import { percorsoPasso, percorsoRiepilogo, SPIEGAZIONI_PASSO } from '../../../passi';
import { salvare } from '../../azioni';

type Parametri = { params: Promise<{ codice: string; passo: string }> };

const isPasso = (passo: string): passo is PassoAdesione => (PASSI as readonly string[]).includes(passo);

export async function generateMetadata({ params }: Parametri): Promise<Metadata> {
  const { passo } = await params;
  return { title: isPasso(passo) ? TITOLI_PASSO[passo] : 'Domanda di adesione' };
}

/** One step of the wizard, with what the draft already holds. */
export default async function Compila({ params }: Parametri) {
  const { codice, passo } = await params;
  if (!isPasso(passo)) notFound();
  const bozza = await interrogaRichiedente(leggereBozza);
  if (bozza.stato !== 'BOZZA' && bozza.stato !== 'INTEGRAZIONE_RICHIESTA') redirect(`/adesione/${bozza.comune.codice}/stato`);
  if (bozza.comune.codice !== codice) redirect(percorsoPasso(bozza.comune.codice, passo));
  const indice = PASSI.indexOf(passo);
  const [prima, dopo] = [PASSI[indice - 1], PASSI[indice + 1]];
  return (
    <Pagina>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[16rem_1fr]">
        <Passi
          etichetta="Passi della domanda"
          corrente={indice}
          passi={[
            ...bozza.passi.map(({ passo: voce, iniziato, problemi }) => ({
              titolo: TITOLI_PASSO[voce],
              completo: problemi.length === 0,
              ...(iniziato ? { href: percorsoPasso(codice, voce) } : {}),
            })),
            { titolo: bozza.correzioni ? 'Riepilogo delle correzioni' : 'Riepilogo e invio', href: percorsoRiepilogo(codice) },
          ]}
        />
        <div className="min-w-0">
          <Titolo sopra={`${bozza.comune.denominazione} · ${bozza.modello.nome}`} sommario={SPIEGAZIONI_PASSO[passo]}>
            {TITOLI_PASSO[passo]}
          </Titolo>
          <PassoDelModulo
            key={passo}
            bozza={bozza.id}
            passo={passo}
            vincoli={bozza.vincoli}
            opzioni={opzioniModulo(bozza.vincoli)}
            salva={salvare.bind(null, bozza.id)}
            valoriIniziali={valoriIniziali(passo, bozza.dati, bozza.email ?? '')}
            delServer={valoriIniziali(passo, bozza.dati)}
            rappresentante={(bozza.dati.legaleRappresentante as Record<string, unknown> | undefined) ?? undefined}
            prima={prima ? percorsoPasso(codice, prima) : undefined}
            dopo={dopo ? percorsoPasso(codice, dopo) : percorsoRiepilogo(codice)}
          />
          <p className="mt-8 text-sm text-secondary">
            {bozza.correzioni ? (
              'Le correzioni sono salvate mentre scrivi e partono con la risposta all’ufficio: fino ad allora la domanda resta com’è.'
            ) : (
              <>
                La bozza è salvata mentre scrivi e resta disponibile fino al {bozza.scadeIl}. Per riprenderla apri il collegamento che
                abbiamo inviato a {bozza.email}.
              </>
            )}
          </p>
        </div>
      </div>
    </Pagina>
  );
}
