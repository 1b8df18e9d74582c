-- AlterTable
ALTER TABLE "mention" ADD COLUMN     "evidenceEnd" INTEGER,
ADD COLUMN     "evidenceRule" TEXT,
ADD COLUMN     "evidenceStart" INTEGER;
