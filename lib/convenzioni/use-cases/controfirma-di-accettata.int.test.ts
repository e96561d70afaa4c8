import { beforeEach, describe, expect, it } from 'vitest';
import { FRUITORE, REFERENTE, SINDACO } from '@/lib/testing/atto-di-prova';
import { convenzioneGenerata, type Scena } from '@/lib/testing/convenzione-generata';
import { firmato, firmatoDaEsaminare, firmatoInVista } from '@/lib/testing/firma-demo';
import { ADESSO, sql } from '@/lib/testing/mondo';
import { caricareFirmaErogatore } from './caricare-firma-erogatore';
import { caricareFirmaFruitore } from './caricare-firma-fruitore';
import { decidereFirma } from './decidere-firma';

const MOTIVO = 'Ho confrontato il file con il documento generato: la firma è sua.';
const FUORI = { pagina: 0, rettangolo: [20, 700, 120, 740] } as const;
type File = Awaited<ReturnType<typeof firmato>>;

describe('a countersignature on a copy that a person has taken', () => {
  let s: Scena;
  beforeEach(async () => void (s = await convenzioneGenerata()));

  /** The fruitore's file goes to a person, who takes it. */
  async function accettata(file: File): Promise<Uint8Array> {
    expect(await caricareFirmaFruitore.esegui(s.referente.richiesta(), { id: s.id, file })).toMatchObject({ inEsame: true });
    const [esame] = await sql<{ id: string }>("SELECT id FROM firma_in_esame WHERE convenzione_id = $1 AND stato = 'IN_ESAME'", [s.id]);
    await decidereFirma.esegui(s.ufficio.richiesta(), { id: esame?.id, decisione: 'ACCETTA', motivo: MOTIVO });
    return file.contenuto;
  }
  const controfirma = (file: File) => caricareFirmaErogatore.esegui(s.responsabile.richiesta(), { id: s.id, file });
  const busta = (file: Uint8Array, chi = SINDACO) => firmato(file, chi, ADESSO, 'CADES');
  const inEsame = { stato: 'FIRMATA_FRUITORE', inEsame: true };

  it('CA-16 asks for nothing again of what was examined, an envelope around it or a revision after it, and says who had examined it', async () => {
    const copia = await accettata(await firmatoDaEsaminare(s.originale, FRUITORE, ADESSO));
    expect(await controfirma(await busta(copia))).toMatchObject({ stato: 'VIGENTE' });
    const [riga] = await sql<{ verifica: object }>("SELECT verifica FROM documento WHERE convenzione_id = $1 AND parte = 'EROGATORE'", [
      s.id,
    ]);
    expect(riga?.verifica).toMatchObject({ esito: 'DA_ESAMINARE', esame: { esaminatoDa: 'Ada Prova UFFICIO', motivo: MOTIVO } });

    s = await convenzioneGenerata();
    const inVista = await accettata(await firmatoInVista(s.originale, FRUITORE, ADESSO, FUORI));
    expect(await controfirma(await firmato(inVista, SINDACO, ADESSO))).toMatchObject({ stato: 'VIGENTE' });
  });

  it('CA-16 asks for what the new signature has of its own, though it is what the first one had', async () => {
    const copia = await accettata(await firmatoDaEsaminare(s.originale, FRUITORE, ADESSO));
    expect(await controfirma(await firmatoDaEsaminare(copia, SINDACO, ADESSO))).toEqual(inEsame);

    s = await convenzioneGenerata();
    const inVista = await accettata(await firmatoInVista(s.originale, FRUITORE, ADESSO, FUORI));
    const altrove = { pagina: 0, rettangolo: [300, 300, 400, 340] } as const;
    expect(await controfirma(await firmatoInVista(inVista, SINDACO, ADESSO, altrove))).toEqual(inEsame);
  });

  it('CA-16 asks again of any other file with the same fault, and of who signs beside the two', async () => {
    const copia = await accettata(await firmatoDaEsaminare(s.originale, FRUITORE, ADESSO));
    const simile = await firmatoDaEsaminare(s.originale, FRUITORE, new Date(ADESSO.getTime() + 1000));
    expect(await controfirma(await busta(simile.contenuto))).toEqual(inEsame);

    s = await convenzioneGenerata();
    const altra = await accettata(await firmatoDaEsaminare(s.originale, FRUITORE, ADESSO));
    expect(altra).not.toEqual(copia);
    expect(await controfirma(await busta((await busta(altra, REFERENTE)).contenuto))).toEqual(inEsame);
  });
});
