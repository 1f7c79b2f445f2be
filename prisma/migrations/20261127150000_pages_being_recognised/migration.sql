-- How many pages of a scan are to be recognised, so that the page can say which of them is being read; null where none are.
ALTER TABLE "Document" ADD COLUMN "readPages" INTEGER;
