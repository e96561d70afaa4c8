import { rifiuta } from '../motivi';
import type { PdfLetto } from './pdf-letto';
import { isDizionario, isRiferimento, isStringa, isVettore, nomeDi, type Dizionario, type Oggetto, type Stringa } from './oggetti';

const MAX_CAMPI = 5_000;
const MAX_PROFONDITA = 30;

/** A signed signature field, found from the AcroForm and nowhere else: whatever else looks like a signature is not one. */
export type CampoFirma = {
  /** Object number of the signature dictionary, which must be an uncompressed object of the file; null otherwise. */
  readonly numero: number | null;
  readonly dizionario: Dizionario;
  readonly contents: Stringa | null;
  readonly sottoformato: string | null;
  /** A document timestamp: evidence, not a signatory. */
  readonly marca: boolean;
  /** The time that the signing program wrote (`D:YYYYMMDDHHmmSS±hh'mm'`); null when absent or odd. */
  readonly istante: Date | null;
  /** True when another field points to the same signature. */
  readonly condivisa: boolean;
};

export function elementi(oggetto: Oggetto): readonly Oggetto[] {
  return isVettore(oggetto) ? oggetto.elementi : [];
}

/** True for the value of a field that is a document timestamp (ETSI EN 319 142-1 §5.4.3): a dictionary, as a stream is not. */
export function isMarca(documento: PdfLetto, valore: Oggetto): boolean {
  return (
    isDizionario(valore) &&
    (nomeDi(documento.voce(valore, 'Type')) === 'DocTimeStamp' || nomeDi(documento.voce(valore, 'SubFilter')) === 'ETSI.RFC3161')
  );
}

export function campiFirmati(documento: PdfLetto): CampoFirma[] {
  const valori: Oggetto[] = [];
  const visti = new Set<string>();
  let conto = 0;
  const visita = (rif: Oggetto, tipoEreditato: string | null, valoreEreditato: Oggetto, profondita: number): void => {
    if (++conto > MAX_CAMPI || profondita > MAX_PROFONDITA) rifiuta('TROPPO_COMPLESSO', 'form fields');
    const campo = documento.risolvi(rif);
    if (!isDizionario(campo)) return;
    const tipo = nomeDi(documento.voce(campo, 'FT')) ?? tipoEreditato;
    if (isRiferimento(rif)) {
      // One that is no signature by this road may be one by another, of which readers choose their own.
      const strada = `${rif.numero} ${tipo === 'Sig' ? 'firma' : 'altro'}`;
      if (visti.has(strada)) return;
      visti.add(strada);
    }
    const valore = documento.voce(campo, 'V') === null ? valoreEreditato : (campo.voci.get('V') ?? null);
    const firmato = tipo === 'Sig' && valore !== null;
    if (firmato) valori.push(valore);
    // Both are inherited (ISO 32000-1 §12.7.3.1): what was found above is not found again below.
    for (const figlio of elementi(documento.voce(campo, 'Kids'))) visita(figlio, tipo, firmato ? null : valore, profondita + 1);
  };
  for (const campo of elementi(documento.voce(documento.voce(documento.catalogo, 'AcroForm'), 'Fields'))) visita(campo, null, null, 0);
  return valori.map((valore) => descrivi(documento, valore, valori));
}

function descrivi(documento: PdfLetto, valore: Oggetto, tutti: readonly Oggetto[]): CampoFirma {
  const dizionario = documento.risolvi(valore);
  // A reader may show as a signature what is not judged here: whatever is no dictionary (ISO 32000-1 §12.7.4.5) stops the reading.
  if (!isDizionario(dizionario)) rifiuta('CAMPO_FIRMA_ERRATO', 'the value of a signature field is no dictionary');
  const numero = isRiferimento(valore) ? valore.numero : null;
  const contents = dizionario.voci.get('Contents');
  return {
    numero: numero !== null && documento.indiretto(numero)?.valore === dizionario ? numero : null,
    dizionario,
    contents: isStringa(contents) ? contents : null,
    sottoformato: nomeDi(documento.voce(dizionario, 'SubFilter')),
    marca: isMarca(documento, dizionario),
    istante: istanteDi(documento.voce(dizionario, 'M')),
    condivisa: numero !== null && tutti.filter((altro) => isRiferimento(altro) && altro.numero === numero).length > 1,
  };
}

/** A date of a PDF (ISO 32000-1 §7.9.4); null when absent or odd. */
export function istanteDi(valore: Oggetto): Date | null {
  const testo = isStringa(valore) ? valore.valore : '';
  const [, anno, mese, giorno, ore, minuti, secondi, fuso = 'Z'] =
    /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(Z|[+-]\d{2}'\d{2})?/.exec(testo) ?? [];
  const istante = new Date(`${anno}-${mese}-${giorno}T${ore}:${minuti}:${secondi}${fuso.replace("'", ':')}`);
  return Number.isNaN(istante.getTime()) ? null : istante;
}
