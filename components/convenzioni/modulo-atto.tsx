'use client';

import type { z } from 'zod';
import type { FieldValues } from 'react-hook-form';
import { CAMPI_ATTI, DOCUMENTO_DI, hasDocumento, type AttoCompilabile } from '@/lib/convenzioni/domain/campi-atti';
import { valoriDiApertura } from '@/lib/core/campi-atto';
import { TIPI_DOCUMENTO } from '@/lib/core/documenti';
import type { Azione } from '@/lib/core/esito';
import { AnteprimaARichiesta } from '../atti/anteprima-a-richiesta';
import { CampiDellAtto, type VariantiDeiCampi } from '../atti/campi-dell-atto';
import { BarraAzioni, Invio } from '../modulo/invio';
import { InvioConConferma } from '../modulo/invio-con-conferma';
import { Modulo } from '../modulo/modulo';
import { CollegamentoBottone } from '../ui/bottone';
import { ConseguenzaDellAtto } from './conseguenza-dell-atto';
import type { OggettoDellAtto } from './oggetto-dell-atto';
import { SCHEMI } from './schemi-atto';

interface Props {
  /** Whose draft the tab keeps. */
  chi: string;
  atto: AttoCompilabile;
  azione: Azione<unknown>;
  /** What travels with it, and with what its fields open where they do not say. */
  valori: Readonly<Record<string, unknown>> & { readonly id: string; readonly versione: number };
  /** Where the convenzione stands: after the act, and when one changes one's mind. */
  torna: string;
  /** The button, with the verb: "Recedi dalla convenzione". */
  invio: string;
  /** What is said once it is done. */
  fatto: string;
  /** What the act entails, said once more before it is done; without it the act is done at once, because it can be undone. */
  conseguenza?: string;
  /** On what it falls: the window names it. */
  su: OggettoDellAtto;
  /** What the day and the clauses say of its fields. */
  varianti?: VariantiDeiCampi;
}

/** The form of an act on a convenzione: a page of its own, whose button says what will be done. */
export function ModuloAtto({ chi, atto, azione, valori, torna, invio, fatto, conseguenza, su, varianti }: Props) {
  const documento = hasDocumento(atto) ? DOCUMENTO_DI[atto] : undefined;
  return (
    <Modulo
      schema={SCHEMI[atto] as z.ZodType<unknown, FieldValues>}
      azione={azione}
      valoriIniziali={{ ...valoriDiApertura(CAMPI_ATTI[atto]), ...valori }}
      fatto={fatto}
      alSuccesso={torna}
      bozza={[chi, 'atto', atto, valori.id, valori.versione].join('/')}
    >
      <CampiDellAtto campi={CAMPI_ATTI[atto]} varianti={varianti} />
      {documento ? (
        <AnteprimaARichiesta
          titolo={TIPI_DOCUMENTO[documento].nome}
          indirizzo="/api/atti/anteprima"
          richiesta={(scritti) => ({ tipo: documento, convenzioneId: scritti.id, valori: scritti })}
        />
      ) : null}
      <BarraAzioni>
        {conseguenza ? (
          <InvioConConferma conseguenza={<ConseguenzaDellAtto atto={atto} su={su} sempre={conseguenza} />}>{invio}</InvioConConferma>
        ) : (
          <Invio variante="primario">{invio}</Invio>
        )}
        <CollegamentoBottone variante="testo" href={torna}>
          Annulla
        </CollegamentoBottone>
      </BarraAzioni>
    </Modulo>
  );
}
