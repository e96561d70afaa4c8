import { cita, type ChiaveNorma } from '@/lib/clausole/articolo/norme';
import { bancaNota, isDiPopolazione, titoloVisura } from '@/lib/banche/domain/elenco';
import type { BancaDati } from '@/lib/core/banca';
import { articolata } from '@/lib/core/elisione';
import { enumera, quanti } from '@/lib/core/parole';
import { nascita, type PersonaConvenzione } from '@/lib/convenzioni/domain/persone';
import { formatoEsteso, oggi, type DataIso } from '@/lib/core/date';
import { nominativo } from '@/lib/core/nominativo';
import type { Blocco } from '@/lib/core/documento-pdf';
import type { ParteFirmataria } from '@/lib/core/documenti';
import type { QualitaEnte } from '@/lib/core/documenti';
import type { Destinatario, Inserto, SegnapostoAtto } from './definizione';
import { firmatariDellEnte, firmatariInParole } from './firmatari-ente';
import type { FonteAdesione, FonteComune, FonteConvenzione } from './fonti';

/** Words that many acts share: said once, so that a comune finds the same names in every wording. */

const esteso = (data: DataIso | null): string | null => data && formatoEsteso(data);

/** `Maria Rossi, nata a Lucca il 1° marzo 1980, codice fiscale …`. */
export function generalitaDi(
  persona: Pick<PersonaConvenzione, 'nome' | 'cognome' | 'codiceFiscale' | 'dataNascita' | 'luogoNascita'>,
): string {
  return `${nominativo(persona)}, ${nascita(persona)}, codice fiscale ${persona.codiceFiscale}`;
}

export const VOCI_COMUNE = {
  comune: { descrizione: 'Denominazione del comune', valore: ({ erogatore }) => erogatore.denominazione },
  comune_sede: { descrizione: 'Sede del comune', valore: ({ erogatore }) => erogatore.indirizzo },
  comune_pec: { descrizione: 'PEC del comune', valore: ({ erogatore }) => erogatore.pec },
  comune_email: { descrizione: 'Posta elettronica dell’ufficio', valore: ({ erogatore }) => erogatore.emailUfficio },
  firmatario_comune: {
    descrizione: 'Chi firma per il comune, con la qualifica e l’atto che lo autorizza',
    valore: ({ sottoscrittore: s }) =>
      s && `${nominativo(s)}, ${s.qualifica}, in forza dell’atto n. ${s.attoNumero} ${formatoEsteso(s.attoData, 'del')}`,
  },
  data: { descrizione: 'Data dell’atto', valore: ({ generatoIl }) => formatoEsteso(oggi(generatoIl)) },
} as const satisfies Record<string, SegnapostoAtto<FonteComune>>;

/** The data bank that is consulted, in the words of its folder: `banca` tells which one it is. */
function vociBancaDati<M>(banca: (materia: M) => string) {
  const sua = (materia: M) => bancaNota(banca(materia));
  const voce = (descrizione: string, valore: (una: BancaDati) => string): SegnapostoAtto<M> => ({
    descrizione,
    valore: (materia) => valore(sua(materia)),
  });
  return {
    banca_dati: voce('La banca dati che si consulta, con l’articolo: «l’anagrafe…», «la banca dati…»', ({ nomeEsteso }) => nomeEsteso),
    della_banca_dati: voce('La stessa, dopo «di»: «dell’anagrafe…», «della banca dati…»', ({ nomeEsteso }) => articolata('di', nomeEsteso)),
    alla_banca_dati: voce('La stessa, dopo «a»: «all’anagrafe…», «alla banca dati…»', ({ nomeEsteso }) => articolata('a', nomeEsteso)),
    dalla_banca_dati: voce('La stessa, dopo «da»: «dall’anagrafe…», «dalla banca dati…»', ({ nomeEsteso }) => articolata('da', nomeEsteso)),
    che_si_cerca: voce('Che cosa si cerca nella banca dati', ({ negliAtti }) => negliAtti.ricercati),
    interessati: voce('Le persone a cui i dati si riferiscono', ({ negliAtti }) => negliAtti.interessati),
  };
}

