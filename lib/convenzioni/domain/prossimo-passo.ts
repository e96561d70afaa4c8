import { formatoItaliano, type DataIso } from '@/lib/core/date';
import { aChi } from '@/lib/core/elisione';
import { NOMI_CESSAZIONE } from './cessazioni';
import { PARTE_IN_PAROLE, type ParteFirmataria } from '@/lib/core/documenti';
import type { StatoConvenzione } from './stati';

export type Lato = 'UFFICIO' | 'ENTE';
export type ProssimoPasso = {
  readonly titolo: string;
  readonly testo: string;
  /** True when it is for whoever reads. */ readonly tocca: boolean;
  readonly vai?: { readonly href: string; readonly etichetta: string };
};

type Fatti = {
  readonly stato: StatoConvenzione;
  readonly sospesaDa: readonly string[];
  readonly firmatarioFruitore: string;
  readonly firmatarioErogatore: string;
  readonly scadenzaIl: DataIso | null;
  readonly diffidaTermineIl: DataIso | null;
  readonly recessoEfficaceIl: DataIso | null;
  readonly cessataIl: DataIso | null;
  /** A signed file that waits for a person. `href`: where who reads decides of it; `avvertenza`: that somebody else does, or that it must. */
  readonly inEsame: {
    readonly parte: ParteFirmataria;
    readonly dal: DataIso;
    readonly href: string | null;
    readonly avvertenza: string | null;
  } | null;
  /** The ente has signed by hand: what the comune signs is not its scan. */
  readonly autografa: boolean;
  /** Whoever reads may hand in the ente's file that came by PEC. */
  readonly carica: boolean;
  readonly operatoriAttivi: number;
  readonly operatoriInElenco: number;
  /** Of these, who is designated in writing and not enabled yet (SA-10). */
  readonly operatoriDesignati: number;
  /** Who enables them under these clauses (CH-03). */
  readonly abilita: 'EROGATORE' | 'FRUITORE';
  /** Whoever reads may enable them. */
  readonly puoAbilitare: boolean;
  /** Where the comune reads the roster. */
  readonly elenco: string;
};

const giorno = (data: DataIso | null) => (data === null ? '' : formatoItaliano(data));

/** What comes next in the life of a convenzione, told to one side: whose turn it is and what to do. Pure. */
export function prossimoPasso(f: Fatti, lato: Lato): ProssimoPasso {
  const ente = lato === 'ENTE';
  if (f.inEsame) return fileInEsame(f.inEsame, ente);
  switch (f.stato) {
    case 'GENERATA':
      return {
        titolo: 'Firma dell’ente',
        tocca: ente,
        testo: ente
          ? `Scarica il documento, fallo firmare digitalmente ${aChi(f.firmatarioFruitore)} e carica qui il file firmato.`
          : `Si attende il file firmato da ${f.firmatarioFruitore}. Se arriva per PEC, ${f.carica ? 'caricalo tu' : 'lo carica l’ufficio'}.`,
      };
    case 'FIRMATA_FRUITORE':
      return {
        titolo: 'Controfirma del comune',
        tocca: !ente,
        testo: ente
          ? 'La vostra firma è stata verificata: si attende quella del comune.'
          : `Scarica ${f.autografa ? 'il documento generato da Varco (non la scansione)' : 'il file firmato dall’ente'}, fallo firmare ${aChi(f.firmatarioErogatore)} e caricalo.`,
      };
    case 'DIFFIDATA':
      return { titolo: 'Diffida in corso', tocca: true, testo: diffida(giorno(f.diffidaTermineIl), ente) };
    case 'RECESSO_PREAVVISATO':
      return f.diffidaTermineIl === null
        ? {
            titolo: 'Recesso in attesa di effetto',
            tocca: false,
            testo: `Gli accessi si chiudono da soli il ${giorno(f.recessoEfficaceIl)}.`,
          }
        : {
            titolo: 'Diffida in corso e recesso in attesa di effetto',
            tocca: true,
            testo: `${diffida(giorno(f.diffidaTermineIl), ente)} Il recesso ha effetto dal ${giorno(f.recessoEfficaceIl)}.`,
          };
    case 'VIGENTE':
      return inVigore(f, ente);
    case 'ANNULLATA':
      return {
        titolo: 'Annullata',
        tocca: false,
        testo: ente
          ? 'L’atto è stato annullato prima delle firme. Se serve ancora, il comune ne prepara un altro.'
          : 'Dalla stessa domanda puoi generare un’altra convenzione.',
      };
    default:
      return {
        titolo: 'Conclusa',
        tocca: false,
        testo: `${fine(f)}Gli accessi sono chiusi. Documenti e registro restano consultabili; per consultare di nuovo serve una nuova domanda di adesione.`,
      };
  }
}

