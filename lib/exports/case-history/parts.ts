import { z } from 'zod'

/** Calendar day as 'YYYY-MM-DD', checked against the calendar; no time zone. */
export const exportDay = z.iso.date().describe("A calendar day, 'YYYY-MM-DD', without time zone.")

export const exhibitLabel = z
  .string()
  .regex(/^[LE] [1-9]\d*$/)
  .describe("Label of a letter ('L 1') or of an exhibit, that is a reply or a source ('E 4').")

export const fileLabel = z
  .string()
  .regex(/^F [1-9]\d*$/)
  .describe("Label of a file in the list of files: 'F 3'.")

export const commitmentLabel = z
  .string()
  .regex(/^C [1-9]\d*$/)
  .describe("Label of a commitment: 'C 2'.")

export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .describe("BCP 47 language tag: 'en', 'pl', 'ar'.")

export const institutionPath = z
  .array(z.string().min(1))
  .min(1)
  .describe('Names of the institution from the highest body down: ["European Commission", "DG HOME"].')

export const paragraphs = z
  .array(z.string())
  .describe('The text, one string a paragraph, in order. A line feed inside a paragraph is a line break.')

export const saidBy = z
  .strictObject({
    institutions: z.array(institutionPath).describe('One path per institution; empty where it cannot be told.'),
    person: z.string().nullable().describe('Office-holder who said it, with function where known.'),
  })
  .describe('Who said it.')

export const place = z
  .strictObject({
    exhibit: exhibitLabel,
    page: z.int().positive().nullable().describe('Page of the original, where it has pages.'),
    paragraph: z.int().positive().nullable().describe('Paragraph of the text, counted from 1.'),
  })
  .describe('Where the quotation stands.')

export const quotation = z
  .string()
  .min(1)
  .describe('Exact words of the document, unshortened; ranges that do not touch are joined by " […] ".')
