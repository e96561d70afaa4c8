import type { Blocco } from '@/lib/core/documento-pdf';
import type { FileRicevuto } from '@/lib/core/file';
import { formatoEsteso, type DataIso } from '@/lib/core/date';
import { nominativo } from '@/lib/core/nominativo';
import { autoritaDemo } from '@/lib/platform/fiducia';
import { firmaCades } from '@/lib/platform/firme/demo/firma-cades';
import { firmaPades } from '@/lib/platform/firme/demo/firma-pades';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import type { PersonaDemo } from './persone';

type Lettera = {
  readonly titolo: string;
  readonly numero: string;
  /** Tells its file apart from the others with the same title. */
  readonly distintivo?: string;
  readonly chi: string;
  readonly data: DataIso;
  readonly paragrafi: readonly string[];
  readonly firma: PersonaDemo;
  readonly now: Date;
};

/**
 * An act or a letter that people of the story file: the Sindaco's delegation, a designation, a request on paper. Digitally signed by who
 * writes it.
 */
export async function lettera({ titolo, numero, distintivo, chi, data, paragrafi, firma, now }: Lettera): Promise<FileRicevuto> {
  const blocchi: Blocco[] = [
    { tipo: 'titolo', testo: titolo },
    { tipo: 'sottotitolo', testo: `N. ${numero} ${formatoEsteso(data, 'del')}` },
    ...paragrafi.map((testo): Blocco => ({ tipo: 'paragrafo', testo })),
    { tipo: 'firme', parti: [{ ruolo: chi, nominativo: nominativo(firma) }] },
    { tipo: 'nota', testo: 'Documento dimostrativo: persone e fatti sono inventati.' },
  ];
  const contenuto = await generaPdf({
    titolo,
    oggetto: titolo,
    identificativo: `N. ${numero}`,
    ente: { denominazione: chi, sottotitolo: '' },
    data: now,
    // Written elsewhere: what Varco has composed is not taken in its place.
    programma: 'Programma di scrittura',
    blocchi,
  });
  return firmato({ nome: `${distintivo ? `${titolo} ${distintivo}` : titolo}.pdf`, mime: 'application/pdf', contenuto }, firma, now);
}

/** How somebody signs: inside the PDF, in an envelope around it, or inside and stamped where no room was left for it. */
export type FormatoDemo = 'PADES' | 'CADES' | 'PADES_FUORI_AREA';
/** At the foot of the first page, in points: where many signing programs put the stamp by themselves. */
const PIE_DI_PAGINA = [372, 24, 562, 66] as const;

/** The file signed by that person under the demonstration's authority. */
export async function firmato(
  file: FileRicevuto,
  { nome, cognome, codiceFiscale }: PersonaDemo,
  now: Date,
  formato: FormatoDemo = 'PADES',
): Promise<FileRicevuto> {
  const richiesta = { file: file.contenuto, nome, cognome, codiceFiscale, now, autorita: await autoritaDemo(now) };
  const riquadro = formato === 'PADES_FUORI_AREA' ? PIE_DI_PAGINA : undefined;
  if (formato === 'CADES') return { nome: `${file.nome}.p7m`, mime: 'application/pkcs7-mime', contenuto: await firmaCades(richiesta) };
  return {
    nome: file.nome.replace(/(?:-firmato)?\.pdf$/i, '-firmato.pdf'),
    mime: 'application/pdf',
    contenuto: await firmaPades({ ...richiesta, riquadro }),
  };
}
