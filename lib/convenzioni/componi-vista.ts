import { CATALOGO } from '@/lib/clausole/catalogo';
import { compilaArticoli, compilaCalendario, compilaRegole } from '@/lib/clausole/compila';
import { NOMI_CAUSALE, nomeProfilo, nomeVisura } from '@/lib/clausole/denominazioni';
import { leggereClausole } from '@/lib/clausole/leggere';
import type { Finalita } from '@/lib/clausole/regole';
import type { Attore } from '@/lib/core/attore';
import { daColonna, oggi } from '@/lib/core/date';
import { env } from '@/lib/platform/env';
import type { Tx } from '@/lib/platform/db';
import { attiOfferti } from './atti-offerti';
import { NOMI_ORIGINE, primoGiornoRecesso, type OrigineSospensione, type StatoConvenzione } from './domain';
import { evidenza } from './evidenze';
import { parteEnte, parteErogatore } from './parti';
import { nascita, nominativo } from './persone';
import { prossimoPasso } from './prossimo-passo';
import type { RigaConvenzione } from './repository';
import { sospensioniDi } from './repository-sospensioni';
import { contaOperatori, documentiDi, tracceDi, ultimaVariazioneElenco, type RigaDocumento } from './repository-vista';
import { clausoleFirmate, profiloFirmato } from './steps';
import type { VistaClausola, VistaConvenzione, VistaDocumento } from './views';

