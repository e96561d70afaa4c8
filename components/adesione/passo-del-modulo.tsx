'use client';

import type { ReactNode } from 'react';
import { CampiEnte } from './campi-ente';
import { CampiFinalita } from './campi-finalita';
import { CampiRappresentante, CampiResponsabile } from './campi-firmatari';
import { CampiOperatori } from './campi-operatori';
import { CampiRichieste } from './campi-richieste';
import { ModuloPasso, type SalvaPasso } from './modulo-passo';
import type { Dubbio, OpzioniModulo } from '@/lib/adesioni/views';
import type { PassoAdesione } from '@/lib/adesioni/schema';
import type { VincoliModulo } from '@/lib/adesioni/schema-vincoli';

interface Props {
  bozza: string;
  passo: PassoAdesione;
  vincoli: VincoliModulo;
  opzioni: OpzioniModulo;
  valoriIniziali: Record<string, unknown>;
  delServer: Record<string, unknown>;
  rappresentante?: Readonly<Record<string, unknown>>;
  salva: SalvaPasso;
  prima?: string;
  dopo: string;
}

/** The fields of each step. */
export function PassoDelModulo({ opzioni, rappresentante, ...resto }: Props) {
  const { passo, vincoli } = resto;
  const campi: Record<PassoAdesione, (dubbio: (percorso: string) => string | undefined, dubbi: readonly Dubbio[]) => ReactNode> = {
    ente: () => <CampiEnte tipi={opzioni.tipi} />,
    rappresentante: (dubbio) => <CampiRappresentante avviso={dubbio('legaleRappresentante.codiceFiscale')} />,
    responsabile: (dubbio) => <CampiResponsabile avviso={dubbio('responsabile.codiceFiscale')} rappresentante={rappresentante} />,
    finalita: () => <CampiFinalita />,
    richieste: () => <CampiRichieste profili={opzioni.profili} visure={opzioni.visure} />,
    operatori: (_dubbio, dubbi) => <CampiOperatori dubbi={dubbi} scheda={vincoli.scheda} righe={vincoli.righe} tetto={vincoli.tetto} />,
  };
  return <ModuloPasso {...resto}>{campi[passo]}</ModuloPasso>;
}
