'use client';

import { useMemo, useRef, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { CampiEnte } from '@/components/adesione/campi-ente';
import { CampiFinalita } from '@/components/adesione/campi-finalita';
import { CampiRappresentante, CampiResponsabile } from '@/components/adesione/campi-firmatari';
import { CampiOperatori } from '@/components/adesione/campi-operatori';
import { CampiRichieste } from '@/components/adesione/campi-richieste';
import { chiamareConFile } from '@/components/esito/chiamare-con-file';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoFile } from '@/components/modulo/campo-file';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { Opzione } from '@/components/modulo/opzione';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Scheda } from '@/components/ui/scheda';
import { schemaPervenuta, type VincoliModulo } from '@/lib/adesioni/schema-vincoli';
import type { Azione } from '@/lib/core/esito';

interface Props {
  vincoli: VincoliModulo;
  opzioni: { tipi: readonly Opzione[]; profili: readonly Opzione[]; visure: readonly Opzione[] };
  valoriIniziali: FieldValues;
}

const PROVENIENZE: readonly Opzione[] = [
  { valore: 'PEC', etichetta: 'Per PEC' },
  { valore: 'CARTA', etichetta: 'Su carta, per posta o allo sportello' },
];

/** The whole form on one page, for who copies from a document in hand; it leaves with its file in one body. */
export function ModuloPervenuta({ vincoli, opzioni, valoriIniziali }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const schema = useMemo(() => schemaPervenuta(vincoli) as unknown as z.ZodType<unknown, FieldValues>, [vincoli]);
  const invia: Azione<{ id: string }> = (valori) =>
    chiamareConFile({ url: '/api/carica/adesione-pervenuta', file: file.current?.files?.[0], accetta: '.pdf,.p7m', valori });
  return (
    <Modulo schema={schema} azione={invia} valoriIniziali={valoriIniziali} alSuccesso={({ id }) => `/ufficio/adesioni/${id}`}>
      <Parte titolo="La domanda ricevuta">
        <CampoScelta nome="provenienza" etichetta="Come è arrivata" opzioni={PROVENIENZE} inRiga />
        <CampoData nome="ricevutaIl" etichetta="Arrivata il" aiuto="Da questo giorno decorre il termine per la risposta." />
        <CampoFile ref={file} etichetta="Il documento ricevuto" aiuto="La domanda; se è su carta, la sua scansione." accetta=".pdf,.p7m" />
      </Parte>
      <Parte titolo="Ente">
        <CampiEnte tipi={opzioni.tipi} />
      </Parte>
      <Parte titolo="Legale rappresentante">
        <CampiRappresentante />
      </Parte>
      <Parte titolo="Responsabile del trattamento">
        <CampiResponsabile />
      </Parte>
      <Parte titolo="Finalità e base giuridica">
        <CampiFinalita />
      </Parte>
      <Parte titolo="Dati e visure">
        <CampiRichieste profili={opzioni.profili} visure={opzioni.visure} />
      </Parte>
      <Parte titolo="Accessi e operatori">
        <CampiOperatori scheda={vincoli.scheda} righe={vincoli.righe} tetto={vincoli.tetto} />
      </Parte>
      <BarraAzioni>
        <Invio attesa="Registrazione in corso…">Registra la domanda</Invio>
        <CollegamentoBottone variante="testo" href="/ufficio/adesioni">
          Annulla
        </CollegamentoBottone>
      </BarraAzioni>
    </Modulo>
  );
}

function Parte({ titolo, children }: { titolo: string; children: ReactNode }) {
  return (
    <Scheda titolo={titolo}>
      <div className="space-y-6">{children}</div>
    </Scheda>
  );
}
