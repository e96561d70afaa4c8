import { formatoItaliano, isDataIso, type DataIso } from '@/lib/core/date';

/** What a form holds when its window opens: checked by its schema, not yet by the door. */
type Valori = Readonly<Record<string, unknown>>;
type Causa = { readonly causale: string; readonly immediato: boolean };

const SUBITO =
  'Il recesso ha effetto immediato: la convenzione finisce ora, gli operatori sono disabilitati, le credenziali spente e le sessioni chiuse. Non si può annullare.';
const SENZA_GIORNO = 'Per questa causa il recesso non è immediato: torna al modulo e indica da quale giorno, dopo oggi, ha effetto.';

/** CA-15, CH-12: what the comune's withdrawal will do, for the cause chosen as the signed clause has it and the day written. */
export function conseguenzaRecesso(cause: readonly Causa[], { causale, efficaceIl }: Valori, oggi: DataIso): string {
  const causa = cause.find((voce) => voce.causale === causale);
  if (causa?.immediato === true) return isDataIso(efficaceIl) ? `${SUBITO} Il giorno indicato nel modulo non conta.` : SUBITO;
  return isDataIso(efficaceIl) && efficaceIl > oggi ? conEffetto(efficaceIl) : SENZA_GIORNO;
}

/** CA-15: what the fruitore's withdrawal will do from the day written. */
export function conseguenzaRecessoFruitore({ efficaceIl }: Valori, primoGiorno: DataIso | null): string {
  if (!isDataIso(efficaceIl) || primoGiorno === null || efficaceIl < primoGiorno)
    return primoGiorno === null
      ? 'La convenzione non prevede il recesso dell’ente.'
      : `Il primo giorno utile è il ${formatoItaliano(primoGiorno)}: torna al modulo e correggi il giorno.`;
  return conEffetto(efficaceIl);
}

function conEffetto(giorno: DataIso): string {
  return [
    `Il recesso ha effetto dal ${formatoItaliano(giorno)}: fino al giorno prima gli operatori consultano come ora,`,
    'poi gli accessi si chiudono e le credenziali smettono di valere.',
    'L’altra parte e gli operatori sono avvisati subito. Non si può annullare.',
  ].join(' ');
}

/** CH-11: what the revocation of accesses will close, and what it leaves. */
export function conseguenzaRevoca({ ambito, sospendi }: Valori): string {
  const tutte = ambito === 'ENTE';
  const resta = tutte ? 'Le convenzioni restano in vigore' : 'La convenzione resta in vigore';
  const ferma = tutte ? 'sospese' : 'sospesa';
  return [
    `Ora tutti gli operatori ${tutte ? 'di tutte le convenzioni in vigore dell’ente' : 'di questa convenzione'} sono disabilitati, le loro credenziali smettono di valere e le sessioni si chiudono.`,
    'Non si può annullare: per riaverli, gli operatori vanno designati e abilitati di nuovo.',
    sospendi === true ? `${resta} ma ${ferma}: nessuno viene abilitato finché il comune non revoca la sospensione.` : `${resta}.`,
  ].join(' ');
}
