'use client';

import { useMemo } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { schemaDellAtto } from '@/lib/atti/schema';
import type { AttoDaPreparare } from '@/lib/atti/views';
import { valoriDiApertura } from '@/lib/core/campi-atto';
import type { Azione } from '@/lib/core/esito';
import { CampoScelta } from '../modulo/campo-scelta';
import { CampoSpunte } from '../modulo/campo-spunte';
import { BarraAzioni, Invio } from '../modulo/invio';
import { Modulo } from '../modulo/modulo';
import { CollegamentoBottone } from '../ui/bottone';
import { Riepilogo } from '../ui/riepilogo';
import { NOMI_STATO_OPERATORE, type StatoOperatore } from '@/lib/operatori/domain/operatore';
import { AnteprimaDelModulo } from './anteprima-del-modulo';
import { CampiDellAtto } from './campi-dell-atto';
import { GiaDaFirmare } from './gia-da-firmare';
import { GiaPreparato } from './gia-preparato';

interface Props extends AttoDaPreparare {
  /** Whose draft the tab keeps. */
  chi: string;
  azione: Azione<{ readonly id: string }>;
  /** Where the documents stand: after it is archived, the document itself among them. */
  documenti: string;
  /** The ente's own act: it is prepared to be signed. */
  poiSiFirma?: boolean;
  /** The people already chosen as the form opens; without, whoever is alone. */
  scelti?: readonly string[];
  /** Where another one is chosen. */
  torna: string;
}

/** Any document that is prepared when it serves: what has to be typed, the people chosen, and the document itself beside them. */
export function ModuloDocumento(props: Props) {
  const {
    chi,
    convenzione,
    atto,
    designa,
    unaPerPersona,
    operatori,
    nonElencati,
    stabiliti,
    azione,
    documenti,
    poiSiFirma,
    scelti,
    torna,
  } = props;
  const { tipo, titolo, campi, soggetto } = atto;
  const schema = useMemo(
    () => schemaDellAtto({ campi, soggetto, unaPerPersona }) as z.ZodType<unknown, FieldValues>,
    [campi, soggetto, unaPerPersona],
  );
  const iniziali = scelti ?? (operatori.length === 1 ? operatori.map(({ id }) => id) : []);
  const diPersone = soggetto === 'OPERATORI';
  const Scelta = unaPerPersona ? CampoScelta : CampoSpunte;
  return (
    <Modulo
      schema={schema}
      azione={azione}
      fatto={poiSiFirma ? `Documento preparato: ${titolo}. Ora va firmato.` : `Documento archiviato: ${titolo}.`}
      alSuccesso={({ id }) => `${documenti}/${id}`}
      valoriIniziali={{
        tipo,
        convenzioneId: convenzione.id,
        operatori: unaPerPersona ? iniziali[0] : iniziali,
        sostituisce: false,
        valori: valoriDiApertura(campi),
      }}
      bozza={[chi, 'documento', tipo, convenzione.id, ...(scelti ?? [])].join('/')}
    >
      <div className="grid gap-8 lg:grid-cols-2">
        <div className="min-w-0 space-y-6">
          {diPersone ? (
            <Scelta
              nome="operatori"
              etichetta={unaPerPersona ? 'Operatore' : 'Operatori'}
              aiuto={unaPerPersona ? 'Secondo la convenzione ogni persona ha il suo atto.' : 'Le persone di cui parla il documento.'}
              opzioni={operatori.map(({ id, nominativo, stato }) => ({
                valore: id,
                etichetta: nominativo,
                aiuto: NOMI_STATO_OPERATORE[stato as StatoOperatore],
              }))}
            />
          ) : null}
          {nonElencati ? <p className="misura text-secondary">{nonElencati}</p> : null}
          {designa ? <GiaDaFirmare operatori={operatori} firma={(id) => `${documenti}/${id}`} /> : null}
          <GiaPreparato {...props} firma={(id) => `${documenti}/${id}`} />
          <CampiDellAtto campi={campi} sotto="valori" />
          {stabiliti.length > 0 ? <Riepilogo voci={stabiliti} /> : null}
          <BarraAzioni>
            <Invio icona="documento">{poiSiFirma ? 'Prepara il documento da firmare' : 'Archivia il documento'}</Invio>
            <CollegamentoBottone variante="testo" href={torna}>
              {poiSiFirma ? 'Annulla' : 'Scegli un altro documento'}
            </CollegamentoBottone>
          </BarraAzioni>
        </div>
        <div className="min-w-0 lg:sticky lg:top-4 lg:self-start">
          <AnteprimaDelModulo
            titolo={titolo}
            pronta={({ operatori: ora }) => !diPersone || [ora].flat().some(Boolean)}
            subito={!diPersone || iniziali.length > 0}
            invito={diPersone ? `Scegli ${unaPerPersona ? 'la persona' : 'gli operatori'}, poi premi «Aggiorna l’anteprima».` : undefined}
          />
        </div>
      </div>
    </Modulo>
  );
}
