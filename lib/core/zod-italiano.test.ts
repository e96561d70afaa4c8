import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import './zod-italiano';

const frase = (schema: z.ZodType, valore: unknown) => schema.safeParse(valore).error?.issues[0]?.message;

describe('zod in Italian', () => {
  it('asks to fill what is missing or blank, in one way', () => {
    expect(frase(z.object({ cognome: z.string() }), {})).toBe('Compila questo campo.');
    expect(frase(z.string().min(1), '')).toBe('Compila questo campo.');
    expect(frase(z.string().min(8), '')).toBe('Compila questo campo.');
    expect(frase(z.email(), '')).toBe('Compila questo campo.');
    expect(frase(z.string(), null)).toBe('Compila questo campo.');
  });

  it('says how long a text may be', () => {
    expect(frase(z.string().min(8), 'corto')).toBe('Scrivi almeno 8 caratteri.');
    expect(frase(z.string().max(3), 'lungo')).toBe('Scrivi al massimo 3 caratteri.');
    expect(frase(z.array(z.string()).min(1), [])).toBe('Indica almeno una voce.');
    expect(frase(z.array(z.string()).max(1), ['a', 'b'])).toBe('Indica al massimo 1 voce.');
    expect(frase(z.number().min(1), 0)).toBe('Scrivi un numero non inferiore a 1.');
    expect(frase(z.number().max(20), 21)).toBe('Scrivi un numero non superiore a 20.');
  });

  it('shows by example how e-mail and date are written', () => {
    expect(frase(z.email(), 'anna')).toBe('Scrivi un indirizzo e-mail come nome@esempio.it.');
    expect(frase(z.iso.date(), '2026-02-30')).toBe('Scrivi una data che esiste, come 31/12/2026.');
  });

  it('speaks of choices, not of enums', () => {
    expect(frase(z.enum(['SI', 'NO']), 'FORSE')).toBe('Scegli una delle possibilità.');
    expect(frase(z.enum(['SI', 'NO']), undefined)).toBe('Scegli una delle possibilità.');
  });

  it("leaves a schema's own sentence alone", () => {
    expect(frase(z.string().min(1, 'Scrivi il cognome.'), '')).toBe('Scrivi il cognome.');
  });
});
