import type { ReactNode } from 'react';
import { indirizzo, leggiParametri, type Parametri } from '@/app/parametri';
import { interroga } from '@/app/porta';
import { ElencoRegistro } from '@/components/registro/elenco-registro';
import { FiltriDelRegistro } from '@/components/registro/filtri-registro';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Pagina } from '@/components/ui/guscio';
import { Titolo } from '@/components/ui/titolo';
import { Vuoto } from '@/components/ui/vuoto';
import { filtriRegistroSchema, leggiPeriodo } from '@/lib/registro/schema';
import { elencareRegistro } from '@/lib/registro/use-cases/elencare-registro';
import { rigaRegistro } from '@/lib/registro/views';

interface Props {
  percorso: string;
  parametri: Parametri;
  sommario: ReactNode;
  /** False for the people of one ente. */
  conEnti?: boolean;
  azioni?: ReactNode;
}

/** The register, the same for office, fruitore and auditor: what each may see is decided by the query. */
export async function PaginaRegistro({ percorso, parametri, sommario, conEnti = true, azioni }: Props) {
  const scritti = await leggiParametri(parametri);
  const { validi, errori } = leggiPeriodo(scritti);
  const { voci, dopo, opzioni } = await interroga(elencareRegistro, validi);
  const filtri = filtriRegistroSchema.parse(validi);
  return (
    <Pagina>
      <Titolo sommario={sommario} azioni={azioni}>
        Registro
      </Titolo>
      <FiltriDelRegistro percorso={percorso} filtri={filtri} scritto={scritti} errori={errori} opzioni={opzioni} conEnti={conEnti} />
      {voci.length === 0 ? (
        <Vuoto titolo="Nessuna voce con questi filtri" icona="cerca">
          Ogni richiesta, anche rifiutata, compare qui nello stesso istante in cui avviene. Allarga il periodo o togli un filtro.
        </Vuoto>
      ) : (
        <ElencoRegistro righe={voci.map(rigaRegistro)} />
      )}
      <nav aria-label="Pagine del registro" className="non-stampare mt-5 flex flex-wrap gap-3">
        {filtri.dopo ? (
          <CollegamentoBottone href={indirizzo(percorso, { ...validi, dopo: undefined })} variante="secondario">
            Torna alle più recenti
          </CollegamentoBottone>
        ) : null}
        {dopo ? (
          <CollegamentoBottone href={indirizzo(percorso, { ...validi, dopo })} variante="secondario">
            Pagina successiva
          </CollegamentoBottone>
        ) : null}
      </nav>
    </Pagina>
  );
}
