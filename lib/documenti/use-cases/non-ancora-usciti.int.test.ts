import { expect, it } from 'vitest';
import { ATTI, TIPI_ATTO } from '@/lib/atti/domain/catalogo';
import { STATI_DOCUMENTO } from '@/lib/core/documenti';
import { documentoDiProva } from '@/lib/testing/documenti';
import { Mondo, sql } from '@/lib/testing/mondo';
import { elencareDocumenti } from './elencare-documenti';
import { leggereFascicolo } from './leggere-fascicolo';
import { scaricareDocumento } from './scaricare-documento';

async function scena() {
  const mondo = await Mondo.crea();
  const ente_id = await mondo.ente();
  const convenzione_id = await mondo.convenzione(ente_id);
  const [referente, ufficio] = [await mondo.persona(['REFERENTE'], { enteId: ente_id }), await mondo.persona(['UFFICIO'])];
  const atto = (colonne: object) => documentoDiProva(mondo, { ente_id, convenzione_id, ...colonne });
  const scarica = (id: string) => scaricareDocumento.esegui(referente.richiesta(), { id });
  const elenco = async () => {
    const { documenti, totale } = await elencareDocumenti.esegui(referente.richiesta(), {});
    expect(totale).toBe(documenti.length);
    return documenti.map(({ id }) => id).sort();
  };
  return { ufficio, convenzione_id, atto, scarica, elenco };
}

it('RT-06 CA-16 the ente reads an act of the comune once it has left or where it signs it, drafts nowhere', async () => {
  const { ufficio, convenzione_id, atto, scarica, elenco } = await scena();
  const lettera = { tipo: 'LETTERA_CREDENZIALI', titolo: 'Consegna delle credenziali' };
  const bozze = [];
  for (const stato of ['GENERATO', 'FIRMATO', 'PROTOCOLLATO']) bozze.push(await atto({ ...lettera, stato }));
  const relazione = await atto({ stato: 'FIRMATO', firme_richieste: ['EROGATORE'], firme_apposte: ['EROGATORE'] });
  const copia = await atto({
    tipo: 'ATTO_FIRMATO',
    originale_id: relazione,
    parte: 'EROGATORE',
    generato: false,
    verso: 'INTERNO',
    stato: 'FIRMATO',
  });
  bozze.push(relazione, copia);
  const visibili = [];
  for (const stato of ['TRASMESSO', 'CONSEGNATO', 'MANCATA_CONSEGNA']) visibili.push(await atto({ ...lettera, stato }));
  visibili.push(await atto({ tipo: 'ADDENDUM', firme_richieste: ['FRUITORE', 'EROGATORE'] }));
  visibili.push(await atto({ tipo: 'DIFFIDA', firme_richieste: ['EROGATORE'] }));
  visibili.push(await atto({ tipo: 'ATTO_DESIGNAZIONE', verso: 'ENTRATA' }));
  expect(await elenco()).toEqual([...visibili].sort());
  for (const id of bozze) await expect(scarica(id), id).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
  for (const id of visibili) expect(await scarica(id)).toMatchObject({ mime: 'application/pdf' });
  const { documenti } = await leggereFascicolo.esegui(ufficio.richiesta(), { id: convenzione_id });
  expect(documenti.map(({ id }) => id)).toEqual(expect.arrayContaining(bozze.filter((id) => id !== copia)));
  await sql("UPDATE documento SET stato = 'PROTOCOLLATO' WHERE id = $1", [relazione]);
  await sql("UPDATE documento SET stato = 'TRASMESSO' WHERE id = $1", [relazione]);
  expect(await elenco()).toEqual([...visibili, relazione, copia].sort());
});

it('the database keeps from the ente what its definition says, of every kind and in every state', async () => {
  for (const tipo of TIPI_ATTO)
    for (const stato of STATI_DOCUMENTO) {
      const { nasce, verso, firme } = ATTI[tipo];
      const [riga] = await sql('SELECT varco_non_ancora_uscito($1, $2, true, $3, $4::text[]) AS bozza', [tipo, verso, stato, [...firme]]);
      const uscito = ['TRASMESSO', 'CONSEGNATO', 'MANCATA_CONSEGNA'].includes(stato);
      const detto = nasce === 'CON_L_ATTO' && tipo !== 'RELAZIONE_ANNUALE';
      expect(riga?.bozza, `${tipo} ${stato}`).toBe(verso === 'USCITA' && !uscito && !detto && !firme.includes('FRUITORE'));
    }
});
