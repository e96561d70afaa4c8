'use client';

import { CampoAlbero } from '@/components/modulo/campo-albero';
import { CampoArea } from '@/components/modulo/campo-area';
import { CampoSpunta } from '@/components/modulo/campo-spunta';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { creareProfiloSchema, modificareProfiloSchema } from '@/lib/profili/schema';
import type { BancaComponibile, ProfiloView } from '@/lib/profili/views';
import { AnteprimaProfilo } from './anteprima-profilo';
import { creare, modificare } from './azioni';
import { PERCORSO_PROFILI } from './percorsi';

type Esistente = Pick<ProfiloView, 'codice' | 'nome' | 'descrizione' | 'campi' | 'soloForzeOrdine'> & { readonly versione: number };
type Props = { banca: BancaComponibile; esistente?: Esistente; partenza?: readonly string[] };

/** A profile composed group by group and field by field, with what it will show beside it. */
export function ModuloProfilo({ banca, esistente, partenza = [] }: Props) {
  if (esistente) {
    const { codice, versione, nome, descrizione, campi, soloForzeOrdine } = esistente;
    return (
      <Modulo
        schema={modificareProfiloSchema}
        azione={modificare}
        valoriIniziali={{ codice, versione, nome, descrizione, campi: [...campi], soloForzeOrdine }}
        fatto="La nuova versione del profilo è in uso."
        alSuccesso={`${PERCORSO_PROFILI}/${codice}`}
      >
        <Contenuto banca={banca} annulla={`${PERCORSO_PROFILI}/${codice}`} invio="Salva la nuova versione" />
      </Modulo>
    );
  }
  return (
    <Modulo
      schema={creareProfiloSchema}
      azione={creare}
      valoriIniziali={{ banca: banca.codice, codice: '', nome: '', descrizione: '', campi: [...partenza], soloForzeOrdine: false }}
      fatto="Il profilo è composto. Per offrirlo, aggiungilo al modello di convenzione."
      alSuccesso={({ codice }) => `${PERCORSO_PROFILI}/${codice}`}
      bozza={`profilo-${banca.codice}`}
    >
      <CampoTesto
        nome="codice"
        etichetta="Codice"
        aiuto="Breve, per gli atti e gli elenchi: per esempio TRIBUTI. Non si cambia più."
        larghezza="media"
        maiuscolo
      />
      <Contenuto banca={banca} annulla={PERCORSO_PROFILI} invio="Componi il profilo" />
    </Modulo>
  );
}

function Contenuto({ banca, annulla, invio }: { banca: BancaComponibile; annulla: string; invio: string }) {
  const gruppi = banca.gruppi.map(({ id, etichetta, campi }) => ({
    id,
    etichetta,
    opzioni: campi.map(({ id: valore, etichetta: campo, spiegazione, riservato }) => ({
      valore,
      etichetta: campo,
      aiuto: riservato ? `${spiegazione} Solo forze di polizia.` : spiegazione,
    })),
  }));
  return (
    <>
      <CampoTesto nome="nome" etichetta="Nome" aiuto="Come si legge nella convenzione: per esempio «Residenza e famiglia per i tributi»." />
      <CampoArea nome="descrizione" etichetta="A quale compito serve" righe={2} massimo={500} />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <CampoAlbero
          nome="campi"
          etichetta="Campi"
          aiuto="Spunta un gruppo intero, oppure i singoli campi: solo quelli necessari."
          gruppi={gruppi}
        />
        <AnteprimaProfilo banca={banca} />
      </div>
      <CampoSpunta
        nome="soloForzeOrdine"
        etichetta="Si concede solo alle forze di polizia"
        aiuto="Con un campo riservato alle forze di polizia vale comunque."
      />
      <BarraAzioni>
        <Invio>{invio}</Invio>
        <CollegamentoBottone variante="testo" href={annulla}>
          Annulla
        </CollegamentoBottone>
      </BarraAzioni>
    </>
  );
}
