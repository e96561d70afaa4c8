/**
 * What holds of every data bank, whatever it holds: nothing is asked by fields that the profile lacks (CA-07, RT-06), nor as of a day that
 * the data do not know (RT-03).
 */
import { campiToccati, visuraSiApre, vociConcesse, type Chiesta, type VisuraDiBanca, type VoceChiesta } from '@/lib/core/banca';
import { enumera, minuscola } from '@/lib/core/parole';
import { formatoItaliano, leggiData, type DataIso } from '@/lib/core/date';
import { nonValido, vietato } from '@/lib/core/errors';
import { nascitaFutura } from '@/lib/core/nascita-cercata';

/** More than this nobody types of one thing. */
const MASSIMO = 80;

type Scritte = Readonly<Record<string, string>>;
/** The refusal, where the fields are not enough. */
type Rifiuto = readonly [codice: string, frase: string];

/**
 * NON_VALIDO with a sentence per entry that is too long, or where nothing says whom it is about; VIETATO where it would be answered by a field
 * that is not granted.
 */
export function assertChiedibile(chiesta: Chiesta, scritte: Scritte, concessi: readonly string[], [codice, frase]: Rifiuto): void {
  const lunghe = chiesta.voci.filter(({ nome }) => (scritte[nome] ?? '').length > MASSIMO);
  if (lunghe.length > 0) throw nonValido(Object.fromEntries(lunghe.map(({ nome }) => [nome, `Al massimo ${MASSIMO} caratteri.`])));
  const voci = vociConcesse(chiesta, concessi);
  if (voci === null || !campiToccati(chiesta, scritte).every((id) => concessi.includes(id))) throw vietato(codice, frase);
  assertDettoChi(chiesta.modi, voci, scritte);
}

/** Of the ways of saying who that are left, one is filled. */
function assertDettoChi(modi: Chiesta['modi'], voci: readonly VoceChiesta[], scritte: Scritte): void {
  const possibili = (modi ?? []).map((modo) => voci.filter(({ nome }) => modo.includes(nome))).filter((modo) => modo.length > 0);
  const scritto = ({ nome }: VoceChiesta) => (scritte[nome]?.trim() ?? '') !== '';
  if (possibili.length === 0 || possibili.some((modo) => modo.every(scritto))) return;
  const cominciato = possibili.find((modo) => modo.some(scritto)) ?? possibili[0] ?? [];
  const frase = `Scrivi ${possibili.map((modo) => enumera(modo.map(({ etichetta }) => minuscola(etichetta)))).join(', oppure ')}.`;
  throw nonValido(Object.fromEntries(cominciato.filter((voce) => !scritto(voce)).map(({ nome }) => [nome, frase])));
}

export function assertSiApre(visura: VisuraDiBanca, concessi: readonly string[]): void {
  if (!visuraSiApre(visura, concessi))
    throw vietato('VISURA_NON_CONSENTITA', 'Il profilo non ha i dati senza i quali questa visura non si apre.');
}

/** The day as of which a visura is read; NON_VALIDO where it must be said and is not. */
export function giornoDellaVisura({ allaData }: VisuraDiBanca, chiesto: DataIso | null): DataIso | null {
  if (allaData === 'OBBLIGATORIA' && chiesto === null) throw nonValido({ allaData: 'Scrivi la data alla quale vuoi la visura.' });
  return allaData === 'MAI' ? null : chiesto;
}

/** The entry of a question that says as of which day it is asked, and that day; null where it has none, or was left out. */
export function giornoDellaVerifica(
  voci: readonly VoceChiesta[],
  scritte: Scritte,
): { readonly voce: VoceChiesta; readonly giorno: DataIso } | null {
  const voce = voci.find(({ allaData }) => allaData === true);
  const scritto = (voce && scritte[voce.nome]?.trim()) ?? '';
  if (!voce || (scritto === '' && voce.facoltativa)) return null;
  const giorno = leggiData(scritto);
  if (giorno === null) throw nonValido({ [voce.nome]: 'Scrivi il giorno, per esempio 05/07/2015.' });
  return { voce, giorno };
}

/** Of a day after the load nothing is known: to answer would be to say that nothing has changed since. `voce`: where the day was typed. */
export function assertGiaNoto(giorno: DataIso, aggiornatiAl: DataIso | null, voce: string): void {
  if (aggiornatiAl !== null && giorno > aggiornatiAl)
    throw nonValido({ [voce]: `I dati arrivano al ${formatoItaliano(aggiornatiAl)}: scegli quel giorno o uno precedente.` });
}

/** Nobody of the data is born after them: a birth in the future is a slip, and to answer it «non risulta» would let it go for true. */
export function assertGiaNati(voci: readonly VoceChiesta[], scritte: Scritte, aggiornatiAl: DataIso | null): void {
  const problemi = aggiornatiAl !== null && voci.some(({ nascita }) => nascita) ? nascitaFutura(scritte, aggiornatiAl) : null;
  if (problemi) throw nonValido(problemi);
}
