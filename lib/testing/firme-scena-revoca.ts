import { X509Certificate } from 'node:crypto';
import { ancoraConfigurata } from '@/lib/platform/firme/ancore';
import { tuttiIMotivi } from '@/lib/platform/firme/motivi';
import type { RichiestaVerifica, Verifica } from '@/lib/platform/firme/tipi';
import { verificaFirma } from '@/lib/platform/firme/verifica';
import { creaAutoritaDiProva, firmaP7m, LUCIA, MARIO, type AutoritaDiProva, type IdentitaDiProva } from './firme';
import { aggiungiAllaBusta, oidDer, tlv, VALORI_DI_REVOCA } from './firme-cms';
import { emettiUnita, firmaPadesCompletata, marcaAl, marcaBusta } from './firme-marche';
import { pdfDiProva } from './firme-pdf';
import { aggiungiDss, creaCrl, type OpzioniCrl } from './firme-revoche';

const GIORNO = 86_400_000;
const OCSP = '1.3.6.1.5.5.7.16.2';

/** Mario's signature over a document, by itself and with a time stamp of the tenth day; days count from when his certificate began. */
export interface ScenaRevoca {
  ca: AutoritaDiProva;
  mario: IdentitaDiProva;
  lucia: IdentitaDiProva;
  unita: IdentitaDiProva;
  documento: Uint8Array;
  busta: Uint8Array;
  marcata: Uint8Array;
  al(giorni: number): Date;
  verifica(file: Uint8Array, giorni: number, altro?: Partial<RichiestaVerifica>): Promise<Verifica>;
  /** A list made on one day and due on another. */
  crl(da: number, a: number, altro?: Partial<OpzioniCrl>, chi?: AutoritaDiProva): Promise<Uint8Array>;
  /** The same, telling of Mario's revocation since a day. */
  revocato(dal: number, da: number, a: number, ragione?: string): Promise<Uint8Array>;
  /** A list in each of the places where it may come from: the folder, the envelope, its attributes, a PDF. */
  ovunque(file: Uint8Array, lista: Uint8Array): Promise<{ file: Uint8Array; altro?: Partial<RichiestaVerifica> }[]>;
}

/** The caller closes `ca`. */
export async function allestisciRevoca(): Promise<ScenaRevoca> {
  const ca = await creaAutoritaDiProva();
  const documento = Buffer.from('Convenzione da firmare');
  const [mario, lucia, unita] = await Promise.all([
    ca.emetti(MARIO, { chiave: 'P-256' }),
    ca.emetti(LUCIA, { chiave: 'P-256' }),
    emettiUnita(ca),
  ]);
  const inizio = Date.parse(new X509Certificate(mario.der).validFrom);
  const al = (giorni: number): Date => new Date(inizio + giorni * GIORNO);
  const busta = await firmaP7m(documento, mario);
  const crl: ScenaRevoca['crl'] = (da, a, altro = {}, chi = ca) => creaCrl(chi, { emessa: al(da), scade: al(a), ...altro });
  return {
    ca,
    mario,
    lucia,
    unita,
    documento,
    busta,
    marcata: await marcaBusta(busta, (dati) => marcaAl(unita, dati, al(10))),
    al,
    verifica: (file, giorni, altro = {}) => verificaFirma({ file, ancore: [ancoraConfigurata(ca.certificato)], now: al(giorni), ...altro }),
    crl,
    revocato: (dal, da, a, ragione) =>
      crl(da, a, {
        voci: [
          { certificato: lucia.der, dal: al(1) },
          { certificato: mario.der, dal: al(dal), ...(ragione ? { ragione } : {}) },
        ],
      }),
    ovunque: async (file, lista) => [
      { file, altro: { revoche: [lista] } },
      { file: aggiungiAllaBusta(file, { revoche: [lista] }) },
      { file: aggiungiAllaBusta(file, { nonFirmati: [[VALORI_DI_REVOCA, tlv(0x30, tlv(0xa0, tlv(0x30, lista)))]] }) },
      { file: aggiungiDss(await firmaPadesCompletata(await pdfDiProva(), mario, (cms) => Promise.resolve(cms)), { crl: [lista] }) },
    ],
  };
}

/** The codes of every reason given. */
export const tuttiICodici = (verifica: Verifica): string[] => tuttiIMotivi(verifica).map(({ codice }) => codice);

/** An envelope with an OCSP answer among its evidence (RFC 5940). */
export const conOcsp = (file: Uint8Array, risposta: Uint8Array): Uint8Array =>
  aggiungiAllaBusta(file, { revoche: [tlv(0xa1, oidDer(OCSP), risposta)] });
