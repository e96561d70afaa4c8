import demo from './account.json';

/** The accounts of the demonstration, as the login page lists them: user name, what it is for, and the password that all share. */
export const CONTI_DEMO = {
  conti: demo.account.map(({ nome, chi }) => ({ nomeUtente: nome, descrizione: chi })),
  password: demo.password,
} as const;
