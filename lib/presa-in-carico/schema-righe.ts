import { z } from 'zod';
import { TIPI_ENTE, type Finalita } from '@/lib/clausole/regole/regole';
import {
  casella,
  codiceFiscale,
  codiceFiscaleEnte,
  data,
  dataNascita,
  facoltativo,
  motivo,
  partitaIva,
  provincia,
  telefono,
  testo,
} from '@/lib/core/campi';
import { generalita, luogoNascita, personaSchema } from '@/lib/core/campi-persona';
import { FORME, TIPI_IN_CARICO } from './domain/documento';
import { nomeRiconosciuto } from './domain/fogli';
import { STATI_IN_CARICO } from './domain/termine';

/** How each row is read: the bricks are those of the forms, so that what a screen accepts a sheet does too. */

const giorno = data('Scrivi una data che esiste, come 31/12/2026.');
/** One of a few words, whatever the capitals and the spaces. */
const parola = <const V extends readonly [string, ...string[]]>(valori: V, frase: string) =>
  z
    .string()
    .transform((scritta) => valori.find((valore) => nomeRiconosciuto(valore) === nomeRiconosciuto(scritta)) ?? scritta)
    .pipe(z.enum(valori, frase));

/** A spreadsheet that takes a code of eleven digits for a number drops the zeros before it. */
const undiciCifre = <S extends z.ZodType<unknown, string>>(schema: S) =>
  z
    .string()
    .transform((scritto) => (/^\d{8,10}$/.test(scritto) ? scritto.padStart(11, '0') : scritto))
    .pipe(schema);

const voci = (testo: string, separatore: RegExp): string[] =>
  testo
    .split(separatore)
    .map((voce) => voce.trim())
    .filter(Boolean);

/** By code or by name: which they are depends on the model of the row. */
const visure = z.string().transform((scritte, contesto) => {
  const lette = [...new Set(voci(scritte, /[;,\n]/))];
  if (lette.length === 0) contesto.addIssue({ code: 'custom', message: 'Scrivi almeno una visura.' });
  return lette;
});

/** `descrizione | norma; descrizione | norma`, each with the code that the consultation will ask: F1, F2… */
const finalita = z.string().transform((scritte, contesto): Finalita[] => {
  const lette = voci(scritte, /[;\n]/);
  if (lette.length === 0) contesto.addIssue({ code: 'custom', message: 'Scrivi almeno una finalità, come «descrizione | norma».' });
  return lette.map((scritta, posto) => {
    const [descrizione = '', base = '', ...altro] = scritta.split('|').map((parte) => parte.trim());
    if (descrizione.length < 10 || base.length < 5 || altro.length > 0)
      contesto.addIssue({
        code: 'custom',
        message: `La finalità «${scritta}» va scritta come «descrizione | norma»: la descrizione in almeno 10 caratteri, la norma in almeno 5.`,
      });
    return { codice: `F${posto + 1}`, descrizione, base };
  });
});

const numeroAccessi = z.string().transform((scritto, contesto) => {
  const numero = /^\d{1,5}$/.test(scritto.trim()) ? Number(scritto) : 0;
  if (numero >= 1 && numero <= 10_000) return numero;
  contesto.addIssue({ code: 'custom', message: 'Scrivi quanti accessi prevede l’atto, come 5.' });
  return z.NEVER;
});

