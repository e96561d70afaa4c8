import { ModuloAtto } from '@/components/convenzioni/modulo-atto';
import { oggettoDellAtto } from '@/components/convenzioni/oggetto-dell-atto';
import type { ModuloDiAtto } from '@/components/convenzioni/schemi-atto';
import { CampoArea } from '@/components/modulo/campo-area';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoScelta } from '@/components/modulo/campo-scelta';
import { CampoSpunta } from '@/components/modulo/campo-spunta';
import { CampoTesto } from '@/components/modulo/campo-testo';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import type { TipoDocumento } from '@/lib/core/documenti';
import type { Azione } from '@/lib/core/esito';
import {
  annullare,
  dichiarareDecaduta,
  diffidare,
  recedere,
  revocareGliAccessi,
  revocareLaSospensione,
  rimediare,
  risolvere,
  sospendere,
} from '../../azioni';
import { PAGINE_ATTO, type IndirizzoAtto } from './pagine-atto';

/** `documento`: what the act writes, to be seen before it is confirmed. */
const MODULI: Record<IndirizzoAtto, { modulo: ModuloDiAtto; azione: Azione<unknown>; documento?: TipoDocumento }> = {
  annullamento: { modulo: 'annullamento', azione: annullare },
  sospensione: { modulo: 'sospensione', azione: sospendere, documento: 'SOSPENSIONE' },
  'revoca-sospensione': { modulo: 'revoca', azione: revocareLaSospensione },
  'revoca-automatica': { modulo: 'revoca', azione: revocareLaSospensione },
  accessi: { modulo: 'accessi', azione: revocareGliAccessi, documento: 'REVOCA_ACCESSI' },
  recesso: { modulo: 'recesso', azione: recedere, documento: 'RECESSO_EROGATORE' },
  diffida: { modulo: 'diffida', azione: diffidare, documento: 'DIFFIDA' },
  rimedio: { modulo: 'rimedio', azione: rimediare },
  risoluzione: { modulo: 'risoluzione', azione: risolvere, documento: 'RISOLUZIONE' },
  decadenza: { modulo: 'decadenza', azione: dichiarareDecaduta, documento: 'DECADENZA' },
};

/** The form that belongs to an act, with what has to travel with it. */
export function ModuloDellAtto({ indirizzo, convenzione }: { indirizzo: IndirizzoAtto; convenzione: ConvenzioneView }) {
  const { modulo, azione, documento } = MODULI[indirizzo];
  const { invio, pericolo, conseguenze } = PAGINE_ATTO[indirizzo];
  const { id, versione } = convenzione;
  const origine = indirizzo === 'revoca-automatica' ? 'AUTOMATICA' : 'EROGATORE';
  return (
    <ModuloAtto
      atto={modulo}
      azione={azione}
      torna={`/ufficio/convenzioni/${id}`}
      invio={invio}
      conseguenza={pericolo ? conseguenze : undefined}
      su={oggettoDellAtto(convenzione)}
      documento={documento}
      valori={{
        id,
        versione,
        origine,
        ambito: 'CONVENZIONE',
        sospendi: true,
        motivo: '',
        efficaceIl: '',
        termineIl: '',
        attoNumero: '',
        attoData: '',
      }}
    >
      <CampiPropri indirizzo={indirizzo} convenzione={convenzione} />
      <CampoArea
        nome="motivo"
        etichetta={indirizzo === 'rimedio' ? 'Come l’ente ha rimediato' : 'Motivo'}
        massimo={4000}
        aiuto="Lo legge anche l’ente e resta agli atti."
      />
    </ModuloAtto>
  );
}

function CampiPropri({ indirizzo, convenzione: { recesso } }: { indirizzo: IndirizzoAtto; convenzione: ConvenzioneView }) {
  switch (indirizzo) {
    case 'accessi':
      return (
        <>
          <CampoScelta
            nome="ambito"
            etichetta="Quali accessi"
            opzioni={[
              { valore: 'CONVENZIONE', etichetta: 'Solo quelli di questa convenzione' },
              { valore: 'ENTE', etichetta: 'Quelli di tutte le convenzioni in vigore dell’ente' },
            ]}
          />
          <CampoSpunta
            nome="sospendi"
            etichetta="Sospendi anche la convenzione"
            aiuto="Così nessuno viene abilitato di nuovo finché il comune non lo consente."
          />
        </>
      );
    case 'recesso':
      return (
        <>
          <CampoScelta
            nome="causale"
            etichetta="Causa del recesso"
            opzioni={recesso.causali.map(({ causale, nome, immediato }) => ({
              valore: causale,
              etichetta: nome.charAt(0).toUpperCase() + nome.slice(1),
              aiuto: immediato ? 'Effetto immediato' : 'Effetto dal giorno indicato',
            }))}
          />
          <CampoData
            nome="efficaceIl"
            etichetta="Efficace dal"
            facoltativo
            aiuto="Solo se la causa non ha effetto immediato: un giorno dopo oggi, come 31/12/2026."
          />
        </>
      );
    case 'diffida':
      return <CampoData nome="termineIl" etichetta="Termine per rimediare" aiuto="Almeno 15 giorni da oggi, come 31/12/2026." />;
    case 'risoluzione':
      return (
        <CampoScelta
          nome="causale"
          etichetta="Ragione"
          opzioni={[
            { valore: 'INADEMPIMENTO', etichetta: 'Violazione a cui non si può rimediare' },
            { valore: 'DIFFIDA_SENZA_ESITO', etichetta: 'Termine della diffida trascorso senza rimedio' },
            { valore: 'FINALITA_CESSATE', etichetta: 'Finalità dell’accesso venute meno' },
          ]}
        />
      );
    case 'decadenza':
      return (
        <>
          <CampoTesto nome="attoNumero" etichetta="Numero dell’atto di accertamento" larghezza="media" />
          <CampoData nome="attoData" etichetta="Data dell’atto" />
        </>
      );
    default:
      return null;
  }
}
