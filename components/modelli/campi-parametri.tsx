'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { CampoArea } from '@/components/modulo/campo-area';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoSpunta } from '@/components/modulo/campo-spunta';
import { CampoSpunte } from '@/components/modulo/campo-spunte';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { CorniceGruppo } from '@/components/modulo/cornice-campo';
import type { CampoModulo } from '@/lib/clausole/modulo/modulo';
import { isChiesto, type ValoriModulo } from '@/lib/clausole/modulo/modulo-valori';

/** The fields of a clause, those of a group together; one that depends on another appears, and goes, with what is chosen there. */
export function CampiParametri({ campi }: { campi: readonly CampoModulo[] }) {
  const { control } = useFormContext();
  const valori = useWatch({ control, name: 'valori' }) as ValoriModulo;
  const chiesti = campi.filter((campo) => isChiesto(campo, valori));
  const primi = chiesti.filter(({ gruppo }, posto) => gruppo === null || chiesti[posto - 1]?.gruppo?.nome !== gruppo.nome);
  return primi.map((campo) => {
    const { gruppo } = campo;
    if (gruppo === null) return <Campo key={campo.nome} campo={campo} />;
    return (
      <CorniceGruppo key={gruppo.nome} id={`gruppo-${gruppo.nome}`} etichetta={gruppo.etichetta} aiuto={gruppo.aiuto}>
        <div className="space-y-4 border-l-4 border-l-subtle pl-4">
          {chiesti
            .filter((altro) => altro.gruppo?.nome === gruppo.nome)
            .map((altro) => (
              <Campo key={altro.nome} campo={altro} />
            ))}
        </div>
      </CorniceGruppo>
    );
  });
}

function Campo({ campo: { nome, etichetta, aiuto, forma, facoltativo, opzioni } }: { campo: CampoModulo }) {
  const suoi = { nome: `valori.${nome}`, etichetta, aiuto, facoltativo };
  if (forma === 'SPUNTA') return <CampoSpunta {...suoi} facoltativo />;
  if (forma === 'SCELTA') return <CampoScelta {...suoi} opzioni={opzioni} />;
  if (forma === 'SCELTE') return <CampoSpunte {...suoi} opzioni={opzioni} />;
  if (forma === 'ELENCO') return <CampoArea {...suoi} righe={3} />;
  return <CampoTesto {...suoi} {...(forma === 'NUMERO' ? { tastiera: 'numeric', larghezza: 'corta' } : {})} completamento="off" />;
}
