'use client';

import { useRouter } from 'next/navigation';
import { CampoArea } from '@/components/modulo/campo-area';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoSelezione } from '@/components/modulo/campo-selezione';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { MODI, NOMI_MODO } from '@/lib/visure/domain/pervenuta';
import { registrarePervenutaSchema } from '@/lib/visure/schema-pervenute';
import type { ModuloPervenutaView } from '@/lib/visure/views';
import { registra } from './azioni';

export function ModuloPervenuta({ modulo: { convenzioneId, richiedenti, finalita, riferimentoPratica } }: { modulo: ModuloPervenutaView }) {
  const router = useRouter();
  return (
    <Modulo
      schema={registrarePervenutaSchema}
      azione={registra}
      valoriIniziali={{ convenzioneId, richiedente: '', ricevutaIl: '', protocollo: '', finalita: '', riferimento: '', oggetto: '' }}
      fatto={null}
      alSuccesso={({ id }: { id: string }) => router.push(`/ufficio/pervenute/${id}`)}
    >
      <CampoScelta nome="modo" etichetta="Come è arrivata" opzioni={MODI.map((modo) => ({ valore: modo, etichetta: NOMI_MODO[modo] }))} />
      <CampoSelezione
        nome="richiedente"
        etichetta="Chi chiede"
        aiuto="Un operatore della convenzione, o un referente dell’ente: nessun altro può chiedere."
        opzioni={richiedenti}
      />
      <CampoData nome="ricevutaIl" etichetta="Arrivata il" />
      <CampoTesto nome="protocollo" etichetta="Protocollo" aiuto="Numero e anno con cui l’ufficio l’ha registrata." completamento="off" />
      <CampoSelezione nome="finalita" etichetta="Finalità" opzioni={finalita} />
      <CampoTesto
        nome="riferimento"
        etichetta="Riferimento della pratica"
        aiuto="Come lo scrive chi chiede."
        facoltativo={riferimentoPratica === 'FACOLTATIVO'}
        completamento="off"
      />
      <CampoArea nome="oggetto" etichetta="Che cosa chiede" massimo={1000} />
      <BarraAzioni>
        <Invio>Registra</Invio>
      </BarraAzioni>
    </Modulo>
  );
}