/** CH-11: what the term of a diffida means to each side. */
function diffida(termine: string, ente: boolean): string {
  return (
    ente
      ? [
          `Il comune chiede di rimediare entro il ${termine}.`,
          'Fino a quel giorno gli accessi restano aperti; se non rimediate la convenzione s’intende risolta.',
        ]
      : [
          `Il termine per rimediare è il ${termine}, poi gli accessi si chiudono.`,
          'Se l’ente ha rimediato registra il rimedio; altrimenti, dopo quel giorno, dai atto della risoluzione.',
        ]
  ).join(' ');
}

/** What follows an upload that the verifier has left to a person. */
function fileInEsame({ parte, dal, href, avvertenza }: NonNullable<Fatti['inEsame']>, ente: boolean): ProssimoPasso {
  const [suo, titolo] = [parte === 'FRUITORE', 'File firmato in esame'];
  if (ente)
    return {
      titolo,
      tocca: false,
      testo: suo
        ? `Il file firmato che avete caricato il ${giorno(dal)} è in esame: una persona del comune lo controlla e vi scrive l’esito. Non dovete fare nulla.`
        : 'La vostra firma è stata verificata: il comune sta esaminando il file della propria.',
    };
  const testo =
    `Il file firmato ${PARTE_IN_PAROLE[parte].da}, arrivato il ${giorno(dal)}, ha bisogno del giudizio di una persona: ` +
    `finché non si decide, la convenzione resta dov’è. ${avvertenza ?? ''}`.trim();
  return { titolo, tocca: href !== null, testo, ...(href === null ? {} : { vai: { href, etichetta: 'Esamina il file' } }) };
}

/** When and how it ended, where that is known. */
function fine({ stato, cessataIl }: Fatti): string {
  if (cessataIl === null) return '';
  const nomi: Partial<Record<StatoConvenzione, string>> = NOMI_CESSAZIONE;
  const come = nomi[stato];
  return `Finita il ${giorno(cessataIl)}${come ? ` (${come.toLowerCase()})` : ''}. `;
}

function inVigore(f: Fatti, ente: boolean): ProssimoPasso {
  if (f.sospesaDa.length > 0)
    return {
      titolo: 'Accessi sospesi',
      tocca: true,
      testo: `Ha sospeso gli accessi ${f.sospesaDa.join(', e anche ')}: la sospensione la revoca chi l’ha disposta.`,
    };
  if (f.operatoriAttivi === 0) return daAbilitare(f, ente);
  return { titolo: 'In vigore', tocca: false, testo: `Gli operatori consultano fino al ${giorno(f.scadenzaIl)}, ultimo giorno compreso.` };
}

/** Nobody consults yet: what is missing, of whom, and who does it. */
function daAbilitare(f: Fatti, ente: boolean): ProssimoPasso {
  const titolo = 'Operatori da abilitare';
  const abilitaLaParte = (f.abilita === 'FRUITORE') === ente;
  const tuttiDesignati = f.operatoriDesignati > 0 && f.operatoriDesignati === f.operatoriInElenco;
  if (ente) {
    const finale = abilitaLaParte ? 'abilita gli operatori' : 'chiedi l’abilitazione';
    const testo = tuttiDesignati
      ? `Gli operatori dell’elenco sono designati: completa le loro schede e ${finale}.`
      : `Completa le schede degli operatori, carica le designazioni e ${finale}.`;
    return { titolo, tocca: true, testo, vai: { href: '/ente/operatori', etichetta: 'Vai agli operatori' } };
  }
  if (f.operatoriInElenco === 0) return { titolo, tocca: false, testo: 'L’elenco degli operatori è vuoto: si attendono i nomi dall’ente.' };
  const quante = f.operatoriInElenco === 1 ? 'c’è una persona' : `ci sono ${f.operatoriInElenco} persone`;
  if (f.operatoriDesignati === 0) return { titolo, tocca: false, testo: `In elenco ${quante}: si attendono le designazioni dell’ente.` };
  const designate = tuttiDesignati
    ? f.operatoriInElenco === 1
      ? 'con la sua designazione'
      : 'con la loro designazione'
    : `${f.operatoriDesignati} con la designazione`;
  if (!abilitaLaParte) return { titolo, tocca: false, testo: `In elenco ${quante}, ${designate}: l’abilitazione spetta all’ente.` };
  if (!f.puoAbilitare) return { titolo, tocca: false, testo: `In elenco ${quante}, ${designate}: l’abilitazione spetta all’ufficio.` };
  return {
    titolo,
    tocca: true,
    testo: `In elenco ${quante}, ${designate}: chi è designato e ha la scheda completa si abilita da lì, e riceve allora le credenziali.`,
    vai: { href: f.elenco, etichetta: 'Vai all’elenco' },
  };
}
