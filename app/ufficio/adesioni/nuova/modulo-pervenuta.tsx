'use client';

import { useMemo, useRef, type ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { CampiEnte } from '@/components/adesione/campi-ente';
import { CampiFinalita } from '@/components/adesione/campi-finalita';
import { CampiRappresentante, CampiResponsabile } from '@/components/adesione/campi-firmatari';
import { CampiOperatori } from '@/components/adesione/campi-operatori';
import { CampiRichieste } from '@/components/adesione/campi-richieste';
import { TITOLI_PASSO } from '@/components/adesione/nomi';
import { chiamareConFile } from '@/components/esito/chiamare-con-file';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoFile } from '@/components/modulo/campo-file';
import { conIlFile } from '@/components/modulo/con-il-file';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { Opzione } from '@/components/modulo/opzione';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Scheda } from '@/components/ui/scheda';
import { PASSI } from '@/lib/adesioni/schema';
import type { OpzioniModulo } from '@/lib/adesioni/views';
import { schemaPervenuta, type VincoliModulo } from '@/lib/adesioni/schema-vincoli';
import type { Azione } from '@/lib/core/esito';

interface Props {
  vincoli: VincoliModulo;
  opzioni: OpzioniModulo;
  /** Key of what the tab keeps of a form not sent yet: who types, and which convenzione. */
  bozza: string;
  valoriIniziali: FieldValues;
}

const ACCETTA = '.pdf,.p7m';
const PROVENIENZE: readonly Opzione[] = [
  { valore: 'PEC', etichetta: 'Per PEC' },
  { valore: 'CARTA', etichetta: 'Su carta, per posta o allo sportello' },
];

/** The whole form on one page, for who copies from a document in hand; it leaves with its file in one body. */
export function ModuloPervenuta({ vincoli, opzioni, valoriIniziali, bozza }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const schema = useMemo(() => conIlFile(schemaPervenuta(vincoli), () => file.current?.files?.[0], ACCETTA), [vincoli]);
  const invia: Azione<{ id: string }> = (valori) =>
    chiamareConFile({ url: '/api/carica/adesione-pervenuta', file: file.current?.files?.[0], accetta: ACCETTA, valori });
  return (
    <Modulo
      schema={schema}
      azione={invia}
      fatto="La domanda è registrata."
      valoriIniziali={valoriIniziali}
      alSuccesso={({ id }) => `/ufficio/adesioni/${id}`}
      bozza={bozza}
    >
      <Indice />
      <Parte chiave="ricevuta">
        <CampoScelta nome="provenienza" etichetta="Come è arrivata" opzioni={PROVENIENZE} inRiga />
        <CampoData nome="ricevutaIl" etichetta="Arrivata il" aiuto="Da questo giorno decorre il termine per la risposta." />
        <CampoFile
          ref={file}
          etichetta="Il documento ricevuto"
          aiuto="La domanda; se è su carta, la sua scansione. Se ricarichi la pagina va scelto di nuovo: il resto si conserva."
          accetta={ACCETTA}
        />
      </Parte>
      <Parte chiave="ente">
        <CampiEnte tipi={opzioni.tipi} />
      </Parte>
      <Parte chiave="rappresentante">
        <CampiRappresentante />
      </Parte>
      <Parte chiave="responsabile">
        <CampiResponsabile />
      </Parte>
      <Parte chiave="finalita">
        <CampiFinalita compila="UFFICIO" />
      </Parte>
      <Parte chiave="richieste">
        <CampiRichieste profili={opzioni.profili} visure={opzioni.visure} compila="UFFICIO" />
      </Parte>
      <Parte chiave="operatori">
        <CampiOperatori scheda={vincoli.scheda} righe={vincoli.righe} tetto={vincoli.tetto} compila="UFFICIO" />
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

const PARTI = { ricevuta: 'La domanda ricevuta', ...TITOLI_PASSO } as const;
const CHIAVI = ['ricevuta', ...PASSI] as const;
type ChiaveParte = (typeof CHIAVI)[number];

/** Where each part of a long page begins. */
function Indice() {
  return (
    <nav aria-label="Parti della domanda">
      <ol className="list-decimal space-y-1 pl-5 sm:columns-2">
        {CHIAVI.map((chiave) => (
          <li key={chiave}>
            <a className="collegamento" href={`#parte-${chiave}`}>
              {PARTI[chiave]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Parte({ chiave, children }: { chiave: ChiaveParte; children: ReactNode }) {
  return (
    <div id={`parte-${chiave}`} className="scroll-mt-4">
      <Scheda titolo={PARTI[chiave]}>
        <div className="space-y-6">{children}</div>
      </Scheda>
    </div>
  );
}