export const rigaConvenzioneSchema = z.object({
  numero: testo('Scrivi il numero dell’atto.', 60),
  dataAtto: giorno,
  stipulataIl: facoltativo(giorno),
  scadenzaScritta: facoltativo(giorno),
  stato: facoltativo(parola(STATI_IN_CARICO, `Scrivi uno di questi stati: ${STATI_IN_CARICO.join(', ')}.`)),
  cessataIl: facoltativo(giorno),
  cessazioneMotivo: facoltativo(motivo('Scrivi il motivo in almeno 5 caratteri.', 5, 1000)),
  enteCodiceFiscale: undiciCifre(codiceFiscaleEnte),
  enteDenominazione: facoltativo(testo('Scrivi la denominazione.')),
  enteTipo: facoltativo(parola(TIPI_ENTE, `Scrivi uno di questi tipi: ${TIPI_ENTE.join(', ')}.`)),
  entePartitaIva: facoltativo(undiciCifre(partitaIva)),
  enteIndirizzo: facoltativo(testo('Scrivi l’indirizzo.')),
  enteComune: facoltativo(testo('Scrivi il comune.', 100)),
  enteProvincia: facoltativo(provincia),
  entePec: facoltativo(casella('Scrivi un indirizzo PEC come nome@pec.esempio.it.')),
  enteEmail: facoltativo(casella()),
  enteTelefono: facoltativo(telefono),
  modello: testo('Scrivi il codice del modello.', 100),
  versioneModello: facoltativo(
    z
      .string()
      .regex(/^\d{1,4}$/, 'Scrivi il numero della versione, come 1.')
      .transform(Number),
  ),
  profilo: testo('Scrivi il profilo dei dati.', 60),
  visure,
  finalita,
  numeroAccessi,
  motivoAnpr: facoltativo(motivo('Spiegalo in almeno 10 caratteri.', 10, 1000)),
  rappresentanteCognome: generalita.cognome,
  rappresentanteNome: generalita.nome,
  rappresentanteCodiceFiscale: codiceFiscale,
  rappresentanteQualifica: testo('Scrivi la qualifica, per esempio comandante o direttore generale.', 120),
  rappresentanteNascitaData: dataNascita,
  rappresentanteNascitaLuogo: luogoNascita,
  rappresentanteEmail: facoltativo(casella()),
  referenteCognome: facoltativo(generalita.cognome),
  referenteNome: facoltativo(generalita.nome),
  referenteCodiceFiscale: facoltativo(codiceFiscale),
  referenteNascitaData: facoltativo(dataNascita),
  referenteNascitaLuogo: facoltativo(luogoNascita),
  referenteEmail: facoltativo(casella()),
  comuneCognome: generalita.cognome,
  comuneNome: generalita.nome,
  comuneQualifica: testo('Scrivi la qualifica, per esempio Sindaco.', 120),
  legittimitaDa: facoltativo(testo('Scrivi chi l’ha valutata.')),
  legittimitaIl: facoltativo(giorno),
});

const riferimento = testo('Scrivi il numero della convenzione.', 60);
const nomeFile = testo('Scrivi il nome del file.', 300);

export const rigaOperatoreSchema = personaSchema.extend({
  convenzione: riferimento,
  designatoIl: facoltativo(giorno),
  designazione: facoltativo(nomeFile),
  abilitatoDal: facoltativo(giorno),
  disabilitatoIl: facoltativo(giorno),
});

const TIPI = Object.keys(TIPI_IN_CARICO) as [keyof typeof TIPI_IN_CARICO, ...(keyof typeof TIPI_IN_CARICO)[]];
export const rigaDocumentoSchema = z.object({
  convenzione: riferimento,
  file: nomeFile,
  tipo: parola(TIPI, `Scrivi uno di questi tipi: ${TIPI.join(', ')}.`),
  titolo: facoltativo(testo('Scrivi il titolo.')),
  data: giorno,
  forma: facoltativo(parola(Object.keys(FORME) as ['CARTA', 'DIGITALE'], 'Scrivi CARTA o DIGITALE, oppure lascia vuoto.')),
  verso: facoltativo(parola(['ENTRATA', 'USCITA', 'INTERNO'], 'Scrivi ENTRATA, USCITA o INTERNO.')),
  protocolloNumero: facoltativo(z.string().trim().max(40)),
  protocolloData: facoltativo(giorno),
});

export type RigaConvenzione = z.output<typeof rigaConvenzioneSchema>;
export type RigaOperatore = z.output<typeof rigaOperatoreSchema>;
export type RigaDocumento = z.output<typeof rigaDocumentoSchema>;
