import type { CampoAtto } from '@/lib/core/campi-atto';
import { addGiorni, oggi as giornoDi, type DataIso } from '@/lib/core/date';
import type { Valori } from '@/lib/core/testo/comporre-testo';
import { ATTI, type Materie, type TipoAtto } from './catalogo';
import { valoriDi, type Atto } from './definizione';
import { fontiDiEsempio, type Tutto } from './esempio-fonti';
import type { Occasione } from './fonti';
import { scarne } from './esempio-scarno';

/** The example matter of a kind of act, what is typed included: every datum is there. */
export function materiaDiEsempio<T extends TipoAtto>(tipo: T, quando: Occasione): Materie[T] {
  return materia(tipo, fontiDiEsempio(quando), (campo) => pieno(campo, quando.oggi));
}

/** The same with nothing that may be missing: no datum that may be null, no field that may be left empty. */
export function materiaScarna<T extends TipoAtto>(tipo: T, quando: Occasione): Materie[T] {
  return materia(tipo, scarne(fontiDiEsempio(quando)), (campo) => scarno(campo, quando.oggi));
}

const FOGLIO = { denominazione: 'Comune di esempio', sottotitolo: 'Piazza dell’Esempio, 1' };

/** What the placeholders of a kind say in the two examples: a wording is checked with both. */
export function casiDiEsempio(tipo: TipoAtto, now: Date): readonly Valori[] {
  const quando = { testata: FOGLIO, generatoIl: now, oggi: giornoDi(now) };
  const atto = ATTI[tipo] as Atto<never>;
  return [materiaDiEsempio(tipo, quando), materiaScarna(tipo, quando)].map((una) => valoriDi(atto, una as never));
}

function materia<T extends TipoAtto>(tipo: T, fonti: Tutto, scrivere: (campo: CampoAtto) => string | boolean): Materie[T] {
  const campi: Readonly<Record<string, CampoAtto>> = ATTI[tipo].campi;
  const scritti = Object.fromEntries(Object.entries(campi).map(([nome, campo]) => [nome, scrivere(campo)]));
  const { convenzione, domanda, ...altro } = fonti;
  const diChe = { CONVENZIONE: { convenzione }, OPERATORI: { convenzione }, ADESIONE: { domanda }, INTERESSATO: {} }[ATTI[tipo].soggetto];
  // Every source at once, of what the kind speaks, and a value for each field that it declares: whatever its matter is, it is in here.
  return { ...altro, ...diChe, ...scritti } as unknown as Materie[T];
}

function pieno({ tipo, etichetta, scelte = {} }: CampoAtto, oggi: DataIso): string | boolean {
  if (tipo === 'spunta') return true;
  if (tipo === 'scelta') return Object.keys(scelte)[0] ?? '';
  if (tipo === 'data') return addGiorni(oggi, 30);
  return tipo === 'ora' ? '09:00' : `${etichetta}: testo di esempio.`;
}

function scarno(campo: CampoAtto, oggi: DataIso): string | boolean {
  if (campo.facoltativo) return '';
  if (campo.tipo === 'spunta') return false;
  return campo.tipo === 'scelta' ? (Object.keys(campo.scelte ?? {}).at(-1) ?? '') : pieno(campo, oggi);
}
