import { titoloVisura, verificaDi } from '@/lib/banche/domain/elenco';
import { gruppiInParole } from '@/lib/banche/domain/per-gruppo';
import { NOMI_CAUSALE } from '@/lib/clausole/denominazioni';
import { isPersona, type Attore } from '@/lib/core/attore';
import { daColonna, oggi, type DataIso } from '@/lib/core/date';
import { nominativo } from '@/lib/core/nominativo';
import { puo } from '@/lib/core/permessi';
import { titoloDelDocumento } from '@/lib/documenti/domain/nomi';
import { parteCheAbilita } from '@/lib/operatori/domain/operatore';
import { modificheInAttesa, rinnovoInAttesa } from '../domain/atti-in-attesa';
import { attiOfferti } from '../domain/atti-offerti';
import { dopoLaFirma } from '../domain/dopo-la-firma';
import { prossimoPasso } from '../domain/prossimo-passo';
import { isInVigore } from '../domain/stati';
import { NOMI_ORIGINE, type OrigineSospensione } from '@/lib/core/sospensione';
import { primoGiornoRecesso, ultimoGiorno } from '../domain/termini';
import type { Fonti } from './fonti-view';
import { scadenzeDi, viewsOfClausole } from './view-clausole';
import { viewsOfVersioni } from './view-versioni';
import type { ConvenzioneView, DocumentoDellAttoView } from '../views';

/** The whole screen of a convenzione for whoever reads: facts, next step, acts, living clauses, documents. Pure. */
export function viewOfConvenzione(fonti: Fonti, attore: Attore, now: Date): ConvenzioneView {
  const { riga, regole, profilo, visure, finalita, operatori } = fonti;
  const { id, enteId, stato } = riga;
  const giorno = oggi(now);
  const ente = isPersona(attore) && attore.enteId !== null;
  const sospensioni = fonti.sospensioni.map(({ origine, ...resto }) => ({ ...resto, origine: origine as OrigineSospensione }));
  // After the end there is nothing left to suspend: a flag that was still up then says nothing any more, and nobody lowers it.
  const sospesaDa = isInVigore(stato) ? sospensioni.flatMap(({ origine, revocataIl }) => (revocataIl === null ? [origine] : [])) : [];
  const date = {
    scadenzaIl: daColonna(riga.scadenzaIl),
    diffidaTermineIl: daColonna(riga.diffidaTermineIl),
    recessoEfficaceIl: daColonna(riga.recessoEfficaceIl),
  };
  const firmatari = {
    firmatarioFruitore: nominativo(riga.firmatarioFruitore),
    firmatarioErogatore: nominativo(riga.firmatarioErogatore),
  };
  const esame = fonti.firme?.inEsame ?? null;
  const scadenze = scadenzeDi(fonti, giorno);
  const atti = attiOfferti(attore, {
    stato,
    regole,
    aperte: sospesaDa,
    tipoEnte: fonti.fruitore.tipo,
    diffidaTermineIl: date.diffidaTermineIl,
    inEsame: esame !== null,
    ritirabile: fonti.firme?.autografa?.ritirabile ?? false,
  });
  return {
    id,
    numero: riga.numero,
    versione: riga.versione,
    stato,
    sospesaDa,
    comune: fonti.erogatore.denominazione,
    modello: fonti.modello,
    adesioneId: riga.adesioneId,
    presa: fonti.presa,
    profilo: `${profilo.codice} – ${profilo.nome}`,
    oggi: giorno,
    prossimo: prossimoPasso(
      {
        stato,
        sospesaDa: sospesaDa.map((origine) => NOMI_ORIGINE[origine]),
        ...firmatari,
        ...date,
        inEsame: esame
          ? {
              parte: esame.parte,
              dal: oggi(esame.dal),
              href: esame.giudizio?.decide ? `/ufficio/convenzioni/${id}/firma/${esame.id}` : null,
              avvertenza: esame.giudizio && esame.giudizio.avvertenza,
            }
          : null,
        autografa: Boolean(fonti.firme?.autografa),
        carica: atti.includes('firmaFruitore'),
        cessataIl: riga.cessataIl && oggi(riga.cessataIl),
        operatoriAttivi: operatori.attivi,
        operatoriInElenco: operatori.inElenco,
        operatoriDesignati: operatori.designati,
        abilita: parteCheAbilita(regole),
        puoAbilitare: puo(attore, 'operatore:abilitare'),
        elenco: `/ufficio/operatori?convenzioneId=${id}`,
      },
      ente ? 'ENTE' : 'UFFICIO',
    ),
    atti,
    ente: { id: enteId, denominazione: fonti.fruitore.denominazione, pec: fonti.fruitore.pec },
    visure: visure.map(titoloVisura),
    campi: gruppiInParole(profilo.campi),
    oltre: oltreLeVisure(regole),
    finalita,
    ...firmatari,
    responsabile: riga.responsabile && nominativo(riga.responsabile),
    operatori: { ...operatori, tetto: regole.tettoOperatori },
    generataIl: riga.generataIl,
    stipulataIl: daColonna(riga.stipulataIl),
    ...date,
    ultimoGiornoIl: ultimoGiorno({ ...date, cessataIl: riga.cessataIl }),
    cessataIl: riga.cessataIl,
    cessazioneMotivo: riga.cessazioneMotivo,
    digest: riga.clausoleDigest,
    recesso: {
      causali: regole.recessoErogatore.map(({ causale, immediato }) => ({ causale, nome: NOMI_CAUSALE[causale], immediato })),
      primoGiornoFruitore: primoGiornoRecesso(giorno, regole),
    },
    clausole: viewsOfClausole(fonti, scadenze, ente),
    versioni: viewsOfVersioni(riga, fonti.versioni, attore),
    bozzaDelleClausole: !ente && isInVigore(stato) && fonti.bozza,
    puoModificare: !ente && isInVigore(stato) && puo(attore, 'convenzione:generare'),
    scadenze: scadenze.map(({ tipo, il, descrizione, chiave }) => ({ tipo, il, descrizione, chiave })),
    sospensioni,
    documenti: fonti.documenti.map(viewOfDocumento),
    rinnovo: rinnovoDi(fonti, date.scadenzaIl, ente),
    modifiche: modificheDi(fonti, ente),
    altre: fonti.altre,
    demo: fonti.demo,
    firme: fonti.firme,
    dopoLaFirma: dopoLaFirma({
      conseguenza: 'STIPULA',
      manca: fonti.firme?.manca ?? null,
      inVigore: isInVigore(stato),
      daProtocollare: false,
      scadenzaIl: date.scadenzaIl,
      applicato: false,
      annullata: riga.stato === 'ANNULLATA',
      ente,
      adesioneId: null,
    }),
  };
}