export const VOCI_CONVENZIONE = {
  ...VOCI_COMUNE,
  ...vociBancaDati<FonteConvenzione>(({ convenzione: { regole } }) => regole.bancaDati),
  fruitore: { descrizione: 'Denominazione dell’ente', obbligatorio: true, valore: ({ fruitore }) => fruitore.denominazione },
  fruitore_sede: { descrizione: 'Sede dell’ente', valore: ({ fruitore }) => fruitore.indirizzo },
  fruitore_codice_fiscale: { descrizione: 'Codice fiscale dell’ente', valore: ({ fruitore }) => fruitore.codiceFiscale },
  fruitore_pec: { descrizione: 'PEC dell’ente', valore: ({ fruitore }) => fruitore.pec },
  rappresentante: {
    descrizione: 'Chi ha firmato per l’ente, con la qualifica',
    valore: ({ convenzione: { firmatarioFruitore: f } }) => `${nominativo(f)}, ${f.qualifica}`,
  },
  responsabile: {
    descrizione: 'Responsabile del trattamento indicato dall’ente, con le generalità',
    valore: ({ convenzione: { responsabile } }) => responsabile && generalitaDi(responsabile),
  },
  convenzione: { descrizione: 'Numero della convenzione', obbligatorio: true, valore: ({ convenzione }) => convenzione.numero },
  stipulata_il: { descrizione: 'Giorno della stipula', valore: ({ convenzione }) => esteso(convenzione.stipulataIl) },
  ultimo_giorno: { descrizione: 'Ultimo giorno della convenzione', valore: ({ convenzione }) => esteso(convenzione.scadenzaIl) },
  durata: { descrizione: 'Durata della convenzione', valore: ({ convenzione: { regole } }) => quanti(regole.durataAnni, 'anno', 'anni') },
  profilo: {
    descrizione: 'Profilo concesso',
    valore: ({ convenzione: { regole } }) => regole.profilo && `${regole.profilo.codice} (${regole.profilo.nome})`,
  },
  visure: { descrizione: 'Visure concesse', valore: ({ convenzione: { regole } }) => enumera(regole.visure.map(titoloVisura)) },
  finalita: {
    descrizione: 'Finalità concesse',
    valore: ({ convenzione: { finalita } }) => enumera(finalita.map(({ descrizione }) => descrizione)) || null,
  },
} as const satisfies Record<string, SegnapostoAtto<FonteConvenzione>>;

/** Whose a letter is that nobody signs, at its end: the comune and, where somebody may, who acts for it (LE-02). */
export const IN_CALCE: SegnapostoAtto<FonteComune> = {
  descrizione: 'In fondo a una lettera senza firma: il Comune e chi agisce per esso, con la qualifica',
  valore: ({ erogatore: { denominazione }, sottoscrittore: s }) =>
    s ? `${denominazione}\n${nominativo(s)}, ${s.qualifica}` : denominazione,
};

/** A letter to the fruitore, at its seat and its PEC. */
export function alFruitore({ fruitore }: FonteConvenzione): Destinatario {
  return { nome: fruitore.denominazione, righe: [fruitore.indirizzo, `PEC ${fruitore.pec}`] };
}

/** A citation of law in force on the day of the act, as a word of the wording. */
export function norma<M extends FonteComune>(chiave: ChiaveNorma, descrizione: string): SegnapostoAtto<M> {
  return { descrizione, valore: ({ generatoIl }) => cita(chiave, oggi(generatoIl)) };
}

const ANAGRAFE_37 = norma<FonteAdesione>('anagrafe-37', 'Norma sulla consultazione degli atti anagrafici, dove la banca dati è quella');
const bancaDellaDomanda = ({ modello: { regole } }: FonteAdesione): string => regole.bancaDati;

/**
 * Of a request, the bank is that of the model to which it adheres; the law on who consults a population register directly (LE-03) is null of
 * another bank, and its sentence is left out.
 */
export const VOCI_DOMANDA = {
  ...VOCI_COMUNE,
  ...vociBancaDati(bancaDellaDomanda),
  norma_anagrafe: {
    ...ANAGRAFE_37,
    valore: (materia) => (isDiPopolazione(bancaDellaDomanda(materia)) ? ANAGRAFE_37.valore(materia) : null),
  },
} as const satisfies Record<string, SegnapostoAtto<FonteAdesione>>;

/** Empty areas for signatures: role and name of each, and the party whose it is, where another one signs too. */
export function spazioFirme(...parti: readonly (readonly [ruolo: string, nome: string, parte?: ParteFirmataria])[]): Blocco[] {
  return [{ tipo: 'firme', parti: parti.map(([ruolo, nominativo, parte]) => ({ ruolo, nominativo, ...(parte && { parte }) })) }];
}

/** The empty areas for the signatures of the parties of a convenzione, in their order. */
export function firme<M extends FonteConvenzione>(...parti: readonly ParteFirmataria[]): Inserto<M> {
  return {
    descrizione: 'Spazio per le firme',
    obbligatorio: true,
    blocchi: (materia, ente) => spazioFirme(...parti.map((parte) => [...chi(parte, materia, ente), parte] as const)),
  };
}

function chi(
  parte: ParteFirmataria,
  { erogatore, fruitore, sottoscrittore, convenzione }: FonteConvenzione,
  ente: readonly QualitaEnte[],
): [string, string] {
  if (parte === 'FRUITORE') return [fruitore.denominazione, firmatariInParole(firmatariDellEnte(ente, convenzione))];
  return [erogatore.denominazione, sottoscrittore ? `${nominativo(sottoscrittore)}, ${sottoscrittore.qualifica}` : ''];
}
