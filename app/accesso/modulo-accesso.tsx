'use client';

import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { credenzialiSchema } from '@/lib/identita/schema';
import { entrare } from './azioni';

export function ModuloAccesso() {
  return (
    <Modulo
      schema={credenzialiSchema}
      azione={entrare}
      fatto={null}
      valoriIniziali={{ nomeUtente: '', password: '' }}
      alSuccesso={({ casa }) => casa}
    >
      <CampoTesto nome="nomeUtente" etichetta="Nome utente" completamento="username" larghezza="media" />
      <CampoTesto nome="password" etichetta="Password" tipo="password" completamento="current-password" larghezza="media" />
      <BarraAzioni>
        <Invio attesa="Accesso in corso…">Entra</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
