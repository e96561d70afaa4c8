import { titoloVisura } from '@/lib/banche/domain/elenco';
import { TIPI_DOCUMENTO } from '@/lib/core/documenti';
import { firmaDelFile, firmaInParole, type EsitoFirma } from '@/lib/documenti/domain/firma-del-file';
import type { ProvaDiFirma } from '@/lib/documenti/domain/prova';
import type { FileNoto } from './esame/fatti';
import type { ConvenzioneInPiano } from './esame/piano';
import type { ConvenzioneInAnteprima, FileInAnteprima } from './views';

function firma(prova: ProvaDiFirma | null): { firma: string; esito: EsitoFirma | null } {
  const nota = firmaDelFile(prova);
  return { firma: nota ? firmaInParole(nota) : '', esito: nota && nota.esito };
}

/** A convenzione of the plan, as the office looks at it. Pure. */
export function viewDelPiano(piano: ConvenzioneInPiano): ConvenzioneInAnteprima {
  const { riga, numero, ente, modello, termine, rinnovi, stipulataIl, profilo, regole, operatori, documenti, legittimita } = piano;
  const quanti = (stato: (typeof operatori)[number]['stato']) => operatori.filter((uno) => uno.stato === stato).length;
  return {
    ...{ riga, numero, stipulataIl, rinnovi, profilo, legittimita },
    ente: ente.denominazione,
    enteNuovo: ente.nuovo !== null,
    modello: `${modello.nome}, versione ${modello.versione}`,
    stato: termine.stato,
    scadenzaIl: termine.scadenzaIl,
    scadenzaScritta: termine.scadenzaIl !== termine.calcolataIl,
    visure: regole.visure.map(titoloVisura),
    accessi: regole.tettoOperatori,
    operatori: { designati: quanti('DESIGNATO'), daDesignare: quanti('PROPOSTO'), disabilitati: quanti('DISABILITATO') },
    documenti: documenti.map(({ file, tipo, titolo, prova }) => ({
      nome: file.nome,
      tipo: titolo ?? TIPI_DOCUMENTO[tipo].nome,
      ...firma(prova),
    })),
  };
}

export function viewDelFile({ percorso, dimensione, prova, rifiuto }: FileNoto): FileInAnteprima {
  return { percorso, dimensione, rifiuto, ...firma(prova) };
}
