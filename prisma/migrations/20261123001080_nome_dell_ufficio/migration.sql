-- Not every erogatore keeps a population register: the office that signs and prints is named by who keeps the bank (a region's register of land).
ALTER TABLE erogatore ADD COLUMN ufficio text NOT NULL DEFAULT 'Servizi demografici' CHECK (length(ufficio) BETWEEN 1 AND 120);
