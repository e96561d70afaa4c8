import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { adesioneDiProva } from '@/lib/testing/adesioni';
import { documentoDiProva } from '@/lib/testing/documenti';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { apriZip } from '@/lib/testing/zip';
import { protocollareDocumento } from './protocollare-documento';
import { scaricareArchivio } from './scaricare-archivio';

async function scena() {
  const mondo = await Mondo.crea();
  const enteId = await mondo.ente();
  const adesioneId = await adesioneDiProva(mondo, { stato: 'ACCOLTA', ente_id: enteId });
  const id = await mondo.convenzione(enteId, { adesione_id: adesioneId, numero: '2026/0007' });
  const nuovo = (colonne: Record<string, unknown> = {}) => documentoDiProva(mondo, { ente_id: enteId, convenzione_id: id, ...colonne });
  return { mondo, enteId, adesioneId, id, nuovo, ufficio: (await mondo.persona(['UFFICIO'])).richiesta() };
}

async function zip(chi: Parameters<typeof scaricareArchivio.esegui>[0], id: string): Promise<Buffer> {
  const pezzi: Uint8Array[] = [];
  for await (const pezzo of (await scaricareArchivio.esegui(chi, { id })).flusso()) pezzi.push(pezzo);
  return Buffer.concat(pezzi);
}

/** As `sha256sum -c` does: every line a file whose digest is right. Answers how many. */
function controllaImpronte(file: Map<string, Buffer>): number {
  const righe = file.get('impronte.sha256')?.toString().trimEnd().split('\n') ?? [];
  for (const riga of righe) {
    const [, impronta, percorso = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(riga) ?? [];
    expect(
      createHash('sha256')
        .update(file.get(percorso) ?? '')
        .digest('hex'),
      percorso,
    ).toBe(impronta);
  }
  return righe.length;
}

describe('scaricareArchivio', () => {
  it('holds every document of the convenzione and of its request in named folders, with its protocol and its verification', async () => {
    const { mondo, adesioneId, id, nuovo, ufficio } = await scena();
    const atto = await nuovo({ tipo: 'CONVENZIONE', titolo: 'Convenzione n. 2026/0007', nome: 'Convenzione 2026-0007.pdf' });
    await nuovo({
      tipo: 'CONVENZIONE_FIRMATA',
      originale_id: atto,
      parte: 'FRUITORE',
      generato: false,
      nome: 'firmata.pdf',
      verifica: JSON.stringify({ esito: 'VALIDA', firme: [], originaleSha256: 'f'.repeat(64), verificataIl: ADESSO.toISOString() }),
      creato_il: new Date(ADESSO.getTime() + 1000),
    });
    await documentoDiProva(mondo, {
      adesione_id: adesioneId,
      tipo: 'RICHIESTA_ADESIONE',
      nome: 'domanda.pdf',
      creato_il: new Date(ADESSO.getTime() - 1000),
    });
    await documentoDiProva(mondo, { nome: 'di-altri.pdf' });
    await protocollareDocumento.esegui(ufficio, { id: atto, numero: '55', data: '2026-03-10' });
    const file = await apriZip(await zip(ufficio, id));
    expect([...file.keys()]).toEqual([
      '05 Dalla domanda all’accoglimento/001 domanda.pdf',
      '01 La convenzione e i suoi allegati/002 Convenzione 2026-0007.pdf',
      '01 La convenzione e i suoi allegati/003 firmata.pdf',
      '07 Verifiche delle firme/003 firmata.pdf.json',
      'indice.csv',
      'indice.json',
      'LEGGIMI.txt',
      'impronte.sha256',
    ]);
    expect(controllaImpronte(file)).toBe(7);
    expect(JSON.parse(String(file.get('indice.json')))).toMatchObject({
      convenzione: '2026/0007',
      documenti: [{}, { id: atto, stato: 'PROTOCOLLATO', protocollo: { numero: '0000055', data: '2026-03-10' } }, { parte: 'FRUITORE' }],
    });
    expect(String(file.get('LEGGIMI.txt'))).toContain('sha256sum -c impronte.sha256');
    expect((await mondo.registro()).filter(({ operazione }) => operazione === 'scaricare-archivio')).toMatchObject([
      { categoria: 'LETTURA', convenzione_id: id, dettagli: { documenti: 3 } },
    ]);
  });

  it('takes 300 documents with names that try to leave their folder or to be one another, the same bytes at every run', async () => {
    const { id, nuovo, ufficio } = await scena();
    const nomi = [
      '../../etc/passwd',
      '..\\..\\boot.ini',
      '/radice.pdf',
      'C:\\a.pdf',
      'CON',
      '..',
      'a\u0007b\n.pdf',
      'stesso.pdf',
      'finale. .',
      'è – «x».pdf',
    ];
    for (let i = 0; i < 300; i += 1) await nuovo({ nome: nomi[i % nomi.length], tipo: 'DESIGNAZIONE' });
    const primo = await zip(ufficio, id);
    const file = await apriZip(primo);
    expect(file.size).toBe(304);
    expect(controllaImpronte(file)).toBe(303);
    for (const percorso of file.keys())
      expect(percorso).toMatch(/^(02 Operatori\/\d{3} [^/\\\p{Cc}]*[^/\\\p{Cc}. ]|[a-zA-Z0-9]+\.[a-z0-9]+)$/u);
    expect(Buffer.compare(primo, await zip(ufficio, id))).toBe(0);
  });

  it('breaks off at a document whose bytes are not its own any more', async () => {
    const { mondo, id, nuovo, ufficio } = await scena();
    await nuovo();
    await sql(`BEGIN; ALTER TABLE documento_blocco DISABLE TRIGGER USER;
      UPDATE documento_blocco SET contenuto = set_byte(contenuto, 0, 255 - get_byte(contenuto, 0)) WHERE erogatore_id = '${mondo.erogatoreId}';
      ALTER TABLE documento_blocco ENABLE TRIGGER USER; COMMIT`);
    await expect(zip(ufficio, id)).rejects.toThrow(/not those of/);
  });

  it('is for the office, who controls within its mandate, and the fruitore for its own, with its request', async () => {
    const { mondo, enteId, adesioneId, id, ufficio, nuovo } = await scena();
    await nuovo();
    await documentoDiProva(mondo, { adesione_id: adesioneId, tipo: 'RICHIESTA_ADESIONE', nome: 'domanda.pdf', verso: 'ENTRATA' });
    const referente = (await mondo.persona(['REFERENTE'], { enteId })).richiesta();
    // The documents of one instant stand in no order.
    expect([...(await apriZip(await zip(referente, id))).keys()].join('\n')).toMatch(
      /^05 Dalla domanda all’accoglimento\/00[12] domanda\.pdf$/m,
    );
    expect(controllaImpronte(await apriZip(await zip(ufficio, id)))).toBe(5);
    const auditor = async (ambito: string[]) => (await mondo.persona(['AUDITOR'], { utente: { ambito_convenzioni: ambito } })).richiesta();
    await zip(await auditor([id]), id);
    for (const chi of [
      (await mondo.persona(['REFERENTE'], { enteId: await mondo.ente() })).richiesta(),
      await auditor([idCasuale()]),
      (await (await Mondo.crea()).persona(['UFFICIO'])).richiesta(),
    ])
      await expect(scaricareArchivio.esegui(chi, { id })).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    for (const ruolo of ['TECNICO', 'AMMINISTRATORE'] as const)
      await expect(scaricareArchivio.esegui((await mondo.persona([ruolo])).richiesta(), { id })).rejects.toMatchObject({
        codice: 'PERMESSO_MANCANTE',
      });
  });
});
