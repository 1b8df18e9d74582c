-- AlterTable
-- What is there has none until its article is read again: the database cannot make the normal form of an utterance.
ALTER TABLE "quotation" ADD COLUMN     "shingles" TEXT[];

-- CreateIndex
CREATE INDEX "quotation_shingles_idx" ON "quotation" USING GIN ("shingles");
