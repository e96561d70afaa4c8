import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { FirmeRaccolteView } from '@/lib/documenti/domain/firme-raccolte';
import { eccezioneInParole, giudizio, type Giudizio } from '@/lib/documenti/domain/chi-esamina';
import { DocumentoFirmato } from './documento-firmato';
import { EsitoFirme } from './esito-firme';
import { FileDaFirmare } from './file-da-firmare';

const IL = new Date('2026-03-10T09:00:00Z');
const FIRME: FirmeRaccolteView = {
  manca: 'FRUITORE',
  ricevute: [],
  documentoFirmato: [],
  daFirmare: { id: 'd1', nome: 'atto.pdf', firmataDa: null, busta: false },
  autografa: null,
  inEsame: null,
  rifiutato: null,
};
const esito = (firme: Partial<FirmeRaccolteView>, ente = true, carica = true) =>
  renderToStaticMarkup(
    <EsitoFirme
      firme={{ ...FIRME, ...firme }}
      dopoLaFirma={{ testo: 'Ora tocca al comune.' }}
      ente={ente}
      carica={carica}
      esame={(id) => `/esame/${id}`}
    />,
  );
const RICEVUTA = { parte: 'FRUITORE', il: IL, esito: 'VALIDA', firma: 'firma digitale valida di Ada Neri', avvertenze: [] } as const;

it('CA-16 says nothing of a document for which nothing came', () => {
  expect(esito({})).not.toContain('role="status"');
});

it('CA-16 confirms a good copy where it was handed in: whose, when, and what comes next', () => {
  const detto = esito({ manca: 'EROGATORE', ricevute: [RICEVUTA] });
  expect(detto).toContain('role="status"');
  for (const frase of [
    'Copia ricevuta e valida',
    'Firma digitale valida di Ada Neri, ricevuta il 10/03/2026 10:00.',
    'Ora tocca al comune.',
  ])
    expect(detto).toContain(frase);
});

it('CA-16 calls a signature by hand by its name, and says in plain sight that the trusted list was stale', () => {
  const autografa = { ...RICEVUTA, esito: 'AUTOGRAFA', firma: 'firma autografa di Ada Neri' } as const;
  expect(esito({ manca: 'EROGATORE', ricevute: [autografa] })).toContain('Copia registrata, con firma autografa');
  const stantia = { ...RICEVUTA, avvertenze: ['L’elenco di fiducia è vecchio.'] };
  expect(esito({ manca: 'EROGATORE', ricevute: [stantia] })).toContain('10:00. L’elenco di fiducia è vecchio.');
});

it('CA-16 says that two copies signed apart are kept and are good together', () => {
  const due = [
    { id: 'a', nome: 'a.pdf', parte: 'FRUITORE' },
    { id: 'b', nome: 'b.pdf', parte: 'EROGATORE' },
  ] as const;
  const frase = 'le due copie si conservano e valgono insieme';
  expect(esito({ manca: null, ricevute: [RICEVUTA], documentoFirmato: due })).toContain(frase);
  expect(esito({ manca: null, ricevute: [RICEVUTA], documentoFirmato: due.slice(1) })).not.toContain(frase);
});

it('CA-16 tells the ente why a person looks at its file, and that it has nothing to do; the office, where', () => {
  const file = { id: 'e1', parte: 'FRUITORE', dal: IL, perche: ['una firma sta fuori posto'], giudizio: null } as const;
  const detto = esito({ inEsame: file });
  for (const frase of [
    'Ricevuto il 10/03/2026',
    'lo esamina perché: una firma sta fuori posto.',
    'Non devi fare nulla: riceverai un’e-mail',
  ])
    expect(detto).toContain(frase);
  const alComune = (chi: Giudizio) => esito({ inEsame: { ...file, giudizio: chi } }, false);
  expect(alComune(giudizio(null, true))).toContain('href="/esame/e1"');
  const suo = alComune(giudizio('CARICATO', true));
  expect(suo).toContain('lo esamina un’altra persona del comune, con il ruolo Responsabile o Ufficio');
  expect(suo).not.toContain('/esame/');
  const solo = alComune(giudizio('FIRMATO', false));
  for (const frase of ['nessun’altra persona del comune lo può esaminare', 'href="/esame/e1"']) expect(solo).toContain(frase);
});