function oltreLeVisure({ verifiche, eccezioneMotivata, modiAlternativi }: Fonti['regole']): string[] {
  return [
    ...verifiche.map((codice) => `Risposta sì o no: ${verificaDi(codice)?.domanda ?? codice}`),
    ...(eccezioneMotivata ? ['Altri dati, per un tempo limitato, con una richiesta motivata'] : []),
    ...(modiAlternativi ? ['Risposta per PEC o su carta, con una richiesta motivata'] : []),
  ];
}

const paginaDellAtto = (id: string, atto: string, ente: boolean) =>
  ente ? `/ente/documenti/${atto}` : `/ufficio/convenzioni/${id}/documenti/${atto}`;

/** The last one prepared, while it waits for a signature. */
function rinnovoDi({ riga: { id, stato }, rinnovi }: Fonti, scadenzaIl: DataIso | null, ente: boolean): ConvenzioneView['rinnovo'] {
  const rinnovo = rinnovi.find(({ firmato }) => !firmato);
  if (!rinnovo || scadenzaIl === null || !isInVigore(stato)) return null;
  return { testo: rinnovoInAttesa(scadenzaIl), href: paginaDellAtto(id, rinnovo.id, ente) };
}

/** The addenda that wait for a signature. */
function modificheDi({ riga: { id, stato }, modifiche }: Fonti, ente: boolean): ConvenzioneView['modifiche'] {
  const inAttesa = isInVigore(stato) ? modifiche.filter(({ firmato }) => !firmato) : [];
  if (inAttesa.length === 0) return null;
  return {
    testo: modificheInAttesa(inAttesa.length),
    atti: inAttesa.map((atto) => ({ il: oggi(atto.il), href: paginaDellAtto(id, atto.id, ente) })),
  };
}

function viewOfDocumento({ id, tipo, nome, parte, creatoIl, firma }: Fonti['documenti'][number]): DocumentoDellAttoView {
  const daFirmare = parte === null && tipo === 'CONVENZIONE';
  const nomeDelTipo = daFirmare ? 'Documento da firmare' : titoloDelDocumento({ tipo, titolo: null, parte });
  return { id, nome, tipo: nomeDelTipo, creatoIl, firma };
}
