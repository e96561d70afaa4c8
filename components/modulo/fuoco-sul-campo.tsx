'use client';

import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { idDelCampo, useModulo } from './contesto-modulo';
import { messaggioDi } from './errori-del-modulo';

/** In the place of the summary, where there is one field: it takes the focus after each refused attempt, and its error is read with it. */
export function FuocoSulCampo({ nome, tentativo }: { nome: string; /** Changes at each refused submit. */ tentativo: number }) {
  const { id } = useModulo();
  const messoAFuoco = useRef(0);
  const sbagliato = messaggioDi(useFormState().errors, nome) !== undefined;
  // The attempt and its error may arrive in two renders: the focus moves at the first one that has both.
  useEffect(() => {
    if (tentativo === messoAFuoco.current || !sbagliato) return;
    messoAFuoco.current = tentativo;
    document.getElementById(idDelCampo(id, nome))?.focus();
  });
  return null;
}