it('CA-16 keeps in sight a file that was not taken, with the reason, and for the comune who decided and the file', () => {
  const file = { id: 'e1', parte: 'FRUITORE', nome: 'firmato.p7m', caricatoIl: IL, il: IL } as const;
  const rifiutato = { ...file, motivo: 'La busta è un’altra.', eccezione: '' };
  const ente = esito({ rifiutato: { ...rifiutato, da: null, fileId: null }, ricevute: [RICEVUTA] });
  for (const frase of ['«firmato.p7m»', 'Motivo: La busta è un’altra.', 'caricare qui sotto un altro file']) expect(ente).toContain(frase);
  expect(ente).not.toContain('valida');
  const comune = esito({ rifiutato: { ...rifiutato, da: 'Ida Conti', fileId: 'f1' } }, false);
  expect(comune).toContain('esaminato da Ida Conti');
  expect(comune).toContain('/api/documenti/f1');
  expect(comune).not.toContain('Chi ha deciso');
  const daSe = esito({ rifiutato: { ...rifiutato, eccezione: eccezioneInParole('CARICATO'), da: 'Ida Conti', fileId: 'f1' } }, false);
  expect(daSe).toContain('Chi ha deciso aveva anche caricato il file: nessun’altra persona');
  const senzaModulo = esito({ rifiutato: { ...rifiutato, da: null, fileId: null } }, false, false);
  expect(senzaModulo).toContain('Si attende un altro file firmato');
  expect(senzaModulo, 'no form that is not there').not.toContain('qui sotto');
});

it('CA-16 gives who signs second the copy of the first, says why, and how an envelope is signed', () => {
  const file = (cambi: object) => renderToStaticMarkup(<FileDaFirmare file={{ ...FIRME.daFirmare, ...cambi }} firmatari={['Ida Conti']} />);
  expect(file({})).toContain('Scarica il documento da firmare');
  const pades = file({ id: 'c1', firmataDa: 'FRUITORE' });
  for (const frase of ['così un solo file porta le due firme', 'Scarica la copia già firmata dall’ente', '/api/documenti/c1'])
    expect(pades).toContain(frase);
  expect(pades).not.toContain('.p7m');
  expect(file({ firmataDa: 'FRUITORE', busta: true })).toContain('come .p7m (CAdES)');
});

it('CA-16 says the truth to who signs after a signature by hand: the generated document is signed, the scan stands beside it', () => {
  const autografa = { id: 's1', parte: 'FRUITORE', ritirabile: true } as const;
  const testo = renderToStaticMarkup(<FileDaFirmare file={FIRME.daFirmare} autografa={autografa} firmatari={['Ida Conti']} />);
  for (const frase of ['è autografa', 'il documento generato da Varco, non la scansione', '/api/documenti/d1', '/api/documenti/s1'])
    expect(testo).toContain(frase);
  expect(testo).not.toContain('già firmata');
});

it('CA-16 offers every file of the signed document, each by whose it is', () => {
  const due = [
    { id: 'a', nome: 'a.p7m', parte: 'FRUITORE' },
    { id: 'b', nome: 'b.pdf', parte: 'EROGATORE' },
  ] as const;
  const testo = renderToStaticMarkup(<DocumentoFirmato file={due} />);
  for (const frase of ['Scarica il documento firmato (copia dell’ente)', 'Scarica il documento firmato (copia del comune)'])
    expect(testo).toContain(frase);
  expect(renderToStaticMarkup(<DocumentoFirmato file={due.slice(1)} />)).not.toContain('copia');
});
