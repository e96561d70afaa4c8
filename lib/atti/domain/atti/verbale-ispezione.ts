import { formatoEsteso, isDataIso, oggi, type DataIso } from '@/lib/core/date';
import { prosa } from '@/lib/core/testo/comporre-testo';
import type { Atto } from '../definizione';
import type { FonteConvenzione } from '../fonti';
import { adesso, momento, primaDellaStipula, rifiutoDeiGiorni } from '../giorni-possibili';
import { firme } from '../voci';
import { segnapostoArticolo } from '../voci-clausole';
import { VOCI_VITA } from '../voci-vita';

export type VerbaleIspezione = FonteConvenzione & {
  readonly luogo: string;
  readonly giorno: DataIso;
  readonly dalleOre: string;
  readonly alleOre: string;
  readonly preavviso: string;
  readonly ispettori: string;
  readonly presenti: string;
  readonly esaminato: string;
  readonly rilievi: string;
  readonly prescrizioni: string;
  readonly termineIl: string;
  readonly dichiarazioni: string;
};

const detto = (testo: string): string | null => testo || null;

/** It tells of something done under a convenzione signed, and gives a term that comes after it. */
function rifiuto(materia: VerbaleIspezione) {
  const { giorno, dalleOre, alleOre, termineIl, generatoIl } = materia;
  const futuro = giorno > oggi(generatoIl) ? 'Il verbale racconta un controllo già fatto: controlla il giorno.' : null;
  const inCorso = momento(giorno, alleOre) > adesso(materia) ? 'Il verbale racconta un controllo già finito: controlla l’ora.' : null;
  return rifiutoDeiGiorni({
    giorno: futuro ?? primaDellaStipula(giorno, materia),
    alleOre: alleOre < dalleOre ? 'Il controllo non può finire prima dell’inizio: controlla le ore.' : inCorso,
    termineIl:
      isDataIso(termineIl) && termineIl < giorno ? 'Il termine per correggere viene prima del controllo: controlla le date.' : null,
  });
}

/** SA-24, CH-19: the comune's inspection on prior notice; CA-27, SA-21: the Garante's, with the comune's support. */
export const verbaleIspezione: Atto<VerbaleIspezione> = {
  tipo: 'VERBALE_ISPEZIONE',
  uso: 'Mette per iscritto un controllo: dove, chi c’era, che cosa si è visto e che cosa va corretto.',
  soggetto: 'CONVENZIONE',
  nasce: 'SU_RICHIESTA',
  ripetibile: true,
  di: 'EROGATORE',
  verso: 'USCITA',
  campi: {
    luogo: { etichetta: 'Dove', tipo: 'testo' },
    giorno: { etichetta: 'Giorno', tipo: 'data' },
    dalleOre: { etichetta: 'Dalle ore', tipo: 'ora' },
    alleOre: { etichetta: 'Alle ore', tipo: 'ora' },
    preavviso: {
      etichetta: 'Come è stato preannunciato',
      tipo: 'testo',
      facoltativo: true,
      aiuto: 'Per esempio: con PEC del 3 marzo 2026.',
    },
    ispettori: {
      etichetta: 'Chi controlla',
      tipo: 'area',
      aiuto: 'Nome e qualifica; se il controllo è del Garante, chi lo ha incaricato.',
    },
    presenti: { etichetta: 'Chi era presente per l’ente', tipo: 'area', aiuto: 'Nome e qualifica di ciascuno.' },
    esaminato: { etichetta: 'Che cosa è stato esaminato', tipo: 'area' },
    rilievi: { etichetta: 'Che cosa si è rilevato', tipo: 'area' },
    prescrizioni: { etichetta: 'Che cosa va corretto', tipo: 'area', facoltativo: true },
    termineIl: { etichetta: 'Entro quando', tipo: 'data', facoltativo: true },
    dichiarazioni: { etichetta: 'Dichiarazioni dell’ente', tipo: 'area', facoltativo: true },
  },
  rifiuto,
  firme: ['FRUITORE', 'EROGATORE'],
  segnaposti: {
    ...VOCI_VITA,
    luogo: { descrizione: 'Dove', obbligatorio: true, valore: ({ luogo }) => luogo.replace(/\.$/, '') },
    quando: {
      descrizione: 'Giorno e ore',
      obbligatorio: true,
      valore: ({ giorno, dalleOre, alleOre }) => `${formatoEsteso(giorno)}, dalle ore ${dalleOre} alle ore ${alleOre}`,
    },
    preavviso: { descrizione: 'Come è stato preannunciato', valore: ({ preavviso }) => detto(preavviso.replace(/\.$/, '')) },
    ispettori: { descrizione: 'Chi controlla', obbligatorio: true, valore: ({ ispettori }) => ispettori },
    presenti: { descrizione: 'Chi era presente per l’ente', obbligatorio: true, valore: ({ presenti }) => presenti },
    esaminato: { descrizione: 'Che cosa è stato esaminato', obbligatorio: true, valore: ({ esaminato }) => esaminato },
    rilievi: { descrizione: 'Che cosa si è rilevato', obbligatorio: true, valore: ({ rilievi }) => rilievi },
    prescrizioni: { descrizione: 'Che cosa va corretto', valore: ({ prescrizioni }) => detto(prescrizioni) },
    nessuna_prescrizione: {
      descrizione: '«Nulla», quando non c’è da correggere',
      valore: ({ prescrizioni }) => (prescrizioni ? null : 'Nulla'),
    },
    termine: {
      descrizione: 'Entro quando si corregge',
      valore: ({ prescrizioni, termineIl }) => (prescrizioni && isDataIso(termineIl) ? formatoEsteso(termineIl) : null),
    },
    dichiarazioni: {
      descrizione: 'Ciò che l’ente dichiara',
      valore: ({ dichiarazioni }) => detto(dichiarazioni) ?? 'Chi era presente per l’ente non ha chiesto di far scrivere dichiarazioni.',
    },
    articolo_ispezioni: segnapostoArticolo('ispezioni'),
  },
  inserti: { firme: firme('FRUITORE', 'EROGATORE') },
  testo: prosa`
Si dà atto del controllo sull’uso {{della_banca_dati}} concesso con la convenzione n. {{convenzione}}, {{stipula}} (ente fruitore:
{{fruitore}}), svolto secondo l’{{articolo_ispezioni}}.

## Dove e quando

- Luogo: {{luogo}}.
- Quando: {{quando}}.
- Preavviso: {{preavviso}}.

## Chi era presente

Per il controllo:
> {{ispettori}}

Per l’ente:
> {{presenti}}

## Che cosa è stato esaminato

{{esaminato}}

## Che cosa si è rilevato

{{rilievi}}

## Che cosa va corretto

{{prescrizioni}}

Le correzioni si completano entro il {{termine}} e si comunicano all’indirizzo {{comune_pec}}.

{{nessuna_prescrizione}}.

## Dichiarazioni dell’ente

{{dichiarazioni}}

Il verbale non contiene dati tratti {{dalla_banca_dati}} oltre quelli indispensabili. È letto ai presenti, firmato dalle due parti
con firma digitale ({{norma_firma}}) e conservato con gli atti della convenzione; ciascuna parte ne ha copia.

[[firme]]
`,
};
