'use client';

import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import type { Dubbio } from '@/lib/adesioni/views';
import type { PassoAdesione } from '@/lib/adesioni/schema';
import { valoriIniziali as valoriDelPasso } from '@/lib/adesioni/schema-valori-iniziali';
import { schemaPasso, type VincoliModulo } from '@/lib/adesioni/schema-vincoli';
import type { Azione, Esito } from '@/lib/core/esito';
import { BarraAzioni, Invio } from '../modulo/invio';
import { Modulo } from '../modulo/modulo';
import { AppenaFatto } from '../ui/appena-fatto';
import { CollegamentoBottone } from '../ui/bottone';
import { soloCambiati } from './campi-cambiati';
import { copiaNelBrowser } from './copia-nel-browser';
import { ElencoDubbi } from './elenco-dubbi';
import { SalvataggioAutomatico } from './salvataggio-automatico';

/** What the server then holds of the step, and the doubts on it. */
export type PassoSalvato = { readonly salvati: Readonly<Record<string, unknown>>; readonly dubbi: readonly Dubbio[] };
export type SalvaPasso = (valori: unknown) => Promise<Esito<PassoSalvato>>;

interface Props {
  /** The draft: what the tab keeps of one is never put into another. */
  bozza: string;
  passo: PassoAdesione;
  vincoli: VincoliModulo;
  valoriIniziali: FieldValues;
  /** What the draft holds of the step, in the same shape, without what the form proposes. */
  delServer: FieldValues;
  salva: SalvaPasso;
  /** The next step, or the summary. */
  dopo: string;
  prima?: string;
  /** Receives the doubts found at the last saving, to show them beside their fields. */
  children: (dubbio: (percorso: string) => string | undefined, dubbi: readonly Dubbio[]) => ReactNode;
}

/** Values as they travel: nothing undefined, which JSON does not have. */
const perIlViaggio = (valori: unknown): unknown => JSON.parse(JSON.stringify(valori));

/** One step of the wizard. Doubts on a codice fiscale show beside it when it is left, stop here once, to be read, and never block. */
export function ModuloPasso({ bozza, passo, vincoli, valoriIniziali, delServer, salva, dopo, prima, children }: Props) {
  const [dubbi, setDubbi] = useState<readonly Dubbio[]>([]);
  const [sulPosto, setSulPosto] = useState<readonly Dubbio[]>([]);
  const [copia] = useState(() => copiaNelBrowser(`adesione:${bozza}:${passo}`, valoriIniziali));
  const daSalvare = useRef(false);
  // Only what this window has changed travels: another one may be writing the other fields.
  const ultimoStato = useRef<Readonly<Record<string, unknown>>>(delServer);
  const schema = useMemo(() => schemaPasso(passo, vincoli) as unknown as z.ZodType<unknown, FieldValues>, [passo, vincoli]);
  // A draft sent while the whole step is on its way would arrive after it, and put back what was typed as it was typed.
  const completo: Azione<PassoSalvato> = async (valori) => {
    const daSalvarePrima = daSalvare.current;
    daSalvare.current = false;
    const esito = await salva(
      perIlViaggio({ passo, completo: true, valori: soloCambiati(valori as FieldValues, ultimoStato.current) }),
    ).catch((errore: unknown) => {
      daSalvare.current = daSalvarePrima;
      throw errore;
    });
    if (esito.ok) {
      ultimoStato.current = valoriDelPasso(passo, esito.valore.salvati);
      copia.dimentica(ultimoStato.current);
    } else daSalvare.current = daSalvarePrima;
    return esito;
  };
  const incompleto = useCallback(
    (valori: unknown) => salva(perIlViaggio({ passo, completo: false, valori: soloCambiati(valori as FieldValues, ultimoStato.current) })),
    [passo, salva],
  );
  const alSalvataggio = useCallback(
    ({ dubbi: trovati, salvati }: PassoSalvato) => {
      setSulPosto(trovati);
      return (ultimoStato.current = valoriDelPasso(passo, salvati));
    },
    [passo],
  );
  const dubbio = (percorso: string) =>
    sulPosto
      .filter((voce) => voce.percorso === percorso)
      .map(({ frase }) => frase)
      .join(' ') || undefined;

  function prosegui({ dubbi: trovati }: PassoSalvato): string | void {
    const gia = new Set(dubbi.map(({ percorso, frase }) => `${percorso} ${frase}`));
    const nuovi = trovati.some(({ percorso, frase }) => !gia.has(`${percorso} ${frase}`));
    setDubbi(trovati);
    setSulPosto(trovati);
    if (!nuovi) return dopo;
  }

  return (
    <Modulo schema={schema} azione={completo} fatto={null} valoriIniziali={valoriIniziali} alSuccesso={prosegui}>
      {dubbi.length > 0 ? <Dubbi key={JSON.stringify(dubbi)} dubbi={dubbi} dopo={dopo} /> : null}
      {children(dubbio, sulPosto)}
      <BarraAzioni>
        <Invio>Salva e continua</Invio>
        {prima ? (
          <CollegamentoBottone variante="testo" href={prima}>
            Indietro
          </CollegamentoBottone>
        ) : null}
      </BarraAzioni>
      <SalvataggioAutomatico salva={incompleto} daSalvare={daSalvare} copia={copia} alSalvataggio={alSalvataggio} />
    </Modulo>
  );
}

function Dubbi({ dubbi, dopo }: { dubbi: readonly Dubbio[]; dopo: string }) {
  return (
    <AppenaFatto
      tono="attenzione"
      titolo="Ricontrolla questi dati: li abbiamo salvati comunque"
      azioni={
        <CollegamentoBottone variante="secondario" dimensione="piccola" href={dopo}>
          Sono giusti: continua
        </CollegamentoBottone>
      }
    >
      <ElencoDubbi dubbi={dubbi} />
    </AppenaFatto>
  );
}