/** The whole screen of a convenzione for whoever reads: facts, next step, acts, living clauses, documents. */
export async function componiVista(tx: Tx, attore: Attore, riga: RigaConvenzione, now: Date): Promise<VistaConvenzione> {
  const { id, enteId, erogatoreId, stato } = riga;
  const giorno = oggi(now);
  const clausole = clausoleFirmate(riga);
  const regole = compilaRegole(clausole);
  const profilo = profiloFirmato(regole, riga);
  const finalita = regole.finalita ?? (riga.finalita as Finalita[]);
  const erogatore = await parteErogatore(tx, erogatoreId);
  const fruitore = await parteEnte(tx, enteId);
  const modello = await tx.modello.findFirst({ where: { id: riga.modelloId }, select: { nome: true } });
  const sospensioni = (await sospensioniDi(tx, id)).map(({ id: quale, origine, motivo, dispostaIl, revocataIl, revocaMotivo }) => ({
    id: quale,
    origine: origine as OrigineSospensione,
    motivo,
    dispostaIl,
    revocataIl,
    revocaMotivo,
  }));
  const sospesaDa = sospensioni.flatMap(({ origine, revocataIl }) => (revocataIl === null ? [origine] : []));
  const conti = await contaOperatori(tx, id);
  const [stipulataIl, scadenzaIl] = [daColonna(riga.stipulataIl), daColonna(riga.scadenzaIl)];
  const scadenze =
    stipulataIl === null || scadenzaIl === null || riga.cessataIl !== null
      ? []
      : compilaCalendario(clausole, {
          stipulataIl,
          scadenzaIl,
          oggi: giorno,
          ultimaVariazioneElencoIl: await ultimaVariazioneElenco(tx, id, stipulataIl),
        }).filter(({ il }) => il >= giorno);
  const tracce = await tracceDi(tx, id, now);
  const articoli = compilaArticoli(clausole, {
    erogatore,
    fruitore,
    numeroAccessi: regole.tettoOperatori,
    profilo: { codice: profilo, nome: nomeProfilo(profilo) },
    visure: regole.visure,
    finalita,
    responsabile: riga.responsabile && {
      nominativo: nominativo(riga.responsabile),
      nascita: nascita(riga.responsabile),
      codiceFiscale: riga.responsabile.codiceFiscale,
    },
    data: oggi(riga.generataIl),
  });
  const vive = leggereClausole(clausole).map(({ chiave, clausola, parametri }): VistaClausola => ({
    chiave,
    nome: CATALOGO[chiave].nome,
    parte: clausola.parte,
    articolo: articoli.find((articolo) => articolo.chiave === chiave) ?? null,
    come: clausola.come(parametri),
    evidenza:
      chiave === 'accessi'
        ? { testo: `${conti.attivi} di ${regole.tettoOperatori ?? '—'} accessi in uso`, quando: null }
        : evidenza(chiave, tracce),
    prossima: scadenze.find((scadenza) => scadenza.chiave === chiave) ?? null,
  }));
  const [diffidaTermineIl, recessoEfficaceIl] = [daColonna(riga.diffidaTermineIl), daColonna(riga.recessoEfficaceIl)];
  const [firmatarioFruitore, firmatarioErogatore] = [nominativo(riga.firmatarioFruitore), nominativo(riga.firmatarioErogatore)];
  const ente = attore.tipo === 'PERSONA' && attore.enteId !== null;
  return {
    id,
    numero: riga.numero,
    versione: riga.versione,
    stato,
    sospesaDa,
    comune: erogatore.denominazione,
    modello: modello?.nome ?? '',
    adesioneId: riga.adesioneId,
    profilo: `${profilo} – ${nomeProfilo(profilo)}`,
    oggi: giorno,
    prossimo: prossimoPasso(
      {
        stato,
        sospesaDa: sospesaDa.map((origine) => NOMI_ORIGINE[origine]),
        firmatarioFruitore,
        firmatarioErogatore,
        scadenzaIl,
        diffidaTermineIl,
        recessoEfficaceIl,
        operatoriAttivi: conti.attivi,
        operatoriInElenco: conti.inElenco,
      },
      ente ? 'ENTE' : 'UFFICIO',
    ),
    atti: attiOfferti(attore, { stato, regole, aperte: sospesaDa }),
    ente: { id: enteId, denominazione: fruitore.denominazione, pec: fruitore.pec },
    visure: regole.visure.map(nomeVisura),
    finalita,
    firmatarioFruitore,
    firmatarioErogatore,
    responsabile: riga.responsabile && nominativo(riga.responsabile),
    operatori: { ...conti, tetto: regole.tettoOperatori },
    generataIl: riga.generataIl,
    stipulataIl,
    scadenzaIl,
    diffidaTermineIl,
    recessoEfficaceIl,
    cessataIl: riga.cessataIl,
    cessazioneMotivo: riga.cessazioneMotivo,
    digest: riga.clausoleDigest,
    recesso: {
      causali: regole.recessoErogatore.map(({ causale, immediato }) => ({ causale, nome: NOMI_CAUSALE[causale], immediato })),
      primoGiornoFruitore: primoGiornoRecesso(giorno, regole),
    },
    clausole: vive,
    scadenze: scadenze.map(({ tipo, il, descrizione }) => ({ tipo, il, descrizione })),
    sospensioni,
    documenti: (await documentiDi(tx, id)).map(vistaDocumento),
    altre: (await tx.convenzione.findMany({
      where: { enteId, id: { not: id } },
      select: { id: true, numero: true, stato: true },
      orderBy: { generataIl: 'desc' },
    })) as { id: string; numero: string; stato: StatoConvenzione }[],
    demo: env().demo,
  };
}

const NOMI_DOCUMENTO = { FRUITORE: 'Convenzione firmata dall’ente', EROGATORE: 'Convenzione firmata dal comune' } as const;

function vistaDocumento({ id, nome, tipo, parte, creatoIl, verifica }: RigaDocumento): VistaDocumento {
  const firme = (verifica as { firme?: { firmatario: string }[] } | null)?.firme ?? [];
  return {
    id,
    nome,
    tipo: tipo === 'CONVENZIONE' ? 'Documento da firmare' : NOMI_DOCUMENTO[parte === 'EROGATORE' ? 'EROGATORE' : 'FRUITORE'],
    creatoIl,
    firmatari: firme.map(({ firmatario }) => firmatario),
  };
}
