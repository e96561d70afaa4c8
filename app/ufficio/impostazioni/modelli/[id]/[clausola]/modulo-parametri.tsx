'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoSpunta } from '@/components/modulo/campo-spunta';
import { CampoSpunte } from '@/components/modulo/campo-spunte';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import type { CampoModulo } from '@/lib/clausole/modulo';
import { parametriClausolaSchema } from '@/lib/clausole/officina';
import type { TestoClausolaView } from '@/lib/modelli/views';
import { salvareParametri } from '../../azioni';

interface Props {
  id: string;
  chiave: string;
  parametri: NonNullable<TestoClausolaView['parametri']>;
}

/** What the clause decides: the numbers and the choices that its article says and Varco enforces. */
export function ModuloParametri({ id, chiave, parametri: { campi, valori, letta } }: Props) {
  return (
    <Modulo
      key={letta}
      schema={parametriClausolaSchema}
      azione={salvareParametri}
      fatto="Regole salvate nella bozza: valgono da quando la nuova versione del modello è approvata."
      valoriIniziali={{ id, chiave, letta, valori: valori as Record<string, boolean | string | string[]> }}
    >
      {campi.map((campo) => (
        <Campo key={campo.nome} campo={campo} />
      ))}
      <BarraAzioni>
        <Invio attesa="Salvataggio in corso…">Salva le regole nella bozza</Invio>
      </BarraAzioni>
    </Modulo>
  );
}

function Campo({ campo: { nome, etichetta, aiuto, forma, facoltativo, opzioni } }: { campo: CampoModulo }) {
  const suoi = { nome: `valori.${nome}`, etichetta, aiuto, facoltativo };
  if (forma === 'SPUNTA') return <CampoSpunta {...suoi} facoltativo />;
  if (forma === 'SCELTA') return <CampoScelta {...suoi} opzioni={opzioni} />;
  if (forma === 'SCELTE') return <CampoSpunte {...suoi} facoltativo opzioni={opzioni} />;
  if (forma === 'ELENCO') return <CampoArea {...suoi} righe={3} />;
  return <CampoTesto {...suoi} {...(forma === 'NUMERO' ? { tastiera: 'numeric', larghezza: 'corta' } : {})} completamento="off" />;
}
