import { NOMI_CATEGORIA, NOMI_ESITO, nomeMotivo } from '@/lib/registro/domain/denominazioni';
import type { ErroriPeriodo, FiltriRegistro } from '@/lib/registro/schema';
import type { OpzioniRegistro } from '@/lib/registro/views';
import { FiltroData } from '../filtri/filtro-data';
import { FiltroSelezione } from '../filtri/filtro-selezione';
import { ModuloFiltri } from '../filtri/modulo-filtri';

const voci = (nomi: Readonly<Record<string, string>>) => Object.entries(nomi).map(([valore, etichetta]) => ({ valore, etichetta }));

interface Props {
  percorso: string;
  filtri: FiltriRegistro;
  /** The period as it was written, also where it is no date, and what is wrong with it. */
  scritto: { readonly dal?: string; readonly al?: string };
  errori: ErroriPeriodo;
  opzioni: OpzioniRegistro;
  /** Hidden from the people of one ente, who see their own only. */
  conEnti: boolean;
}

/** What narrows the register. A person is chosen from the list, never typed: names do not travel in addresses. */
export function FiltriDelRegistro({ percorso, filtri, scritto, errori, opzioni, conEnti }: Props) {
  const { dopo: _, ...attivi } = filtri;
  return (
    <ModuloFiltri
      percorso={percorso}
      attivi={Object.values({ ...attivi, ...errori }).some(Boolean)}
      nascosti={{ convenzione: filtri.convenzione, motivo: filtri.motivo }}
    >
      <FiltroData nome="dal" etichetta="Dal" valore={scritto.dal} errore={errori.dal} />
      <FiltroData nome="al" etichetta="Al" valore={scritto.al} errore={errori.al} />
      {conEnti ? <FiltroSelezione nome="ente" etichetta="Ente" valore={filtri.ente} opzioni={opzioni.enti} tutte="Tutti" /> : null}
      <FiltroSelezione
        nome="persona"
        etichetta="Persona"
        valore={filtri.persona}
        opzioni={opzioni.persone.map(({ ente, ...voce }) => ({ ...voce, gruppo: ente ?? (conEnti ? 'Il comune' : null) }))}
      />
      <FiltroSelezione
        nome="categoria"
        etichetta="Tipo di operazione"
        valore={filtri.categoria}
        opzioni={voci(NOMI_CATEGORIA)}
        tutte="Tutti"
      />
      <FiltroSelezione nome="esito" etichetta="Esito" valore={filtri.esito} opzioni={voci(NOMI_ESITO)} tutte="Tutti" />
      {conEnti ? (
        <FiltroSelezione
          nome="bozze"
          etichetta="Compilazione delle bozze"
          valore={filtri.bozze}
          opzioni={[{ valore: 'SI', etichetta: 'Mostra anche le bozze' }]}
          tutte="Non mostrare"
        />
      ) : null}
      {filtri.motivo || opzioni.convenzione ? (
        <p className="text-sm text-secondary sm:col-span-2 lg:col-span-3">
          {opzioni.convenzione ? `Solo la convenzione n. ${opzioni.convenzione}. ` : ''}
          {filtri.motivo ? `Solo i rifiuti per: ${nomeMotivo(filtri.motivo).toLowerCase()}.` : ''}
        </p>
      ) : null}
    </ModuloFiltri>
  );
}
